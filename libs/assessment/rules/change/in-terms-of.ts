import { grouped } from '../grouped';
import { HIGHEST_LEVEL, LOWEST_LEVEL, toStandingScale } from '../level';
import { hasLevel, type ScoredAnswer } from '../scored-answer';
import { MINIMUM_PEOPLE } from '../standing';
import { mean } from '../weighted-mean';
import type { PairOfItems } from './compared-item';

/**
 * A run's answers as answers to another run's items: under their codes, with their topic, weight and competences, so that both
 * are weighed alike. Only what is comparable in full and of the same kind is kept.
 */
export const inTermsOf = (reference: readonly ScoredAnswer[], answers: readonly ScoredAnswer[], pairs: readonly PairOfItems[]): ScoredAnswer[] => {
  const items = new Map(reference.map((answer) => [answer.itemCode, answer]));
  const codes = new Map(pairs.flatMap(({ then, now, comparable }) => (comparable === 'FULL' ? [[then, now] as const] : [])));
  return answers.flatMap((answer) => {
    const item = items.get(codes.get(answer.itemCode) ?? '');
    if (item === undefined || item.kind !== answer.kind) return [];
    const { itemCode, topic, weight, competences } = item;
    return [{ ...answer, itemCode, topic, weight, competences }];
  });
};

/** Whether several people take part. */
const areSeveral = (answers: readonly ScoredAnswer[]): boolean => new Set(answers.map(({ respondentId }) => respondentId)).size > 1;

/**
 * A run's answers with a level, one for each item. Where several people take part, an item's level is their mean, and only items that
 * MINIMUM_PEOPLE of them answered are kept: then a figure over any choice of items tells no more than the means that a result shows
 * anyway, however many choices are set against each other.
 */
export const levelsByItem = (answers: readonly ScoredAnswer[]): ReadonlyMap<string, ScoredAnswer> => {
  const several = areSeveral(answers);
  const ordered = answers.filter(hasLevel).sort((one, other) => (one.respondentId < other.respondentId ? -1 : 1));
  return new Map(
    [...grouped(ordered, ({ itemCode }) => itemCode)].flatMap(([code, of]) => {
      const level = mean(of.map((answer) => toStandingScale(answer.level ?? LOWEST_LEVEL, answer.scale)));
      const [first] = of;
      if (!first || level === null || (several && of.length < MINIMUM_PEOPLE)) return [];
      return [[code, { ...first, respondentId: '', level, scale: { lowest: LOWEST_LEVEL, highest: HIGHEST_LEVEL } }] as const];
    }),
  );
};
