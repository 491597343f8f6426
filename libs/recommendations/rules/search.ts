/** The longest search text that is taken, in characters. */
export const MOST_SEARCH_CHARACTERS = 200;

/** How many words of a search text count; more would only narrow it to nothing. */
const MOST_WORDS = 12;

/** The words of a search text, in lower case, without anything that a search syntax could read. */
export const searchWords = (text: string): string[] => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS);

/** A PostgreSQL text-search query for words that are still being typed: every word may go on. Null when there is no word. */
export const prefixQuery = (text: string): string | null => {
  const words = searchWords(text);
  return words.length === 0 ? null : words.map((word) => `${word}:*`).join(' & ');
};
