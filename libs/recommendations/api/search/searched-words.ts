/**
 * The words of a table's rows that a search reads, as SQL: stemmed as English, in which the catalogue is told, and as they
 * stand, for titles in other languages. The same expression is the index's, or PostgreSQL does not use it.
 */
const searched = (parts: readonly (readonly [column: string, weight: 'A' | 'B' | 'C'])[]): string =>
  parts
    .flatMap(([column, weight]) => ['english', 'simple'].map((language) => `setweight(to_tsvector('${language}'::regconfig, coalesce(${column}, '')), '${weight}')`))
    .join(' || ');

/** What is searched of a course. */
export const COURSE_WORDS = searched([['title', 'A'], ['provider', 'B'], ['summary', 'C']]);

/** What is searched of a case. */
export const PRACTICE_WORDS = searched([['title', 'A'], ['organisation', 'B'], ['challenge', 'C'], ['what_they_did', 'C'], ['result', 'C'], ['skills_lesson', 'C']]);
