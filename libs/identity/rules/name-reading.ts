import { isVisible, textFault } from './readable-text';

/** Why a text cannot stand as a name: nothing in it, over the limit, or characters that no name has. */
export type NameProblem = 'NAME_MISSING' | 'NAME_TOO_LONG' | 'NAME_HAS_CONTROL_CHARACTERS' | 'NAME_HAS_STACKED_MARKS';

/** The name as it is kept, or why there is none. */
export type NameReading = { readonly name: string } | { readonly problem: NameProblem };

// A line break could split a mail header, and a mark that is not seen would let two people have what looks like one name. A text may hold either, a name may not.
const IN_NO_NAME = /[\p{Cc}\u200b\u2028\u2029\u2060-\u2064\ufeff]/u;

/**
 * Reads what was typed as a one-line name: trimmed, inner spaces single, composed (NFC).
 * `limit` counts characters as people do (code points), so that an accent costs nothing.
 */
export const readName = (typed: string, limit: number): NameReading => {
  const trimmed = typed.trim();
  const fault = textFault(trimmed, 'LINE');
  if (fault === 'STACKED_MARKS') return { problem: 'NAME_HAS_STACKED_MARKS' };
  if (fault || IN_NO_NAME.test(trimmed)) return { problem: 'NAME_HAS_CONTROL_CHARACTERS' };
  const name = trimmed.replace(/\s+/gu, ' ').normalize('NFC');
  if (!isVisible(name)) return { problem: 'NAME_MISSING' };
  return [...name].length > limit ? { problem: 'NAME_TOO_LONG' } : { name };
};
