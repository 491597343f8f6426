import { TOPICS, type Topic } from '@skills/identity/rules';
import type { Ambitions } from './ambition';
import { grouped } from './grouped';
import type { ScoredAnswer } from './scored-answer';
import { standingOf, type WeighedAnswer } from './standing-of';
import type { Standing } from './standing';
import { maturityTargetFor, proficiencyTargetFor } from './targets';

/** What a result is computed from. */
export interface ScoreInput {
  /** The effective answers of everyone in the run to items that yield a level, in any order. */
  readonly answers: readonly ScoredAnswer[];
  /** The firm's ambition per topic. */
  readonly ambitions: Ambitions;
}

/** Where the firm stands in a topic. */
export interface TopicResult {
  /** The topic. */
  readonly topic: Topic;
  /** How established its practices are. */
  readonly maturity: Standing;
  /** How well its people master what the topic needs. */
  readonly proficiency: Standing;
}

/** Where the firm stands in a competence. */
export interface CompetenceResult {
  /** ESCO URI. */
  readonly uri: string;
  /** The topics of the items that tell about it, in the order of TOPICS. */
  readonly topics: readonly Topic[];
  /** How established the practices are that rest on it. */
  readonly maturity: Standing;
  /** How well people master it. */
  readonly proficiency: Standing;
}

/** The result of a run: every topic, and every competence that an item of the questionnaire tells about. */
export interface Result {
  /** All topics, in the order of TOPICS, also those of which nothing is known. */
  readonly topics: readonly TopicResult[];
  /** All competences, by URI. */
  readonly competences: readonly CompetenceResult[];
}

// Sums are taken in one order, whatever order the answers came in: the same answers give the same last bit.
const inFixedOrder = (answers: readonly ScoredAnswer[]): ScoredAnswer[] => {
  const key = ({ itemCode, respondentId }: ScoredAnswer): string => JSON.stringify([itemCode, respondentId]);
  return answers.map((answer) => ({ answer, key: key(answer) })).sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ answer }) => answer);
};

/**
 * Scores a run: weighted means per topic and competence, maturity and proficiency apart.
 * "Don't know" leaves the level alone but stays asked; "not applicable" and items never asked leave both.
 * How levels are computed: docs/decisions/0020. Throws RangeError for a level outside its scale.
 */
export const score = ({ answers, ambitions }: ScoreInput): Result => {
  const ordered = inFixedOrder(answers);
  const people = new Map(ordered.map(({ respondentId, role }) => [respondentId, role]));
  const severalPeople = people.size > 1;
  // Where nobody has answered yet, the target is that of everyone in the run.
  const allRoles = [...people.values()];

  const standings = (topics: readonly Topic[], answersAbout: readonly WeighedAnswer[]): Record<'maturity' | 'proficiency', Standing> => ({
    maturity: standingOf({
      kind: 'MATURITY',
      answers: answersAbout.filter(({ answer }) => answer.kind === 'MATURITY'),
      targetFor: () => maturityTargetFor(topics, ambitions),
      severalPeople,
    }),
    proficiency: standingOf({
      kind: 'PROFICIENCY',
      answers: answersAbout.filter(({ answer }) => answer.kind === 'PROFICIENCY'),
      targetFor: (roles) => proficiencyTargetFor(topics, roles.length > 0 ? roles : allRoles, ambitions),
      severalPeople,
    }),
  });

  const linked = ordered.flatMap((answer) =>
    answer.competences.map(({ uri, weight }) => ({ uri, entry: { answer, weight: answer.weight * weight } })),
  );
  const byCompetence = [...grouped(linked, ({ uri }) => uri).entries()].sort(([a], [b]) => (a < b ? -1 : 1));

  return {
    topics: TOPICS.map((topic) => ({
      topic,
      ...standings([topic], ordered.filter((answer) => answer.topic === topic).map((answer) => ({ answer, weight: answer.weight }))),
    })),
    competences: byCompetence.map(([uri, found]) => {
      const topics = TOPICS.filter((topic) => found.some(({ entry }) => entry.answer.topic === topic));
      return { uri, topics, ...standings(topics, found.map(({ entry }) => entry)) };
    }),
  };
};
