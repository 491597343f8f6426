import { TARGET_ROLES, TOPICS, type TargetRole, type Topic } from '@skills/identity/rules';
import { LEVEL_KINDS, type LevelKind } from '../level';
import { agreementOn, rolesTold, type Agreement } from './agreement';
import { bandAcross, combinedCell, type WeighedCell } from './combined-cell';
import type { LevelBand, Spread, TeamCell } from './team-cell';
import type { ReleasedPart } from './team-release';

/** What is told of the people of one role; `role` null stands for those whose roles are too few to be told apart. */
export interface RoleCell extends TeamCell {
  /** The role, or null. */
  readonly role: TargetRole | null;
}

/** What is told of the team's answers to one item. */
export interface TeamItem extends TeamCell {
  /** The item, by its code in the questionnaire. */
  readonly itemCode: string;
  /** Each role that can be told apart, in the order of TARGET_ROLES; fewer than two means that none can. */
  readonly roles: readonly RoleCell[];
  /** Whether people, or their roles, agree. */
  readonly agreement: Agreement;
}

/** What is told of the team's answers in one topic, of one kind. */
export interface TeamTopic {
  /** The topic. */
  readonly topic: Topic;
  /** Practices of the firm, or skills of its people. */
  readonly kind: LevelKind;
  /** Roughly the level over all items; null unless those that have one make up more than half of the weight. */
  readonly level: LevelBand | null;
  /** In how many items people are close together, apart and far apart. */
  readonly spreads: Readonly<Record<Spread, number>>;
  /** The items, in the order of the questionnaire; never empty. */
  readonly items: readonly TeamItem[];
}

/** An item of the questionnaire as team figures need it. */
export interface FiguredItem {
  /** Its code. */
  readonly itemCode: string;
  /** The topic of its section; without one it is left out. */
  readonly topic: Topic | null;
  /** Practice or skill. */
  readonly kind: LevelKind;
  /** How much it counts among its neighbours. */
  readonly weight: number;
}

const cellsOf = (parts: readonly ReleasedPart[], itemCode: string): WeighedCell[] =>
  parts.flatMap(({ people, items }) => {
    const cell = Object.hasOwn(items, itemCode) ? items[itemCode] : undefined;
    return cell ? [{ cell, weight: people }] : [];
  });

const itemOf = (parts: readonly ReleasedPart[], itemCode: string): TeamItem[] => {
  const whole = combinedCell(cellsOf(parts, itemCode));
  if (!whole) return [];
  const roles = [...TARGET_ROLES, null].flatMap((role): RoleCell[] => {
    const cell = combinedCell(cellsOf(parts.filter((part) => part.role === role), itemCode));
    return cell ? [{ role, ...cell }] : [];
  });
  return [{ itemCode, ...whole, roles, agreement: agreementOn(whole, roles, rolesTold(parts)) }];
};

// Where people are far apart on half of a topic, the level of the other half would not be that of the topic.
const mostlyLevelled = (found: readonly { figure: TeamItem; weight: number }[]): boolean => {
  const weightOf = (some: typeof found): number => some.reduce((sum, { weight }) => sum + weight, 0);
  return 2 * weightOf(found.filter(({ figure }) => figure.level !== null)) > weightOf(found);
};

/**
 * What is told of a team: by topic and kind, from all that was ever released. It is made from the released cells alone, so it
 * tells nothing that they do not.
 */
export const teamFigures = (parts: readonly ReleasedPart[], items: readonly FiguredItem[]): TeamTopic[] =>
  TOPICS.flatMap((topic) =>
    LEVEL_KINDS.flatMap((kind): TeamTopic[] => {
      const found = items.filter((item) => item.topic === topic && item.kind === kind).flatMap((item) => itemOf(parts, item.itemCode).map((figure) => ({ figure, weight: item.weight })));
      if (found.length === 0) return [];
      const figures = found.map(({ figure }) => figure);
      const count = (spread: Spread): number => figures.filter((figure) => figure.spread === spread).length;
      return [
        {
          topic,
          kind,
          level: mostlyLevelled(found) ? bandAcross(found.map(({ figure, weight }) => ({ cell: figure, weight }))) : null,
          spreads: { CLOSE: count('CLOSE'), APART: count('APART'), FAR: count('FAR') },
          items: figures,
        },
      ];
    }),
  );
