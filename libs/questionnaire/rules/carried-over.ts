import { isDealtWith, parseAnswer } from './answer';
import type { ItemComparison } from './compare-through';
import type { QuestionnaireDocument } from './document';
import type { AnswerEvent } from './effective-answers';
import { itemsOf } from './visible-items';

/**
 * The answers that may stand in a later version without being asked again: to items that are comparable in full, and only where
 * the answer still fits the item. Each comes under the later version's item code; what was left empty is not carried over.
 */
export const carriedOver = <Event extends Pick<AnswerEvent, 'itemCode' | 'state' | 'value'>>(
  now: Pick<QuestionnaireDocument, 'sections'>,
  comparisons: readonly ItemComparison[],
  answers: readonly Event[],
): Event[] => {
  const items = new Map(itemsOf(now).map((item) => [item.code, item]));
  const given = new Map(answers.map((answer) => [answer.itemCode, answer]));
  return comparisons.flatMap(({ then, now: itemCode, comparable }) => {
    const [item, event] = [items.get(itemCode), given.get(then)];
    if (comparable !== 'FULL' || item === undefined || event === undefined) return [];
    const { answer } = parseAnswer(item, event);
    return answer !== null && isDealtWith(item, answer) ? [{ ...event, itemCode }] : [];
  });
};
