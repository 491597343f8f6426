import { grouped } from './grouped';
import { toStandingScale } from './level';
import { hasLevel, type ScoredState } from './scored-answer';
import { MINIMUM_PEOPLE, type Contribution } from './standing';
import type { WeighedAnswer } from './standing-of';
import { mean } from './weighted-mean';

// Of several people's states for one item, the first of these speaks for it.
const PRECEDENCE: readonly ScoredState[] = ['ANSWERED', 'DONT_KNOW', 'UNANSWERED', 'NOT_APPLICABLE', 'NOT_ASKED'];

const stateOf = (ofItem: readonly WeighedAnswer[]): ScoredState =>
  PRECEDENCE.find((state) => ofItem.some(({ answer }) => answer.state === state)) ?? 'NOT_ASKED';

const levelsOf = (ofItem: readonly WeighedAnswer[]): number[] =>
  ofItem.flatMap(({ answer }) => (hasLevel(answer) ? [toStandingScale(answer.level, answer.scale)] : []));

/**
 * The items behind a figure, by item code. When several people take part, an item shows its mean only if
 * MINIMUM_PEOPLE answered it, and never a role: one colleague's answer is not shown to another.
 */
export const contributionsOf = (answers: readonly WeighedAnswer[], severalPeople: boolean): Contribution[] => {
  const items = [...grouped(answers, ({ answer }) => answer.itemCode).entries()];
  const counted = items.reduce((sum, [, ofItem]) => sum + (levelsOf(ofItem).length > 0 ? (ofItem[0]?.weight ?? 0) : 0), 0);
  return items
    .map(([itemCode, ofItem]): Contribution => {
      const levels = levelsOf(ofItem);
      const weight = ofItem[0]?.weight ?? 0;
      const shown = !severalPeople || levels.length >= MINIMUM_PEOPLE;
      return {
        itemCode,
        state: shown ? stateOf(ofItem) : null,
        level: shown ? mean(levels) : null,
        weight,
        share: shown && levels.length > 0 ? weight / counted : 0,
        role: severalPeople ? null : (ofItem[0]?.answer.role ?? null),
      };
    })
    .sort((a, b) => (a.itemCode < b.itemCode ? -1 : 1));
};
