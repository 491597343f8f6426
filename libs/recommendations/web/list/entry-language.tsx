import { useFormats, useText } from '@skills/platform/i18n';
import { LanguageMark, Tag } from '@skills/platform/ui';

/** Says of an entry in which language it is told, and of its title where that is in another; nothing of what is in the language of the page. */
export function EntryLanguage({ title, text = title }: { title: string; text?: string }) {
  const { t, language } = useText('recommendations');
  const { languageName } = useFormats();
  return (
    <>
      <LanguageMark language={text} />
      {title !== text && title.split('-')[0] !== language && <Tag>{t('entry.titleIn', { language: languageName(title) })}</Tag>}
    </>
  );
}
