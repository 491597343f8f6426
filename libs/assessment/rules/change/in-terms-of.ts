import { hasLevel, type ScoredAnswer } from '../scored-answer';
import { grouped } from '../grouped';
import { MINIMUM_PEOPLE } from '../standing';
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

/**
 * The items of a run that have a level to compare. Where several people take part, only those that MINIMUM_PEOPLE of them answered:
 * a figure over chosen items must not tell what one of them said.
 */
export const itemsWithLevel = (answers: readonly ScoredAnswer[]): Set<string> => {
  const people = new Set(answers.map(({ respondentId }) => respondentId)).size;
  const needed = people > 1 ? MINIMUM_PEOPLE : 1;
  return new Set([...grouped(answers, ({ itemCode }) => itemCode)].flatMap(([code, of]) => (of.filter(hasLevel).length >= needed ? [code] : [])));
};
