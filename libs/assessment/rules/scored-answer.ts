import type { TargetRole, Topic } from '@skills/identity/rules';
import type { LevelKind, ScaleEnds } from './level';

/**
 * What became of an item: answered with a level; "don't know"; "not applicable"; shown and left open;
 * or never shown to this person, because of their role or an earlier answer.
 */
export const SCORED_STATES = ['ANSWERED', 'DONT_KNOW', 'NOT_APPLICABLE', 'UNANSWERED', 'NOT_ASKED'] as const;
/** One of SCORED_STATES. */
export type ScoredState = (typeof SCORED_STATES)[number];

/** A competence that an item tells something about. */
export interface CompetenceLink {
  /** ESCO URI. */
  readonly uri: string;
  /** How much the item tells about it, above 0; multiplies the item's weight. */
  readonly weight: number;
}

/** One person's effective answer to one item that yields a level; one entry per person and item, also for items not asked. */
export interface ScoredAnswer {
  /** Tells people apart; never leaves the scoring. */
  readonly respondentId: string;
  /** The role in which the person answers. */
  readonly role: TargetRole;
  /** The item, by its code in the questionnaire. */
  readonly itemCode: string;
  /** The topic of the item's section; null when it has none. */
  readonly topic: Topic | null;
  /** Whether the item asks about a practice of the organisation or about the person. */
  readonly kind: LevelKind;
  /** How much the item counts among its neighbours, above 0; 1 unless the questionnaire says otherwise. */
  readonly weight: number;
  /** The competences that the item tells something about; may be empty. */
  readonly competences: readonly CompetenceLink[];
  /** The ends of the scale on which it was answered. */
  readonly scale: ScaleEnds;
  /** What became of the item. */
  readonly state: ScoredState;
  /** The level on the item's own scale; null unless `state` is ANSWERED. */
  readonly level: number | null;
}

/** Whether the item counts among those asked: "not applicable" says that the question was not meant for this firm. */
export const wasAsked = ({ state }: ScoredAnswer): boolean => state !== 'NOT_ASKED' && state !== 'NOT_APPLICABLE';

/** Whether the answer has a level. */
export const hasLevel = (answer: ScoredAnswer): answer is ScoredAnswer & { readonly level: number } =>
  answer.state === 'ANSWERED' && answer.level !== null;
