import { useFormats, useText } from '../../i18n';
import { Tag } from './tag';

/** Says in which language something is written where that is not the language of the page; otherwise nothing. */
export function LanguageMark({ language }: { language: string }) {
  const { t, language: shown } = useText('platform');
  const { languageName } = useFormats();
  if (language.split('-')[0] === shown) return null;
  return <Tag>{t('inLanguage', { language: languageName(language) })}</Tag>;
}
