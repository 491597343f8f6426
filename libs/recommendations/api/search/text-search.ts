import { refuse } from '@skills/platform/graph';
import { MOST_SEARCH_CHARACTERS, readSearch, rowQuery, type SearchTerm } from '../../rules';

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

const joined = (parts: readonly Sql[], by: string): Sql => ({ sql: `(${parts.map(({ sql }) => sql).join(by)})`, params: parts.flatMap(({ params }) => params) });

/** Words as they stand, and as English bends them: "sensors" finds "sensor". */
const asQuery = ({ words, isPhrase }: Pick<SearchTerm, 'words' | 'isPhrase'>): Sql => ({
  sql: `(to_tsquery('simple'::regconfig, ?) || phraseto_tsquery('english'::regconfig, ?))`,
  params: [rowQuery(words, !isPhrase), words.join(' ')],
});

/** A term is found in the words of a row, or the row is of a topic that it names. */
const found = (row: string, term: SearchTerm): Sql => {
  const query = asQuery(term);
  const inWords: Sql = { sql: `(${row}) @@ ${query.sql}`, params: query.params };
  return term.topics.length === 0 ? inWords : joined([inWords, { sql: 'topics && ?::text[]', params: [`{${term.topics.join(',')}}`] }], ' or ');
};

/**
 * The search for a text in these words; null when the text holds no word. A text that is too long is refused. Every word has to be found, except those of which English
 * makes nothing ("the"), and nothing unwanted. Rows that are only of a topic come after those with the words.
 */
export function textSearch(row: string, text: string | null | undefined): TextSearch | null {
  if (!text) return null;
  if (text.length > MOST_SEARCH_CHARACTERS) return refuse('SEARCH_TOO_LONG', ['where', 'text'], { most: MOST_SEARCH_CHARACTERS });
  const { wanted, unwanted } = readSearch(text);
  if (wanted.length === 0 && unwanted.length === 0) return null;
  const without = unwanted.map((words): Sql => ({ sql: `not (${row}) @@ to_tsquery('simple'::regconfig, ?)`, params: [rowQuery(words, true)] }));
  if (wanted.length === 0) return { matches: joined(without, ' and '), rank: { sql: '0::float8', params: [] } };
  const all = wanted.flatMap(({ words, isPhrase }) => (isPhrase ? [`"${words.join(' ')}"`] : words)).join(' ');
  const english: Sql = { sql: `(${row}) @@ websearch_to_tsquery('english'::regconfig, ?)`, params: [all] };
  const inFull = joined([english, joined(wanted.map((term) => found(row, term)), ' and ')], ' or ');
  const ranked = joined(wanted.map(asQuery), ' || ');
  return { matches: joined([inFull, ...without], ' and '), rank: { sql: `ts_rank(${row}, ${ranked.sql})::float8`, params: ranked.params } };
}
