/** Why a text cannot stand as a name: nothing in it, over the limit, or characters that no name has. */
export type NameProblem = 'NAME_MISSING' | 'NAME_TOO_LONG' | 'NAME_HAS_CONTROL_CHARACTERS';

/** The name as it is kept, or why there is none. */
export type NameReading = { readonly name: string } | { readonly problem: NameProblem };

// Bidirectional overrides and invisible marks let one name be shown as another; line breaks could split a mail header.
const FORBIDDEN = /[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

/**
 * Reads what was typed as a one-line name: trimmed, inner spaces single, composed (NFC).
 * `limit` counts characters as people do (code points), so that an accent costs nothing.
 */
export const readName = (typed: string, limit: number): NameReading => {
  const trimmed = typed.trim();
  if (FORBIDDEN.test(trimmed)) return { problem: 'NAME_HAS_CONTROL_CHARACTERS' };
  const name = trimmed.replace(/\s+/gu, ' ').normalize('NFC');
  if (name === '') return { problem: 'NAME_MISSING' };
  return [...name].length > limit ? { problem: 'NAME_TOO_LONG' } : { name };
};
