import type { TargetRole } from '@skills/identity/rules';
import type { LevelKind } from './level';
import type { ScoredState } from './scored-answer';

/** One item behind a figure: what was answered and how much it counted. */
export interface Contribution {
  /** The item, by its code in the questionnaire. */
  readonly itemCode: string;
  /** What became of the item; null when withheld. Of several people, ANSWERED as soon as one answered. */
  readonly state: ScoredState | null;
  /** The level given, 1 to 5, or its mean over people; null when there is none or it is withheld. */
  readonly level: number | null;
  /** The item's weight in this figure: its own times that of its link to the competence. */
  readonly weight: number;
  /** The part of the figure that rests on this item, 0 to 1; 0 when it has no level. All parts add up to 1. */
  readonly share: number;
  /** The role of the one person who answered; null when several answer, since a role can name a person. */
  readonly role: TargetRole | null;
}

/** Where an organisation, or its people, stand in a topic or a competence. */
export interface Standing {
  /** Maturity of a practice, or proficiency of people. */
  readonly kind: LevelKind;
  /** 1 to 5, not rounded; null means unknown, which is neither weak nor strong. */
  readonly level: number | null;
  /** The level to be reached, 1 to 5; null when the firm stated no ambition. A mean where people of several roles answered. */
  readonly target: number | null;
  /** Levels still missing, 0 to 4: the target less the level, never below 0; null when either is unknown. */
  readonly gap: number | null;
  /** Answers with a level. An item put to three people counts three times. */
  readonly answeredItems: number;
  /** Answers asked for, without those found not applicable. */
  readonly askedItems: number;
  /** Answered among asked, 0 to 1; 0 when nothing was asked. */
  readonly coverage: number;
  /** Whether the level is known but kept back, because it would tell what one of several people answered. */
  readonly withheld: boolean;
  /** The items behind the figure, by item code. */
  readonly contributions: readonly Contribution[];
}

/**
 * People who must stand behind a figure about people, once several take part in a run: with fewer, each of them
 * could work out what another answered. Source: own decision, see docs/decisions/0020.
 */
export const MINIMUM_PEOPLE = 3;
