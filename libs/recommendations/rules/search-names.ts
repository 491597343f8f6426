import { TOPICS, type Topic } from '@skills/identity/rules';
import content from '../content/search-words.json' with { type: 'json' };
import { plainLetters } from './plain-letters';

/** The words of a text as searches compare them: in lower case, without accents, and nothing that a search syntax could read. */
export const wordsIn = (text: string): string[] => plainLetters(text.toLowerCase()).match(/[\p{L}\p{N}]+/gu) ?? [];

interface Name {
  readonly topic: Topic;
  readonly words: readonly string[];
  /** Whether it is what the pages call the topic, and not just another way of asking for it. */
  readonly isOwn: boolean;
}

// Without an umlaut at hand people type "fuehrung".
const spellings = (name: string): string[] => [name, name.replace(/[äöü]/giu, (letter) => `${plainLetters(letter)}e`)];

/** The ways of naming a topic, the longest first. */
const NAMES: readonly Name[] = TOPICS.flatMap((topic) =>
  Object.values(content.topics[topic]).flatMap((names) => names.flatMap((name, at) => spellings(name).map((spelling) => ({ topic, words: wordsIn(spelling), isOwn: at === 0 })))),
).sort((one, other) => other.words.length - one.words.length);

/** From so many letters on, a word that is still being typed names a topic. */
const LEAST_BEGINNING = 4;

const isSame = (typed: readonly string[], { words }: Name): boolean => typed.length === words.length && words.every((word, at) => word === typed[at]);
const isBegun = (typed: readonly string[], { words }: Name): boolean =>
  typed.length === words.length && words.every((word, at) => word === typed[at] || (at === words.length - 1 && typed[at]!.length >= LEAST_BEGINNING && word.startsWith(typed[at]!)));

const topicsOf = (names: readonly Name[]): Topic[] => TOPICS.filter((topic) => names.some((name) => name.topic === topic));

/** The topics that the first of some words name, and by how many words; a full name counts before the beginning of a longer one. */
export function topicsNamed(words: readonly string[]): { topics: readonly Topic[]; length: number } {
  const begun = NAMES.filter((name) => isBegun(words.slice(0, name.words.length), name));
  const length = begun[0]?.words.length ?? 1;
  const fitting = begun.filter((name) => name.words.length === length);
  const same = fitting.filter((name) => isSame(words.slice(0, length), name));
  return { topics: topicsOf(same.length > 0 ? same : fitting), length };
}

/** The topics that the pages call by these words. */
export const topicsCalled = (words: readonly string[]): readonly Topic[] => topicsOf(NAMES.filter((name) => name.isOwn && isSame(words, name)));

const LITTLE = new Set(Object.values(content.little).flatMap((words) => words.flatMap(wordsIn)));

/** Whether a word joins others and says nothing alone. */
export const isLittle = (word: string): boolean => LITTLE.has(word);
