import { markdownWords } from '@skills/identity/rules';
import type { Course } from '../catalogue/course.entity';
import type { Practice } from '../catalogue/practice.entity';

const COURSE_MODE = { ONLINE_SELF_PACED: 'online', ONLINE_INSTRUCTOR_LED: 'online', CLASSROOM: 'onsite', BLENDED: 'blended', READING: 'online' } as const;

/** Hours as an ISO 8601 duration of hours and minutes. */
const duration = (hours: number): string => {
  const minutes = Math.round(hours * 60);
  return `PT${minutes >= 60 ? `${Math.floor(minutes / 60)}H` : ''}${minutes % 60 > 0 || minutes < 60 ? `${minutes % 60}M` : ''}`;
};

/** A course as schema.org describes one; what is not stated is left out. Terms: schema.org/Course, schema.org/CourseInstance. */
export const courseAsData = (course: Course, teaches: readonly string[]): Record<string, unknown> => ({
  '@type': 'Course',
  name: course.title,
  description: course.summary,
  provider: { '@type': 'Organization', name: course.provider },
  ...(course.url ? { sameAs: course.url } : {}),
  ...(course.languages.length > 0 ? { inLanguage: course.languages } : {}),
  ...(course.level ? { educationalLevel: course.level.toLowerCase() } : {}),
  ...(teaches.length > 0 ? { teaches } : {}),
  ...(course.free === null ? {} : { isAccessibleForFree: course.free, offers: { '@type': 'Offer', category: course.free ? 'Free' : 'Paid' } }),
  ...(course.format || course.hours !== null
    ? {
        hasCourseInstance: {
          '@type': 'CourseInstance',
          ...(course.format ? { courseMode: COURSE_MODE[course.format] } : {}),
          ...(course.hours === null ? {} : { courseWorkload: duration(course.hours) }),
        },
      }
    : {}),
});

/** A case as schema.org describes an article about an organisation's practice. Terms: schema.org/Article. */
export const practiceAsData = (practice: Practice): Record<string, unknown> => ({
  '@type': 'Article',
  headline: practice.title,
  articleBody: [practice.challenge, practice.whatTheyDid, practice.result, practice.skillsLesson].filter((text) => text !== null).map(markdownWords).join('\n\n'),
  inLanguage: practice.textLanguage,
  about: { '@type': 'Organization', name: practice.organisation, ...(practice.countryCode ? { address: { '@type': 'PostalAddress', addressCountry: practice.countryCode } } : {}) },
  ...(practice.sourceUrl ? { isBasedOn: practice.sourceUrl } : {}),
  dateModified: practice.retrievedOn,
  publisher: { '@type': 'Organization', name: 'Skills for SMEs' },
});
