import { refuse } from '@skills/platform/graph';
import { MOST_SEARCH_CHARACTERS, prefixQuery } from '../../rules';

/** A piece of SQL with its parameters. */
export interface Sql {
  sql: string;
  params: readonly unknown[];
}

/** A search as SQL: which rows match, and how well. */
export interface TextSearch {
  matches: Sql;
  /** From 0; the better, the higher. */
  rank: Sql;
}

/** The search for a text in these words; null when the text holds no word. A text that is too long is refused. */
export function textSearch(words: string, text: string | null | undefined): TextSearch | null {
  if (!text) return null;
  if (text.length > MOST_SEARCH_CHARACTERS) return refuse('SEARCH_TOO_LONG', ['where', 'text'], { most: MOST_SEARCH_CHARACTERS });
  const prefixes = prefixQuery(text);
  if (prefixes === null) return null;
  // What web searches understand ("exact words", -without), and what is still being typed.
  const query = `(websearch_to_tsquery('english'::regconfig, ?) || to_tsquery('simple'::regconfig, ?))`;
  const params = [text, prefixes];
  return { matches: { sql: `(${words}) @@ ${query}`, params }, rank: { sql: `ts_rank(${words}, ${query})::float8`, params } };
}
