import type { TargetRole } from '@skills/identity/rules';
import { isDealtWith, type Answer } from './answer';
import type { Condition } from './condition-schema';
import type { Item, QuestionnaireDocument } from './document';
import { levelOf } from './level-of';

/** Answers by item code: those that count, each valid for its item. */
export type Answers = ReadonlyMap<string, Answer>;

/** The items of a document in reading order, across its sections. */
export const itemsOf = (document: Pick<QuestionnaireDocument, 'sections'>): Item[] => document.sections.flatMap((section) => section.items);

const holds = (condition: Condition, items: ReadonlyMap<string, Item>, answers: Answers): boolean => {
  if ('all' in condition) return condition.all.every((part) => holds(part, items, answers));
  if ('any' in condition) return condition.any.some((part) => holds(part, items, answers));
  if ('not' in condition) return !holds(condition.not, items, answers);
  const item = items.get(condition.item);
  const answer = answers.get(condition.item);
  if (item === undefined || answer?.state !== 'ANSWERED') return false;
  if ('answered' in condition) return isDealtWith(item, answer);
  const { value } = answer;
  if ('in' in condition) {
    const chosen = 'option' in value ? [value.option] : 'options' in value ? value.options : [];
    return chosen.some((code) => condition.in.includes(code));
  }
  const amount = 'number' in value ? value.number : levelOf(item, answer);
  if (amount === null) return false;
  return 'atLeast' in condition ? amount >= condition.atLeast : amount <= condition.atMost;
};

/**
 * The items that a respondent of `role` is asked, given the answers so far, in reading order. A role of null, for
 * questionnaires without roles, is asked the items of every role. Answers to items that are not asked are ignored, also by conditions:
 * what was answered before a branch closed must not keep another branch open.
 */
export const visibleItems = (document: Pick<QuestionnaireDocument, 'sections'>, role: TargetRole | null, answers: Answers): Item[] => {
  const asked = new Map<string, Item>();
  const counted = new Map<string, Answer>();
  for (const item of itemsOf(document)) {
    if (role !== null && item.roles !== undefined && !item.roles.includes(role)) continue;
    if (item.when !== undefined && !holds(item.when, asked, counted)) continue;
    asked.set(item.code, item);
    const answer = answers.get(item.code);
    if (answer !== undefined) counted.set(item.code, answer);
  }
  return [...asked.values()];
};
