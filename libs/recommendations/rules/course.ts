import type { Sector, SizeClass, TargetRole, Topic } from '@skills/identity/rules';

/** The level that a provider states for a course. */
export const COURSE_LEVELS = ['BEGINNER', 'INTERMEDIATE', 'ADVANCED'] as const;
/** One of COURSE_LEVELS. */
export type CourseLevel = (typeof COURSE_LEVELS)[number];

/** How a course is given. */
export const COURSE_FORMATS = ['ONLINE_SELF_PACED', 'ONLINE_INSTRUCTOR_LED', 'CLASSROOM', 'BLENDED', 'READING'] as const;
/** One of COURSE_FORMATS. */
export type CourseFormat = (typeof COURSE_FORMATS)[number];

/** Whether the offer was seen: on the provider's own page, with somebody else, or as an edition that has ended. */
export const AVAILABILITIES = ['PROVIDER_PAGE_SEEN', 'THIRD_PARTY_SEEN', 'CLOSED'] as const;
/** One of AVAILABILITIES. */
export type Availability = (typeof AVAILABILITIES)[number];

/** What a summary rests on: a description of the offer, or nothing but its title. */
export const SUMMARY_BASES = ['DESCRIPTION', 'TITLE_ONLY'] as const;
/** One of SUMMARY_BASES. */
export type SummaryBasis = (typeof SUMMARY_BASES)[number];

/** What a course does for one competence: from which proficiency it can be followed, and to which it leads. */
export interface CourseCompetence {
  /** ESCO URI. */
  readonly uri: string;
  /** Proficiency, 1 to 5, that one should have before; 1 asks for nothing. */
  readonly prerequisiteLevel: number;
  /** Proficiency, 2 to 5, that one should have after; above the prerequisite. */
  readonly goalLevel: number;
}

/** A course or learning resource. Null always means "not stated in what was seen". */
export interface Course {
  /** Stable name, in kebab case. */
  readonly id: string;
  /** As the provider calls it. */
  readonly title: string;
  /** The language of the title, BCP 47: of a course that is given in German it is German, whatever the summary is in. */
  readonly titleLanguage: string;
  /** Who gives it, and on which platform. */
  readonly provider: string;
  /** The address of the offer; null when it was not seen, and the source is shown instead. */
  readonly url: string | null;
  /** Where the facts were found. */
  readonly sourceUrl: string;
  /** A second source, where one was used. */
  readonly extraSourceUrl: string | null;
  /** The languages it is given in, BCP 47; empty when not stated. */
  readonly languages: readonly string[];
  /** The topics it belongs to; our mapping. */
  readonly topics: readonly Topic[];
  /** Whom it is for; our mapping. */
  readonly audience: readonly TargetRole[];
  /** The sectors that it is made for; empty when it suits all, or nothing else was stated. */
  readonly sectors: readonly Sector[];
  /** The sizes of firm that it is made for; empty when it suits all, or nothing else was stated. */
  readonly sizeClasses: readonly SizeClass[];
  /** The level that the provider states. */
  readonly level: CourseLevel | null;
  /** Whether the levels in `competences` are assumed, because the provider states none. */
  readonly levelAssumed: boolean;
  /** Learning time in hours. */
  readonly hours: number | null;
  /** Whether the hours were worked out from weeks and weekly effort instead of read. */
  readonly hoursComputed: boolean;
  /** How it is given. */
  readonly format: CourseFormat | null;
  /** Whether it can be followed without paying. */
  readonly free: boolean | null;
  /** What the price does not cover, in the words of whoever contributed the course; null for shipped ones. */
  readonly costNote: string | null;
  /** Whether there is a certificate to be had. */
  readonly certificate: boolean | null;
  /** Whether the certificate costs although following the course does not. */
  readonly certificatePaid: boolean | null;
  /** The country it is meant for, ISO 3166-1 alpha-2. */
  readonly countryCode: string | null;
  /** One or two sentences: in our words and in English, or in those of whoever contributed it. */
  readonly summary: string;
  /** What the summary rests on. */
  readonly summaryBasis: SummaryBasis;
  /** Whether the offer was seen. */
  readonly availability: Availability;
  /** The day on which the facts were collected, ISO 8601. */
  readonly retrievedOn: string;
  /** What it teaches; our mapping to ESCO. */
  readonly competences: readonly CourseCompetence[];
}
