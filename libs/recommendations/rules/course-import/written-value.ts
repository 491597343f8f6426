import { each, text } from './cell-values';
import type { CourseRow, RowFault } from './imported-course';

/** The most characters of a value that are told. */
const MOST_TOLD = 60;

const told = (value: unknown): string | null => {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return null;
  const characters = [...String(value).trim().replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, '\ufffd')];
  if (characters.length === 0) return null;
  return characters.length > MOST_TOLD ? `${characters.slice(0, MOST_TOLD).join('')}…` : characters.join('');
};

/** What the file says at the place of a fault, as it is written there and cut to be told; null when it says nothing that can be told. */
export function writtenValue(row: CourseRow, [column, place, part = 'uri']: RowFault['path']): string | null {
  if (place === undefined) return told(row[column]);
  const list = each(row[column], text);
  const entry: unknown = Array.isArray(list) ? list[Number(place)] : null;
  return told(typeof entry === 'object' && entry !== null ? (entry as Readonly<Record<string, unknown>>)[part] : entry);
}
