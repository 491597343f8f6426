import { country, FIELD_MOST, type FieldReading, languageTag, oneOf, orNothing, readFields, SECTORS, secureAddress, several, SIZE_CLASSES, TOPICS, written, writtenLine } from '@skills/identity/rules';
import { z } from 'zod';
import { PRACTICE_KINDS } from '../practice';

const practiceContent = z.object(
  {
    title: writtenLine(FIELD_MOST.name),
    organisation: writtenLine(FIELD_MOST.name),
    kind: oneOf(PRACTICE_KINDS),
    countryCode: orNothing(country),
    sector: orNothing(oneOf(SECTORS)),
    sizeClasses: several(oneOf(SIZE_CLASSES), (size) => size),
    topics: several(oneOf(TOPICS), (topic) => topic, 1),
    language: languageTag,
    challenge: written(FIELD_MOST.text),
    whatTheyDid: written(FIELD_MOST.text),
    result: written(FIELD_MOST.text),
    skillsLesson: written(FIELD_MOST.text),
    // A workshop without a site has a case to tell all the same.
    url: orNothing(secureAddress),
  },
  'NOT_UNDERSTOOD',
);

/** A case that is complete enough to be reviewed; the four parts of its text are markdown. */
export type PracticeContent = z.output<typeof practiceContent>;

/** Reads the fields of the form "Share your practice"; fields that it does not know are left out. */
export const readPracticeContent = (fields: unknown): FieldReading<PracticeContent> => readFields(practiceContent, fields);
