import { isReadableText } from '@skills/identity/rules';
import type { Fault } from './fault';

const REASON = 'Write whole characters only: this has half of one, or the zero character.';

/** Faults of texts and names that no database stores, wherever they stand in the document. */
export const checkCharacters = (value: unknown, path = ''): Fault[] => {
  if (typeof value === 'string') return isReadableText(value) ? [] : [{ path, reason: REASON }];
  if (Array.isArray(value)) return value.flatMap((each, index) => checkCharacters(each, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) => [
    ...(isReadableText(key) ? [] : [{ path, reason: REASON }]),
    ...checkCharacters(field, path === '' ? key : `${path}.${key}`),
  ]);
};
