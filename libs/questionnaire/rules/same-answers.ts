import type { Item } from './document';

const levelled = (options: readonly { code: string; level?: number | undefined; exclusive?: boolean }[]): string =>
  JSON.stringify(options.map(({ code, level, exclusive }) => [code, level ?? null, exclusive ?? false]).sort((one, other) => (String(one[0]) < String(other[0]) ? -1 : 1)));

/**
 * Whether an answer to one item can stand, unread, as an answer to the other: the same kind, and the same levels, options, rows and
 * columns. What they say in words is for whoever declares two items equivalent.
 */
export const sameAnswers = (one: Item, other: Item): boolean => {
  if (one.kind === 'LEVEL' && other.kind === 'LEVEL') return one.levels.map(({ level }) => level).join() === other.levels.map(({ level }) => level).join();
  if (one.kind === 'SINGLE_CHOICE' && other.kind === 'SINGLE_CHOICE') return levelled(one.options) === levelled(other.options);
  if (one.kind === 'MULTIPLE_CHOICE' && other.kind === 'MULTIPLE_CHOICE') return levelled(one.options) === levelled(other.options);
  if (one.kind === 'MATRIX' && other.kind === 'MATRIX') return levelled(one.rows) === levelled(other.rows) && levelled(one.columns) === levelled(other.columns);
  return one.kind === other.kind;
};
