import type { Formats } from '@skills/platform/i18n';
import { shownLevel } from '../../rules';
import type { BasisEntry } from './standing-basis';

/** Terms that a reader can still follow on one line. */
export const MOST_TERMS = 8;

/**
 * The weighted mean written out, such as `(2 × 1 + 4 × 0.5) ÷ 1.5`, and its value, 1 to 5.
 * Null without a level, with more terms than one can follow, or where several people answered: then people are averaged first.
 */
export const arithmeticOf = (entries: readonly BasisEntry[], number: Formats['number']): { sum: string; level: number } | null => {
  const terms = entries.flatMap(({ level, weight, role }) => (level === null || level === undefined ? [] : [{ level, weight, role }]));
  if (terms.length === 0 || terms.length > MOST_TERMS || terms.some(({ role }) => !role)) return null;
  const weights = terms.reduce((sum, { weight }) => sum + weight, 0);
  const products = terms.map(({ level, weight }) => `${number(shownLevel(level))} × ${number(weight)}`).join(' + ');
  return {
    sum: `${terms.length > 1 ? `(${products})` : products} ÷ ${number(weights)}`,
    level: terms.reduce((sum, { level, weight }) => sum + level * weight, 0) / weights,
  };
};
