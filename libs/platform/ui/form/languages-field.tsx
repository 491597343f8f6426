import { useText } from '../../i18n';
import { ChoicesField, type ChoicesFieldProps } from './choices-field';
import { useLanguagesApart } from './use-languages-apart';

/** A question for languages, of all that are offered. */
export interface LanguagesFieldProps extends Omit<ChoicesFieldProps, 'options' | 'more'> {
  offered: readonly string[];
}

/** Several languages to tick; the order in which they are ticked makes no difference. */
export function LanguagesField({ offered, chosen, onChange, ...question }: LanguagesFieldProps) {
  const { t } = useText('platform');
  const { inSight, others } = useLanguagesApart(offered, chosen);
  const change = (ticked: string[]): void => onChange([...new Set([...offered, ...chosen])].filter((each) => ticked.includes(each)));
  return <ChoicesField {...question} options={inSight} more={{ label: t('field.moreLanguages'), options: others }} chosen={chosen} onChange={change} />;
}
