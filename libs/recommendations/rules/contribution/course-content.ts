import { country, FIELD_MOST, type FieldRange, type FieldReading, languageTag, numberWithin, oneOf, orNothing, readFields, SECTORS, secureAddress, several, SIZE_CLASSES, TARGET_ROLES, TOPICS, written, writtenLine } from '@skills/identity/rules';
import { z } from 'zod';
import { COURSE_FORMATS, COURSE_LEVELS } from '../course';

/** The numbers that the fields of a course take: hours of learning time, and levels of proficiency. */
export const COURSE_RANGES = {
  hours: { kind: 'ABOVE', least: 0, most: 5000 },
  prerequisiteLevel: { kind: 'WHOLE', least: 1, most: 4 },
  goalLevel: { kind: 'WHOLE', least: 2, most: 5 },
} as const satisfies Readonly<Record<string, FieldRange>>;

const COMPETENCE_URI = /^http:\/\/data\.europa\.eu\/esco\/skill\/[0-9A-Za-z-]+$/;
const MOST_URI = 200;

/** Whether a text could be the address of a competence. */
export const isCompetenceUri = (text: unknown): text is string => typeof text === 'string' && text.length <= MOST_URI && COMPETENCE_URI.test(text);

const taught = z
  .object(
    {
      uri: z.string('NOT_UNDERSTOOD').regex(COMPETENCE_URI, 'NOT_OFFERED').max(MOST_URI, 'TOO_LONG'),
      prerequisiteLevel: numberWithin(COURSE_RANGES.prerequisiteLevel),
      goalLevel: numberWithin(COURSE_RANGES.goalLevel),
    },
    'NOT_UNDERSTOOD',
  )
  .refine(({ prerequisiteLevel, goalLevel }) => goalLevel > prerequisiteLevel, { path: ['goalLevel'], error: 'NO_PROGRESS' });

const courseContent = z.object(
  {
    title: writtenLine(FIELD_MOST.name),
    provider: writtenLine(FIELD_MOST.name),
    url: secureAddress,
    language: languageTag,
    languages: several(languageTag, (tag) => tag, 1),
    topics: several(oneOf(TOPICS), (topic) => topic, 1),
    audience: several(oneOf(TARGET_ROLES), (role) => role, 1),
    sectors: several(oneOf(SECTORS), (sector) => sector),
    sizeClasses: several(oneOf(SIZE_CLASSES), (size) => size),
    level: orNothing(oneOf(COURSE_LEVELS)),
    hours: orNothing(numberWithin(COURSE_RANGES.hours)),
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
