import { refuse } from '@skills/platform/graph';

/** The most characters of a note. */
const MOST_NOTE = 2000;

/** A note as it is kept; an empty one is none. */
export function readNote(note: string | null | undefined): string | undefined {
  const text = note?.trim() ?? '';
  if (text.length > MOST_NOTE) refuse('NOTE_TOO_LONG', ['note'], { most: MOST_NOTE });
  return text || undefined;
}
