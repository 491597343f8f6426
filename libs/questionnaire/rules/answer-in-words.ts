import type { Answer } from './answer';
import type { SpokenItem } from './spoken';

/** What an answer says, in the language in which the item is given; null for "don't know", "not applicable" and nothing. */
export const answerInWords = (item: SpokenItem, answer: Answer): string | null => {
  if (answer.state !== 'ANSWERED') return null;
  const { value } = answer;
  const named = (choices: readonly { code: string; text: string }[] | null, code: string): string[] => choices?.filter((choice) => choice.code === code).map(({ text }) => text) ?? [];
  if ('level' in value) return item.levels?.find(({ level }) => level === value.level)?.text ?? null;
  if ('option' in value) return named(item.options, value.option)[0] ?? null;
  if ('options' in value) return value.options.flatMap((code) => named(item.options, code)).join('; ') || null;
  if ('number' in value) return value.number === null ? null : [String(value.number), item.unit].filter(Boolean).join(' ');
  if ('text' in value) return value.text.trim() || null;
  const { cells } = value;
  return item.rows?.flatMap((row) => (Object.hasOwn(cells, row.code) ? named(item.columns, cells[row.code]!).map((text) => `${row.text}: ${text}`) : [])).join('; ') || null;
};
