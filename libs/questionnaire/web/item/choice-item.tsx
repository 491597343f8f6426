import { useText } from '@skills/platform/i18n';
import { ChoiceCards, type Choice } from '@skills/platform/ui';
import type { Answer } from '../../rules';
import type { AskedItem } from '../answering/asked-questionnaire';
import type { ItemFieldProps } from './item-field';
import { otherAnswer, otherChoices, otherValue } from './other-answers';

/** A level's card bears its number and name, and below them what the level looks like here. */
const levelChoices = (item: AskedItem): Choice[] => {
  const names = new Map(item.scale?.levels.map(({ level, name }) => [level, name]));
  return (item.levels ?? []).map(({ level, text }) => {
    const name = names.get(level);
    return { value: String(level), label: name ?? text, description: name === undefined ? undefined : text, marker: level };
  });
};

const chosenValue = (answer: Answer | undefined): string | null => {
  if (answer?.state !== 'ANSWERED') return otherValue(answer);
  if ('level' in answer.value) return String(answer.value.level);
  return 'option' in answer.value ? answer.value.option : null;
};

/** One of several described levels or options. */
export function ChoiceItem({ item, answer, onAnswer }: ItemFieldProps) {
  const { t, language } = useText('questionnaire');
  const isLevel = item.kind === 'LEVEL';
  const own = isLevel ? levelChoices(item) : (item.options ?? []).map(({ code, text }) => ({ value: code, label: text }));
  const given = (chosen: string): Answer =>
    otherAnswer(chosen) ?? { state: 'ANSWERED', value: isLevel ? { level: Number(chosen) } : { option: chosen } };
  return (
    <ChoiceCards
      legend={item.text}
      hideLegend
      name={item.code}
      value={chosenValue(answer)}
      options={[...own, ...otherChoices(item, t, language)]}
      onChange={(chosen) => onAnswer(given(chosen))}
    />
  );
}
