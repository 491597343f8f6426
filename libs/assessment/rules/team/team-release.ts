import type { TargetRole } from '@skills/identity/rules';
import { grouped } from '../grouped';
import { toStandingScale } from '../level';
import { hasLevel, type ScoredAnswer } from '../scored-answer';
import { MINIMUM_PEOPLE } from '../standing';
import { cellOf, type TeamCell } from './team-cell';
import { teamParts, type Member } from './team-parts';
import { rememberedTellsNobody } from './tells-nobody';

/** What is told of one group of people, once and for good. */
export interface ReleasedPart {
  /** Their role; null when they are of several. */
  readonly role: TargetRole | null;
  /** How many they are, at least MINIMUM_PEOPLE. */
  readonly people: number;
  /** Whether each of them is of another role; absent in what was released before this was noted. */
  readonly oneEach?: boolean;
  /** What is told of each item, by item code; an item of which nothing can be told is left out. */
  readonly items: Readonly<Record<string, TeamCell>>;
}

/** What a release is made from. */
export interface ReleaseInput {
  /** Those who have handed in and were in no release before. */
  readonly members: readonly Member[];
  /** Their answers to items that yield a level, in any order; answers of anybody else are ignored. */
  readonly answers: readonly ScoredAnswer[];
  /** The levels, 1 to 5, that each item can be answered with. */
  readonly possible: ReadonlyMap<string, readonly number[]>;
}

/** How many more must hand in before a release can be made of `waiting` people; 0 when it can. */
export const peopleMissing = (waiting: number): number => Math.max(0, MINIMUM_PEOPLE - waiting);

/** Makes what is told of these people; empty when they are fewer than MINIMUM_PEOPLE. */
export const teamRelease = ({ members, answers, possible }: ReleaseInput): ReleasedPart[] => {
  const isSafe = rememberedTellsNobody();
  return teamParts(members).map(({ role, members: of }) => {
    const ids = new Set(of.map(({ respondentId }) => respondentId));
    const leveled = answers.filter(hasLevel).filter(({ respondentId }) => ids.has(respondentId));
    const items = [...grouped(leveled, ({ itemCode }) => itemCode)].flatMap(([itemCode, ofItem]): [string, TeamCell][] => {
      if (!isSafe(possible.get(itemCode) ?? [], ofItem.length)) return [];
      return [[itemCode, cellOf(ofItem.map(({ level, scale }) => toStandingScale(level, scale)))]];
    });
    return { role, people: of.length, oneEach: new Set(of.map((member) => member.role)).size === of.length, items: Object.fromEntries(items.sort(([a], [b]) => (a < b ? -1 : 1))) };
  });
};
