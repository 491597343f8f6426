import { SECTORS, SIZE_CLASSES, TARGET_ROLES, TOPICS } from '@skills/identity/rules';
import { z } from 'zod';
import { AVAILABILITIES, COURSE_FORMATS, COURSE_LEVELS, SUMMARY_BASES, type Course } from './course';
import { readBy, type DocumentReading } from './document-faults';
import { countryCode, day, distinct, documentSources, kebabName, someText, webAddress } from './document-parts';

const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a BCP 47 language tag');

const competence = z
  .strictObject({
    uri: z.string().regex(/^http:\/\/data\.europa\.eu\/esco\/skill\/[0-9A-Za-z-]+$/, 'must be the URI of an ESCO skill'),
    prerequisiteLevel: z.int().min(1).max(4),
    goalLevel: z.int().min(2).max(5),
  })
  .refine(({ prerequisiteLevel, goalLevel }) => goalLevel > prerequisiteLevel, {
    path: ['goalLevel'],
    error: 'must be above the prerequisite: a course that leads nowhere can never be recommended',
  });

const shippedCourse = z.strictObject({
  id: kebabName,
  title: someText.max(300),
  titleLanguage: languageTag,
  provider: someText.max(200),
  url: webAddress.nullable(),
  sourceUrl: webAddress,
  extraSourceUrl: webAddress.nullable(),
  languages: distinct(languageTag, (tag) => tag),
  topics: distinct(z.enum(TOPICS), (topic) => topic).min(1, 'must name at least one topic'),
  audience: distinct(z.enum(TARGET_ROLES), (role) => role).min(1, 'must name at least one role'),
  sectors: distinct(z.enum(SECTORS), (sector) => sector).default([]),
  sizeClasses: distinct(z.enum(SIZE_CLASSES), (size) => size).default([]),
  level: z.enum(COURSE_LEVELS).nullable(),
  levelAssumed: z.boolean(),
  hours: z.number().positive().max(5000).nullable(),
  hoursComputed: z.boolean(),
  format: z.enum(COURSE_FORMATS).nullable(),
  free: z.boolean().nullable(),
  certificate: z.boolean().nullable(),
  certificatePaid: z.boolean().nullable(),
  countryCode: countryCode.nullable(),
  summary: someText.max(1000),
  summaryBasis: z.enum(SUMMARY_BASES),
  availability: z.enum(AVAILABILITIES),
  retrievedOn: day,
  competences: distinct(competence, ({ uri }) => uri).min(1, 'must name at least one competence'),
});

// What costs extra is told by those who contribute a course; of ours it is a fact, told in every language.
const course = shippedCourse.transform((facts): Course => ({ ...facts, costNote: null }));

const document = z.strictObject({
  title: someText,
  retrievedOn: day,
  sources: documentSources,
  courses: distinct(course, ({ id }) => id),
});

/** A file of courses, with its sources. */
export type CourseDocument = z.output<typeof document>;

/** Reads an imported value as a course document; reports every fault with its path, and then there is no document. */
export const readCourseDocument = (value: unknown): DocumentReading<CourseDocument> => readBy(document, value);
