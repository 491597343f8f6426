import { TOPICS, type Topic } from '@skills/identity/rules';
import content from '../content/search-words.json' with { type: 'json' };

/** The longest search text that is taken, in characters. */
export const MOST_SEARCH_CHARACTERS = 200;

/** How many words of a search text count; more would only narrow it to nothing. */
const MOST_WORDS = 12;

/** One thing that a search wants: words in a row, or a word that may go on; and the topics that it names. */
export interface SearchTerm {
  /** In lower case, without anything that a search syntax could read. */
  readonly words: readonly string[];
  readonly topics: readonly Topic[];
  /** Whether it was put in quotes: then it stands as it is, and names no topic. */
  readonly isPhrase: boolean;
}

/** What a search text wants, and what it does not want. */
export interface Search {
  readonly wanted: readonly SearchTerm[];
  readonly unwanted: readonly (readonly string[])[];
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A word without accents: people type them or not. */
const folded = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss');
const foldedWords = (text: string): string[] => wordsIn(text).map(folded);

/** The ways of naming a topic, as words without accents, the longest first. */
const NAMES = TOPICS.flatMap((topic) => Object.values(content.topics[topic]).flatMap((names) => names.map((name) => ({ topic, words: foldedWords(name) })))).sort((one, other) => other.words.length - one.words.length);

/** From so many letters on, a word that is still being typed names a topic. */
const LEAST_BEGINNING = 4;

const names = (typed: readonly string[], name: readonly string[]): boolean =>
  typed.length === name.length && name.every((word, at) => word === typed[at] || (at === name.length - 1 && typed[at]!.length >= LEAST_BEGINNING && word.startsWith(typed[at]!)));

/** Puts words together that name a topic together, from the left. */
function termsOf(words: readonly string[]): SearchTerm[] {
  const terms: SearchTerm[] = [];
  for (let at = 0; at < words.length; ) {
    const found = NAMES.filter((name) => names(words.slice(at, at + name.words.length).map(folded), name.words));
    const length = found[0]?.words.length ?? 1;
    const topics = TOPICS.filter((topic) => found.some((name) => name.topic === topic && name.words.length === length));
    terms.push({ words: words.slice(at, at + length), topics, isPhrase: false });
    at += length;
  }
  return terms;
}

// A minus counts at the beginning of a word only: "e-learning" wants both.
const PART = /(?<minus>(?:^|(?<=\s))-)?(?:"(?<phrase>[^"]*)"?|(?<word>[^\s"]+))/gu;

/** Reads a search text: words, "words in a row", -without. */
export function readSearch(text: string): Search {
  const wanted: SearchTerm[] = [];
  const unwanted: string[][] = [];
  let [loose, left]: [string[], number] = [[], MOST_WORDS];
  const close = (): void => {
    wanted.push(...termsOf(loose));
    loose = [];
  };
  for (const { groups } of text.matchAll(PART)) {
    const words = wordsIn(groups?.['phrase'] ?? groups?.['word'] ?? '').slice(0, left);
    left -= words.length;
    if (words.length === 0) continue;
    if (groups?.['minus']) unwanted.push(words);
    else if (groups?.['phrase'] === undefined) loose.push(...words);
    else {
      close();
      wanted.push({ words, topics: [], isPhrase: true });
    }
  }
  close();
  return { wanted, unwanted };
}

/** A PostgreSQL text-search query for words in a row; the last of words that are still being typed may go on. */
export const rowQuery = (words: readonly string[], mayGoOn: boolean): string => words.map((word, at) => (mayGoOn && at === words.length - 1 ? `${word}:*` : word)).join(' <-> ');
