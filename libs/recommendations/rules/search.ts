import type { Topic } from '@skills/identity/rules';
import { isLittle, topicsCalled, topicsNamed, wordsIn } from './search-names';

/** The longest search text that is taken, in characters. */
export const MOST_SEARCH_CHARACTERS = 200;

/** How many words of a search text count; more would only narrow it to nothing. */
const MOST_WORDS = 12;

/** Words that belong together, the last of which may go on, and the topics that they name. */
export interface SearchTerm {
  /** In lower case, without accents and without anything that a search syntax could read. */
  readonly words: readonly string[];
  readonly topics: readonly Topic[];
  /** Whether it was put in quotes: then it stands as it is, and names no topic. */
  readonly isPhrase: boolean;
}

/** What a search text wants, and what it does not want. */
export interface Search {
  readonly wanted: readonly SearchTerm[];
  readonly unwanted: readonly SearchTerm[];
}

/** Puts words together that name a topic together, from the left. */
function termsOf(words: readonly string[]): SearchTerm[] {
  const terms: SearchTerm[] = [];
  for (let at = 0; at < words.length; ) {
    const { topics, length } = topicsNamed(words.slice(at));
    terms.push({ words: words.slice(at, at + length), topics, isPhrase: false });
    at += length;
  }
  return terms;
}

/** Little words are asked for only when there is nothing else: "Daten und IoT" wants two things. */
function withoutLittle(terms: readonly SearchTerm[]): readonly SearchTerm[] {
  const telling = terms.filter(({ words, topics, isPhrase }) => isPhrase || topics.length > 0 || !words.every(isLittle));
  return telling.length > 0 ? telling : terms;
}

// A minus counts at the beginning of a word only: "e-learning" wants both.
const PART = /(?<minus>(?:^|(?<=\s))-)?(?:"(?<phrase>[^"]*)"?|(?<word>[^\s"]+))/gu;

/** Reads a search text: words, "words in a row", -without. A topic is left out by the name that the pages give it only: "-management" means the word. */
export function readSearch(text: string): Search {
  const wanted: SearchTerm[] = [];
  const unwanted: SearchTerm[] = [];
  let [loose, left]: [string[], number] = [[], MOST_WORDS];
  const close = (): void => {
    wanted.push(...termsOf(loose));
    loose = [];
  };
  for (const { groups } of text.matchAll(PART)) {
    const isPhrase = groups?.['phrase'] !== undefined;
    const words = wordsIn(groups?.['phrase'] ?? groups?.['word'] ?? '').slice(0, left);
    left -= words.length;
    if (words.length === 0) continue;
    if (groups?.['minus']) unwanted.push({ words, topics: isPhrase ? [] : topicsCalled(words), isPhrase });
    else if (!isPhrase) loose.push(...words);
    else {
      close();
      wanted.push({ words, topics: [], isPhrase });
    }
  }
  close();
  return { wanted: withoutLittle(wanted), unwanted };
}

/** A PostgreSQL text-search query for words, in a row or anywhere; the last of words that are still being typed may go on. */
export const wordQuery = (words: readonly string[], { mayGoOn, inRow }: { mayGoOn: boolean; inRow: boolean }): string =>
  words.map((word, at) => (mayGoOn && at === words.length - 1 ? `${word}:*` : word)).join(inRow ? ' <-> ' : ' & ');
