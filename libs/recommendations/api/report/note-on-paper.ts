/** With more lines than these, and the longest words, a note and its action would not fit a page. */
const MOST_LINES = 12;

/** The note of an action as it is printed: in the lines in which it was written, or one after the other where they are many. */
export function noteOnPaper(note: string | null): string | null {
  const lines = (note ?? '').split('\n').map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
  return lines.join(lines.length > MOST_LINES ? ' · ' : '\n') || null;
}
