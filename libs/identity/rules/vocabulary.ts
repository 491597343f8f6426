/** The subjects of the initiative; Leadership cuts across the other three. */
export const TOPICS = ['BIG_DATA', 'IOT', 'CYBERSECURITY', 'LEADERSHIP'] as const;
export type Topic = (typeof TOPICS)[number];

/** Whom the initiative trains in a firm: who decides, who builds and runs, who uses technology more than most. */
export const TARGET_ROLES = ['MANAGER', 'IT_PROFESSIONAL', 'ADVANCED_USER'] as const;
export type TargetRole = (typeof TARGET_ROLES)[number];

/** Eurostat's enterprise size classes by persons employed (Recommendation 2003/361/EC for the SME bounds). */
export const SIZE_CLASSES = ['0-9', '10-49', '50-249', 'GE250'] as const;
export type SizeClass = (typeof SIZE_CLASSES)[number];

/** The official languages of the Union, BCP 47. Source: Regulation No 1 of 1958, as amended. */
export const UNION_LANGUAGES = [
  'bg', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fi', 'fr', 'ga', 'hr', 'hu', 'it', 'lt', 'lv', 'mt', 'nl', 'pl', 'pt', 'ro', 'sk', 'sl', 'sv',
] as const;
/** One of UNION_LANGUAGES. */
export type UnionLanguage = (typeof UNION_LANGUAGES)[number];
