import { useText } from '@skills/platform/i18n';
import { ChoiceCards } from '@skills/platform/ui';
import type { Answer } from '../../rules';
import type { ItemFieldProps } from './item-field';
import { otherAnswer, otherChoices, otherValue } from './other-answers';

/** One of several described levels or options. */
export function ChoiceItem({ item, answer, onAnswer }: ItemFieldProps) {
  const { t } = useText('questionnaire');
  const names = new Map(item.scale?.levels.map(({ level, name }) => [level, name]));
  const own =
    item.kind === 'LEVEL'
      ? (item.levels ?? []).map(({ level, text }) => ({ value: String(level), label: text, description: names.get(level), marker: level }))
      : (item.options ?? []).map(({ code, text }) => ({ value: code, label: text }));
  const value = answer?.state === 'ANSWERED' ? ('level' in answer.value ? String(answer.value.level) : 'option' in answer.value ? answer.value.option : null) : otherValue(answer);
  const given = (chosen: string): Answer =>
    otherAnswer(chosen) ?? { state: 'ANSWERED', value: item.kind === 'LEVEL' ? { level: Number(chosen) } : { option: chosen } };
  return (
    <ChoiceCards legend={item.text} hideLegend name={item.code} value={value} options={[...own, ...otherChoices(item, t)]} onChange={(chosen) => onAnswer(given(chosen))} />
  );
}
