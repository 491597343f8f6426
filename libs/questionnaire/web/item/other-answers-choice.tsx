import { useText } from '@skills/platform/i18n';
import { ChoiceCards } from '@skills/platform/ui';
import type { ItemFieldProps } from './item-field';
import { otherAnswer, otherChoices, otherValue } from './other-answers';

/** "I don't know" and "does not apply" below a field to type in. */
export function OtherAnswers({ item, answer, onAnswer }: ItemFieldProps) {
  const { t, language } = useText('questionnaire');
  const options = otherChoices(item, t, language);
  if (options.length === 0) return null;
  return (
    <ChoiceCards
      legend={<span lang={language}>{t('other.legend')}</span>}
      name={`${item.code}-other`}
      value={otherValue(answer)}
      options={options}
      onChange={(chosen) => {
        const other = otherAnswer(chosen);
        if (other) onAnswer(other);
      }}
    />
  );
}
