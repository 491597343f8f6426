import { refuse } from '@skills/platform/graph';

const MOST_TEXT = 300;

/** A short text of organisers without blanks around it; null for none. */
export function readText(typed: string | null | undefined, path: readonly string[]): string | null {
  const text = typed?.trim() || null;
  return text !== null && text.length > MOST_TEXT ? refuse('TEXT_LONG', path, { most: MOST_TEXT }) : text;
}
