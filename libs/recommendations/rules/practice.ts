import type { Sector, SizeClass, Topic } from '@skills/identity/rules';

/** Whose case it is: one firm's, or that of a project, programme or body that helped firms. */
export const PRACTICE_KINDS = ['COMPANY', 'INITIATIVE'] as const;
/** One of PRACTICE_KINDS. */
export type PracticeKind = (typeof PRACTICE_KINDS)[number];

/** A best practice case. */
export interface Practice {
  /** Stable name, in kebab case. */
  readonly id: string;
  /** A short title in our words. */
  readonly title: string;
  /** Whose case it is. */
  readonly kind: PracticeKind;
  /** The firm or body. */
  readonly organisation: string;
  /** Its country, ISO 3166-1 alpha-2; null when it spans several. */
  readonly countryCode: string | null;
  /** NACE section, read by us from the description; null when it fits none or several. */
  readonly sector: Sector | null;
  /** The sizes of firm that it speaks of; empty when not stated. */
  readonly sizeClasses: readonly SizeClass[];
  /** The topics it belongs to. */
  readonly topics: readonly Topic[];
  /** What the difficulty was. */
  readonly challenge: string;
  /** What was done. */
  readonly whatTheyDid: string;
  /** What came of it, as far as the source says; null when it says nothing. */
  readonly result: string | null;
  /** What it teaches about skills; our reading. */
  readonly skillsLesson: string;
  /** The page of the case; null when there is none, or only a source about it was seen. */
  readonly url: string | null;
  /** Where the facts were found; null when whoever told them here named no page. */
  readonly sourceUrl: string | null;
  /** The year of the page or of the events; null when not stated. */
  readonly year: number | null;
  /** The day on which the facts were collected, ISO 8601. */
  readonly retrievedOn: string;
}
