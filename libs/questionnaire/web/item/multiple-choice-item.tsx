import { useText } from '@skills/platform/i18n';
import { ChoiceCards } from '@skills/platform/ui';
import type { ItemFieldProps } from './item-field';
import { otherAnswer, otherChoices, otherValue } from './other-answers';

/** Any of several options; an exclusive one clears the others, and the others clear it. */
export function MultipleChoiceItem({ item, answer, onAnswer }: ItemFieldProps) {
  const { t, language } = useText('questionnaire');
  const options = item.options ?? [];
  const other = otherValue(answer);
  const chosen = other ? [other] : answer?.state === 'ANSWERED' && 'options' in answer.value ? answer.value.options : [];
  const isExclusive = (value: string): boolean => otherAnswer(value) !== null || options.some(({ code, exclusive }) => code === value && exclusive);

  const choose = (values: string[]): void => {
    const added = values.find((value) => !chosen.includes(value));
    const kept = added === undefined ? values : isExclusive(added) ? [added] : values.filter((value) => !isExclusive(value));
    onAnswer((kept[0] && otherAnswer(kept[0])) || { state: 'ANSWERED', value: { options: kept } });
  };

  return (
    <ChoiceCards
      multiple
      legend={item.text}
      hideLegend
      help={<span lang={language}>{t('chooseAny')}</span>}
      name={item.code}
      value={chosen}
      options={[...options.map(({ code, text }) => ({ value: code, label: text })), ...otherChoices(item, t, language)]}
      onChange={choose}
    />
  );
}
