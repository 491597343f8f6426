import type { Ambition, Ambitions, Result, Standing } from '@skills/assessment/rules';
import { TOPICS, type TargetRole, type Topic } from '@skills/identity/rules';
import type { Gap } from './gap';
import type { TopicNeeds } from './match-practice';

/** How much a gap matters by the ambition of its topic, 0 to 1. Source: own decision, see docs/decisions/0021. */
export const IMPORTANCE_OF_AMBITION = { USE: 0.4, ADOPT: 0.7, LEAD: 1 } as const satisfies Record<Ambition, number>;

/** Levels taken as missing in a topic that has a target but no known level: enough to be shown a case, less than any wide gap. */
export const UNKNOWN_TOPIC_NEED = 1;

/** How a result is turned into gaps. */
export interface GapsBasis {
  /** The result of the run. */
  readonly result: Result;
  /** The firm's ambition per topic. */
  readonly ambitions: Ambitions;
  /** Whose gaps these are; null when several roles answered. */
  readonly role: TargetRole | null;
  /** The name of a competence by its URI. */
  readonly labelOf: (uri: string) => string;
}

const importanceOf = (topics: readonly Topic[], ambitions: Ambitions): number =>
  Math.max(0, ...topics.flatMap((topic) => (ambitions[topic] ? [IMPORTANCE_OF_AMBITION[ambitions[topic]]] : [])));

/**
 * What a result says is needed, one entry per competence and kind. What nobody was asked is left out: it is no gap that
 * anyone stated; "don't know" stays in as unknown. Competences without a target are left out.
 */
export const gapsOf = ({ result, ambitions, role, labelOf }: GapsBasis): Gap[] =>
  result.competences.flatMap(({ uri, topics, maturity, proficiency }) =>
    [maturity, proficiency].flatMap(({ kind, level, target, askedItems }) =>
      target === null || askedItems === 0
        ? []
        : [{ competenceUri: uri, label: labelOf(uri), topics, kind, level, target, importance: importanceOf(topics, ambitions), role }],
    ),
  );

const needOf = ({ level, target, gap }: Standing): number => {
  if (gap !== null) return gap;
  return level === null && target !== null ? UNKNOWN_TOPIC_NEED : 0;
};

/** How many levels are missing in each topic: the wider of its two gaps. */
export const topicNeedsOf = ({ topics }: Pick<Result, 'topics'>): TopicNeeds =>
  Object.fromEntries(TOPICS.map((topic) => {
    const found = topics.find((entry) => entry.topic === topic);
    return [topic, found ? Math.max(needOf(found.maturity), needOf(found.proficiency)) : 0];
  }));
