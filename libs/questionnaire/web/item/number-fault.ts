import type { NumberRead } from '@skills/platform/i18n';
import type { AskedItem } from '../answering/asked-questionnaire';

/** Why this number cannot be given, as the last part of a translation key; null when it can. */
export const numberFault = (value: NumberRead, { min, max, integer }: Pick<AskedItem, 'min' | 'max' | 'integer'>): string | null => {
  if (value === null) return null;
  if (value === 'AMBIGUOUS') return 'twoWays';
  if (value === 'NOT_A_NUMBER') return 'notOne';
  if (integer && !Number.isInteger(value)) return 'whole';
  const hasMin = typeof min === 'number';
  const hasMax = typeof max === 'number';
  if (!(hasMin && value < min) && !(hasMax && value > max)) return null;
  return hasMin && hasMax ? 'between' : hasMin ? 'least' : 'most';
};
