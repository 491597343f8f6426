import type { Formats, Say } from '@skills/platform/i18n';
import { graphql } from '@skills/schema';

/** What one wants to know of an offer before anything else. */
export const COURSE_FACTS = graphql(`
  fragment CourseFacts on Course {
    languages
    free
    hours
    hoursComputed
    format
    level
    certificate
  }
`);

/** The facts of an offer; null, or no language, means that it was not stated. Hours of learning time. */
export interface StatedFacts {
  languages: readonly string[];
  free?: boolean | null;
  hours?: number | null;
  hoursComputed: boolean;
  format?: string | null;
  level?: string | null;
  certificate?: boolean | null;
}

/** A fact: its name, and its value in words. */
export interface Fact {
  key: 'price' | 'language' | 'hours' | 'format' | 'level' | 'certificate';
  value: string;
}

/** The facts in words, "not stated" included: silence would look like a yes. A certificate is told only when there is word of one. */
export const factsOf = (
  { languages, free, hours, hoursComputed, format, level, certificate }: StatedFacts,
  { t, hours: spell, list, languageName }: { t: Say } & Pick<Formats, 'hours' | 'list' | 'languageName'>,
): Fact[] => {
  const whetherFree = free ? 'FREE' : 'PAID';
  const lengthOf = (count: number): string => (hoursComputed ? t('fact.hours.about', { hours: spell(count) }) : spell(count));
  return [
    { key: 'price', value: t(`fact.price.${typeof free === 'boolean' ? whetherFree : 'UNKNOWN'}`) },
    { key: 'language', value: languages.length > 0 ? list(languages.map(languageName)) : t('fact.language.unknown') },
    { key: 'hours', value: typeof hours === 'number' ? lengthOf(hours) : t('fact.hours.unknown') },
    ...(format ? [{ key: 'format' as const, value: t(`fact.format.${format}`) }] : []),
    { key: 'level', value: t(`fact.level.${level ?? 'UNKNOWN'}`) },
    ...(certificate ? [{ key: 'certificate' as const, value: t('fact.certificate.yes') }] : []),
  ];
};
