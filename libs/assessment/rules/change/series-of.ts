import { TOPICS, type Topic } from '@skills/identity/rules';
import { LEVEL_KINDS, type LevelKind } from '../level';
import { score } from '../score';
import type { ScoredAnswer } from '../scored-answer';
import type { PairOfItems } from './compared-item';
import { inTermsOf, levelsByItem } from './in-terms-of';

/** A run of a series. */
export interface RunInSeries {
  /** Tells runs apart. */
  readonly runId: string;
  /** Everybody's answers in it. */
  readonly answers: readonly ScoredAnswer[];
  /** Its items beside those of the last run of the series; of the last run itself nothing is read. */
  readonly pairsWithLast: readonly PairOfItems[];
}

/** One figure over time. All its points rest on the same items. */
export interface Series {
  /** The topic. */
  readonly topic: Topic;
  /** Practice or skill. */
  readonly kind: LevelKind;
  /** Items behind every point. */
  readonly countedItems: number;
  /** For each run its level, 1 to 5; null where the run has nothing in common with the last one. */
  readonly points: readonly { readonly runId: string; readonly level: number | null }[];
}

/**
 * The topics of some runs of one firm over time, oldest first. A run that shares no answered item of the topic with the last run has no
 * point; the others are computed over the items that all of them share with it. Figures without two points are left out.
 */
export const seriesOf = (runs: readonly RunInSeries[]): Series[] => {
  const last = runs.at(-1);
  if (last === undefined) return [];
  const mapped = runs.map(({ runId, answers, pairsWithLast }) => ({ runId, answers: runId === last.runId ? answers : inTermsOf(last.answers, answers, pairsWithLast) }));
  const levelled = mapped.map(({ runId, answers }) => ({ runId, items: levelsByItem(answers) }));
  return TOPICS.flatMap((topic) =>
    LEVEL_KINDS.flatMap((kind): Series[] => {
      const own = new Set(last.answers.filter((answer) => answer.topic === topic && answer.kind === kind).map(({ itemCode }) => itemCode));
      const shared = ({ items }: { items: ReadonlyMap<string, ScoredAnswer> }): string[] => [...items.keys()].filter((code) => own.has(code));
      const reference = new Set(levelled.filter(({ runId }) => runId === last.runId).flatMap(shared));
      const taking = levelled.filter((run) => shared(run).some((code) => reference.has(code)));
      const counted = new Set([...reference].filter((code) => taking.every(({ items }) => items.has(code))));
      const levelIn = (items: ReadonlyMap<string, ScoredAnswer>): number | null => {
        const result = score({ answers: [...items.values()].filter(({ itemCode }) => counted.has(itemCode)), ambitions: {} }).topics.find((each) => each.topic === topic);
        return (kind === 'MATURITY' ? result?.maturity : result?.proficiency)?.level ?? null;
      };
      const points = levelled.map((run) => ({ runId: run.runId, level: counted.size > 0 && taking.includes(run) ? levelIn(run.items) : null }));
      return points.filter(({ level }) => level !== null).length < 2 ? [] : [{ topic, kind, countedItems: counted.size, points }];
    }),
  );
};
