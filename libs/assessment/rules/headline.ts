import type { Topic } from '@skills/identity/rules';
import { shownLevel, type LevelKind } from './level';
import type { Result, TopicResult } from './score';
import type { Standing } from './standing';

/** A topic, seen by one of its standings whose level is known. */
export interface TopicFact {
  /** The topic. */
  readonly topic: Topic;
  /** Which standing is meant. */
  readonly kind: LevelKind;
  /** 1 to 5, not rounded. */
  readonly level: number;
  /** The level to be reached; null when the firm stated no ambition. */
  readonly target: number | null;
  /** Levels still missing; null without a target. */
  readonly gap: number | null;
}

/** What the one sentence over a result says: the facts, which a translation puts into words. Nothing is `strongest` where all levels look the same. */
export type Headline =
  /** Nothing is known yet. */
  | { readonly case: 'NOTHING_KNOWN' }
  /** Levels are known, but no ambition was stated that they could be held against. */
  | { readonly case: 'NO_TARGET'; readonly highest: TopicFact; readonly knownTopics: number; readonly strongest: TopicFact | null; readonly unknownTopics: readonly Topic[]; readonly coverage: number }
  /** Every known topic is where the firm wants it. */
  | { readonly case: 'TARGETS_REACHED'; readonly strongest: TopicFact | null; readonly unknownTopics: readonly Topic[]; readonly coverage: number }
  /** Something is missing; most of all in the `widest` topic. */
  | {
      readonly case: 'GAP';
      readonly widest: TopicFact;
      readonly strongest: TopicFact | null;
      readonly topicsWithGap: number;
      readonly unknownTopics: readonly Topic[];
      readonly coverage: number;
    };

const factOf = (topic: Topic, { kind, level, target, gap }: Standing): TopicFact[] =>
  level === null ? [] : [{ topic, kind, level, target, gap }];

// The practices speak for the firm; where nobody answered about them, the people's proficiency does.
const factFor = ({ topic, maturity, proficiency }: TopicResult): TopicFact[] => {
  const known = factOf(topic, maturity);
  return known.length > 0 ? known : factOf(topic, proficiency);
};

const coverageOf = (topics: readonly TopicResult[]): number => {
  const standings = topics.flatMap(({ maturity, proficiency }) => [maturity, proficiency]);
  const asked = standings.reduce((sum, { askedItems }) => sum + askedItems, 0);
  return asked === 0 ? 0 : standings.reduce((sum, { answeredItems }) => sum + answeredItems, 0) / asked;
};

// Ties fall to the weaker topic, then to the order of TOPICS (sort is stable).
const byWidestGap = (a: TopicFact, b: TopicFact): number => (b.gap ?? -1) - (a.gap ?? -1) || a.level - b.level;
const byHighestLevel = (a: TopicFact, b: TopicFact): number => b.level - a.level;

/** The facts of the sentence over a result. `coverage` is answered among asked over all topics, 0 to 1. */
export const headlineOf = ({ topics }: Pick<Result, 'topics'>): Headline => {
  const facts = topics.flatMap(factFor);
  const highest = [...facts].sort(byHighestLevel)[0];
  const widest = [...facts].sort(byWidestGap)[0];
  if (!highest || !widest) return { case: 'NOTHING_KNOWN' };
  const unknownTopics = topics.filter((topic) => factFor(topic).length === 0).map(({ topic }) => topic);
  const coverage = coverageOf(topics);
  const strongest = facts.some(({ level }) => shownLevel(level) < shownLevel(highest.level)) ? highest : null;
  if (widest.gap === null) return { case: 'NO_TARGET', highest, knownTopics: facts.length, strongest, unknownTopics, coverage };
  if (widest.gap === 0) return { case: 'TARGETS_REACHED', strongest, unknownTopics, coverage };
  const topicsWithGap = facts.filter(({ gap }) => gap !== null && gap > 0).length;
  return { case: 'GAP', widest, strongest: strongest?.topic === widest.topic ? null : strongest, topicsWithGap, unknownTopics, coverage };
};
