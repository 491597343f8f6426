import { asNumber, country, FIELD_MOST, type FieldReading, languageTag, oneOf, orNothing, readFields, secureAddress, several, TARGET_ROLES, TOPICS, written } from '@skills/identity/rules';
import { z } from 'zod';
import { COURSE_FORMATS, COURSE_LEVELS } from '../course';

const level = (least: number, most: number) => z.preprocess(asNumber, z.int('OUT_OF_RANGE').min(least, 'OUT_OF_RANGE').max(most, 'OUT_OF_RANGE'));

const taught = z
  .object(
    {
      uri: z.string('NOT_UNDERSTOOD').regex(/^http:\/\/data\.europa\.eu\/esco\/skill\/[0-9A-Za-z-]+$/, 'NOT_OFFERED').max(200, 'TOO_LONG'),
      prerequisiteLevel: level(1, 4),
      goalLevel: level(2, 5),
    },
    'NOT_UNDERSTOOD',
  )
  .refine(({ prerequisiteLevel, goalLevel }) => goalLevel > prerequisiteLevel, { path: ['goalLevel'], error: 'NO_PROGRESS' });

const courseContent = z.object(
  {
    title: written(FIELD_MOST.name),
    provider: written(FIELD_MOST.name),
    url: secureAddress,
    language: languageTag,
    languages: several(languageTag, (tag) => tag, 1),
    topics: several(oneOf(TOPICS), (topic) => topic, 1),
    audience: several(oneOf(TARGET_ROLES), (role) => role, 1),
    level: orNothing(oneOf(COURSE_LEVELS)),
    hours: orNothing(z.preprocess(asNumber, z.number('OUT_OF_RANGE').positive('OUT_OF_RANGE').max(5000, 'OUT_OF_RANGE'))),
    format: orNothing(oneOf(COURSE_FORMATS)),
    price: orNothing(oneOf(['FREE', 'PAID'])),
    costNote: orNothing(written(FIELD_MOST.note)),
    certificate: orNothing(oneOf(['YES', 'NO'])),
    countryCode: orNothing(country),
    summary: written(FIELD_MOST.summary),
    competences: several(taught, ({ uri }) => uri, 1),
  },
  'NOT_UNDERSTOOD',
);

/** A course that is complete enough to be reviewed. */
export type CourseContent = z.output<typeof courseContent>;

/**
 * Reads the fields of the form "Offer a course": texts and choices as a form holds them, an empty field for "not stated".
 * Reports every fault with its path and reason. Whether a competence is known to the platform, only the database can tell.
 */
export const readCourseContent = (fields: unknown): FieldReading<CourseContent> => readFields(courseContent, fields);
