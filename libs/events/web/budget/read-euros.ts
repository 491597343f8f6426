import { readNumber } from '@skills/platform/i18n';
import { centsOf, isAmount } from '../../rules';

/** An amount in euros as somebody typed it in their language, in cents; null for nothing, or that it is none. */
export function readEuros(typed: string, language: string): number | null | 'NOT_AN_AMOUNT' {
  const read = readNumber(typed.replace(/€|EUR/i, ''), language, { maximumFractionDigits: 2 });
  if (read === null) return null;
  if (typeof read === 'string') return 'NOT_AN_AMOUNT';
  return isAmount(centsOf(read)) ? centsOf(read) : 'NOT_AN_AMOUNT';
}

/** Cents as an amount to type over, in the language's own writing. */
export const writtenEuros = (cents: number | null | undefined, number: (value: number, options?: Intl.NumberFormatOptions) => string): string =>
  typeof cents === 'number' ? number(cents / 100, { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: false }) : '';
