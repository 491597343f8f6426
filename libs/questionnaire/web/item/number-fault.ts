import type { AskedItem } from '../answering/asked-questionnaire';

/** The number that was typed, with a comma or a point; null for an empty field, NaN for what is none. */
export const readNumber = (typed: string): number | null => {
  const text = typed.trim();
  return text === '' ? null : Number(text.replace(',', '.'));
};

/** Why this number cannot be given, as the last part of a translation key; null when it can. */
export const numberFault = (value: number | null, { min, max, integer }: Pick<AskedItem, 'min' | 'max' | 'integer'>): string | null => {
  if (value === null) return null;
  if (!Number.isFinite(value)) return 'notOne';
  if (integer && !Number.isInteger(value)) return 'whole';
  const hasMin = typeof min === 'number';
  const hasMax = typeof max === 'number';
  if (!(hasMin && value < min) && !(hasMax && value > max)) return null;
  return hasMin && hasMax ? 'between' : hasMin ? 'least' : 'most';
};
