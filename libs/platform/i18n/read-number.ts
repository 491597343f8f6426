import { localeOf } from '../locale-of';

/** A number as it was written, null for nothing, or why it is none: no number at all, or one that can be read in two ways. */
export type NumberRead = number | null | 'NOT_A_NUMBER' | 'AMBIGUOUS';

const BLANK = "\\s'’";
const MINUS = /^[-−]/;

const separatorsOf = (language: string): { group?: string; decimal?: string } =>
  Object.fromEntries(new Intl.NumberFormat(localeOf(language)).formatToParts(1_234_567.5).flatMap(({ type, value }) => (type === 'group' || type === 'decimal' ? [[type, value]] : [])));

const isGrouped = (whole: string, separator: string): boolean => new RegExp(`^\\d{1,3}([${separator}]\\d{3})+$`).test(whole);

/** The digits before the fraction without their groups; null when they are not written in groups of three. */
const ungrouped = (whole: string, separator: string): string | null => {
  if (/^\d+$/.test(whole)) return whole;
  return isGrouped(whole, separator) ? whole.replace(/\D/g, '') : null;
};

/**
 * Reads a number as the language writes it, groups of three digits set apart or not. A point and a comma are both taken for the decimal
 * sign where they can mean nothing else; three digits after the one that is not the language's own for groups are read as a fraction only
 * where a number may have that many.
 */
export function readNumber(text: string, language: string, { maximumFractionDigits = 3 }: { maximumFractionDigits?: number } = {}): NumberRead {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const sign = MINUS.test(trimmed) ? -1 : 1;
  const written = trimmed.replace(MINUS, '');
  const [, whole = '', mark = '', fraction = ''] = /^(.*?)(?:([.,])(\d*))?$/.exec(written) ?? [];
  const numberOf = (digits: string | null, decimals = ''): NumberRead => (digits === null || decimals.length > maximumFractionDigits ? 'NOT_A_NUMBER' : sign * Number(`${digits}.${decimals}`));

  if (mark === '') return numberOf(ungrouped(whole, BLANK));
  if (fraction === '') return 'NOT_A_NUMBER';
  const other = mark === '.' ? ',' : '.';
  // The same mark twice, or after groups of blanks or of the other mark: nothing is left to choose.
  if (whole.includes(mark)) return numberOf(ungrouped(`${whole}${mark}${fraction}`, mark));
  if (whole.includes(other)) return numberOf(ungrouped(whole, other), fraction);
  const { group, decimal } = separatorsOf(language);
  const digits = ungrouped(whole, BLANK);
  const mayBeThousands = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (mayBeThousands && mark === group) return numberOf(`${whole}${fraction}`);
  const isOwnFraction = mark === decimal && maximumFractionDigits >= 3;
  return mayBeThousands && !isOwnFraction ? 'AMBIGUOUS' : numberOf(digits, fraction);
}
