/** The subjects of the initiative; Leadership cuts across the other three. */
export const TOPICS = ['BIG_DATA', 'IOT', 'CYBERSECURITY', 'LEADERSHIP'] as const;
export type Topic = (typeof TOPICS)[number];

/** Whom the initiative trains in a firm: who decides, who builds and runs, who uses technology more than most. */
export const TARGET_ROLES = ['MANAGER', 'IT_PROFESSIONAL', 'ADVANCED_USER'] as const;
export type TargetRole = (typeof TARGET_ROLES)[number];

/** Eurostat's enterprise size classes by persons employed (Recommendation 2003/361/EC for the SME bounds). */
export const SIZE_CLASSES = ['0-9', '10-49', '50-249', 'GE250'] as const;
export type SizeClass = (typeof SIZE_CLASSES)[number];

/**
 * Languages that are offered to choose from, BCP 47: the official ones of every country in which a firm can be at home, those official in a part of one,
 * and Russian, which many speak there. Any other language can be kept all the same. Montenegrin is kept and not offered: browsers name it Serbian.
 */
export const OFFERED_LANGUAGES = [
  'bg', 'bs', 'ca', 'cs', 'cy', 'da', 'de', 'el', 'en', 'es', 'et', 'eu', 'fi', 'fr', 'ga', 'gl', 'hr', 'hu', 'is', 'it', 'ka', 'lb', 'lt', 'lv', 'mk', 'mt', 'nl', 'no', 'pl', 'pt',
  'rm', 'ro', 'ru', 'sk', 'sl', 'sq', 'sr', 'sv', 'tr', 'uk',
] as const;
