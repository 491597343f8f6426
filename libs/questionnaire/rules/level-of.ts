import type { Answer } from './answer';
import type { Item } from './document';

/** Whether an answer to `item` can yield a level: a LEVEL item, or a choice or matrix whose options carry levels. */
export const isScored = (item: Item): boolean => {
  switch (item.kind) {
    case 'LEVEL':
      return true;
    case 'SINGLE_CHOICE':
      return item.options.some((option) => option.level !== undefined);
    case 'MATRIX':
      return item.columns.some((column) => column.level !== undefined);
    default:
      return false;
  }
};

/**
 * The level that a valid `answer` to `item` yields, on the item's scale (1…n). A matrix yields the mean of its answered
 * rows. Null, never zero: no answer, "don't know", "not applicable", an item or an option without levels.
 */
export const levelOf = (item: Item, answer: Answer | undefined): number | null => {
  if (answer?.state !== 'ANSWERED') return null;
  const { value } = answer;
  if (item.kind === 'LEVEL' && 'level' in value) return value.level;
  if (item.kind === 'SINGLE_CHOICE' && 'option' in value) return item.options.find((option) => option.code === value.option)?.level ?? null;
  if (item.kind === 'MATRIX' && 'cells' in value) {
    const levels = item.rows.flatMap((row) => {
      const chosen = Object.hasOwn(value.cells, row.code) ? value.cells[row.code] : undefined;
      return item.columns.find((column) => column.code === chosen)?.level ?? [];
    });
    return levels.length === 0 ? null : levels.reduce((sum, each) => sum + each, 0) / levels.length;
  }
  return null;
};
