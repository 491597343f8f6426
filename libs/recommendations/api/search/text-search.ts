import { refuse } from '@skills/platform/graph';
import { MOST_SEARCH_CHARACTERS, readSearch, wordQuery, type SearchTerm } from '../../rules';

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

/** Words that belong to a row without standing in it: the condition that they are found by a text-search query. */
export type WordsBeside = (query: Sql) => Sql;

const joined = (parts: readonly Sql[], by: string): Sql => ({ sql: `(${parts.map(({ sql }) => sql).join(by)})`, params: parts.flatMap(({ params }) => params) });
const any = (parts: readonly Sql[]): Sql => joined(parts, ' or ');
const all = (parts: readonly Sql[]): Sql => joined(parts, ' and ');

/** Words as they stand, and as English bends them: "sensors" finds "sensor". */
const asQuery = ({ words, isPhrase }: SearchTerm, inRow: boolean): Sql => ({
  sql: `(to_tsquery('simple'::regconfig, ?) || ${inRow ? 'phraseto' : 'plainto'}_tsquery('english'::regconfig, ?))`,
  params: [wordQuery(words, { mayGoOn: !isPhrase, inRow }), words.join(' ')],
});
/** The name of a topic is also found where its words stand apart: who types "data protection" means both. */
const asWanted = (term: SearchTerm): Sql => asQuery(term, term.isPhrase);
/** What is unwanted is one thing: "-big-data" leaves what is big and has data. */
const asUnwanted = (term: SearchTerm): Sql => asQuery(term, true);

const inWords = ({ sql, params }: Sql): Sql => ({ sql: `words @@ ${sql}`, params });
const ofTopics = ({ topics }: SearchTerm): Sql[] => (topics.length === 0 ? [] : [{ sql: 'topics && ?::text[]', params: [`{${topics.join(',')}}`] }]);

/**
 * The search for a text, in a table with the columns "words" and "topics"; null when the text holds no word. A text that is too long is refused. Every word has to
 * be found, except those of which English makes nothing ("what is"), and nothing unwanted. Rows with all the words themselves come before those that are only of a
 * topic, or have words beside them.
 */
export function textSearch(text: string | null | undefined, beside?: WordsBeside): TextSearch | null {
  if (!text) return null;
  if (text.length > MOST_SEARCH_CHARACTERS) return refuse('SEARCH_TOO_LONG', ['where', 'text'], { most: MOST_SEARCH_CHARACTERS });
  const { wanted, unwanted } = readSearch(text);
  if (wanted.length === 0 && unwanted.length === 0) return null;
  const belongs = (term: SearchTerm, query: Sql): Sql => any([inWords(query), ...(beside ? [beside(query)] : []), ...ofTopics(term)]);
  const without = unwanted.map((term) => belongs(term, asUnwanted(term))).map(({ sql, params }): Sql => ({ sql: `not ${sql}`, params }));
  if (wanted.length === 0) return { matches: all(without), rank: { sql: '0::float8', params: [] } };
  const typed = wanted.flatMap(({ words, isPhrase }) => (isPhrase ? [`"${words.join(' ')}"`] : words)).join(' ');
  const itself = any([inWords({ sql: `websearch_to_tsquery('english'::regconfig, ?)`, params: [typed] }), all(wanted.map((term) => inWords(asWanted(term))))]);
  const ranked = joined(wanted.map(asWanted), ' || ');
  return {
    matches: all([any([itself, all(wanted.map((term) => belongs(term, asWanted(term))))]), ...without]),
    rank: { sql: `((case when ${itself.sql} then 1 else 0 end) + ts_rank(words, ${ranked.sql}))::float8`, params: [...itself.params, ...ranked.params] },
  };
}
