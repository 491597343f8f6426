import type { TargetRole } from '@skills/identity/rules';
import { contributionsOf } from './contributions';
import { grouped } from './grouped';
import { withinScale, toStandingScale, type LevelKind } from './level';
import { hasLevel, wasAsked, type ScoredAnswer } from './scored-answer';
import { MINIMUM_PEOPLE, type Standing } from './standing';
import { mean, weightedMean, type Weighed } from './weighted-mean';

/** An answer and its weight in one figure. */
export interface WeighedAnswer {
  /** The answer. */
  readonly answer: ScoredAnswer;
  /** The item's weight, times that of its link to the competence where the figure is about one. */
  readonly weight: number;
}

/** What a standing is computed from. */
export interface StandingBasis {
  /** Maturity or proficiency; all answers are of this kind. */
  readonly kind: LevelKind;
  /** The answers, in a fixed order. */
  readonly answers: readonly WeighedAnswer[];
  /** The target for people of these roles, one entry per person; null where none is set. */
  readonly targetFor: (roles: readonly TargetRole[]) => number | null;
  /** Whether several people take part in the run, so that nobody's answers may show through. */
  readonly severalPeople: boolean;
}

const weighed = (answers: readonly WeighedAnswer[]): Weighed[] =>
  answers.flatMap(({ answer, weight }) => (hasLevel(answer) ? [{ value: toStandingScale(answer.level, answer.scale), weight }] : []));

// A practice belongs to the firm: people's views of one item are averaged first, so that an item answered by many does not outweigh others.
const maturity = (answers: readonly WeighedAnswer[]): number | null => {
  const items = [...grouped(answers, ({ answer }) => answer.itemCode).values()];
  return weightedMean(
    items.flatMap((ofItem) => {
      const value = mean(weighed(ofItem).map((entry) => entry.value));
      return value === null ? [] : [{ value, weight: ofItem[0]?.weight ?? 1 }];
    }),
  );
};

// A competence belongs to a person: each person's items are averaged first, so that everyone counts once.
const proficiency = (answers: readonly WeighedAnswer[]): number | null => {
  const people = [...grouped(answers, ({ answer }) => answer.respondentId).values()];
  return mean(people.flatMap((ofPerson) => weightedMean(weighed(ofPerson)) ?? []));
};

const rolesOf = (answers: readonly WeighedAnswer[], of: (answer: ScoredAnswer) => boolean): TargetRole[] => {
  const people = new Map(answers.filter(({ answer }) => of(answer)).map(({ answer }) => [answer.respondentId, answer.role]));
  return [...people.values()];
};

// Like is compared with like: the people whose level it is set the target, else those who were asked, else all.
const rolesThatSetTheTarget = (answers: readonly WeighedAnswer[]): TargetRole[] =>
  [hasLevel, wasAsked, () => true].map((of) => rolesOf(answers, of)).find((roles) => roles.length > 0) ?? [];

/** The standing that these answers amount to. */
export const standingOf = ({ kind, answers, targetFor, severalPeople }: StandingBasis): Standing => {
  const computed = kind === 'MATURITY' ? maturity(answers) : proficiency(answers);
  const withheld = kind === 'PROFICIENCY' && severalPeople && computed !== null && rolesOf(answers, hasLevel).length < MINIMUM_PEOPLE;
  const level = computed === null || withheld ? null : withinScale(computed);
  const target = targetFor(rolesThatSetTheTarget(answers));
  const askedItems = answers.filter(({ answer }) => wasAsked(answer)).length;
  const answeredItems = answers.filter(({ answer }) => hasLevel(answer)).length;
  return {
    kind,
    level,
    target,
    gap: level === null || target === null ? null : Math.max(0, target - level),
    answeredItems,
    askedItems,
    coverage: askedItems === 0 ? 0 : answeredItems / askedItems,
    withheld,
    contributions: contributionsOf(answers, severalPeople),
  };
};
