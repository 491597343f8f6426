import { textFault } from '@skills/identity/rules';
import type { Fault } from './fault';

const REASON = 'Write whole and visible characters only: this has half of one, a control character, one that turns the order of reading around, or a pile of accents.';

/** Faults of texts and names that cannot be stored or deceive who reads them, wherever they stand in the document. */
export const checkCharacters = (value: unknown, path = ''): Fault[] => {
  if (typeof value === 'string') return textFault(value) ? [{ path, reason: REASON }] : [];
  if (Array.isArray(value)) return value.flatMap((each, index) => checkCharacters(each, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) => [
    ...(textFault(key) ? [{ path, reason: REASON }] : []),
    ...checkCharacters(field, path === '' ? key : `${path}.${key}`),
  ]);
};
