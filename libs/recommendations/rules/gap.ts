import type { LevelKind } from '@skills/assessment/rules';
import { LOWEST_LEVEL } from '@skills/assessment/rules';
import type { TargetRole, Topic } from '@skills/identity/rules';

/**
 * What is needed of one competence. Entries that reached their target are welcome too: they are no gap,
 * but tell how hard a course would be.
 */
export interface Gap {
  /** ESCO URI. */
  readonly competenceUri: string;
  /** The competence's name, in the reader's language or English. */
  readonly label: string;
  /** The topics that it belongs to in the questionnaire. */
  readonly topics: readonly Topic[];
  /** Whether people's proficiency or the firm's maturity is meant; one entry per competence and kind. */
  readonly kind: LevelKind;
  /** Where one stands, 1 to 5; null when unknown. */
  readonly level: number | null;
  /** What is to be reached, 1 to 5. */
  readonly target: number;
  /** How much it matters to this firm, 0 to 1. */
  readonly importance: number;
  /** Whose gap it is; null when it is everybody's. */
  readonly role: TargetRole | null;
}

/** The level that a course is measured against: an unknown level counts as the lowest, so that nobody is sent into too hard a course. */
export const assumedLevel = (level: number | null): number => level ?? LOWEST_LEVEL;

/** Whether something is missing, or may be. */
export const isOpen = ({ level, target }: Pick<Gap, 'level' | 'target'>): boolean => assumedLevel(level) < target;

/** A key that tells entries apart. */
export const gapKey = ({ competenceUri, kind }: Pick<Gap, 'competenceUri' | 'kind'>): string => `${kind} ${competenceUri}`;

/** Entries in an order of their own, so that the order in which they came changes nothing. */
export const inOrder = (gaps: readonly Gap[]): Gap[] => [...gaps].sort((a, b) => (gapKey(a) < gapKey(b) ? -1 : 1));
