import { SECTORS, SIZE_CLASSES, TOPICS } from '@skills/identity/rules';
import { z } from 'zod';
import { PRACTICE_KINDS } from '../practice';
import { country, languageTag, MOST, oneOf, orNothing, secureAddress, several, written } from './content-parts';
import { readContent, type ContentReading } from './content-reading';

const practiceContent = z.object(
  {
    title: written(MOST.name),
    organisation: written(MOST.name),
    kind: oneOf(PRACTICE_KINDS),
    countryCode: orNothing(country),
    sector: orNothing(oneOf(SECTORS)),
    sizeClasses: several(oneOf(SIZE_CLASSES), (size) => size),
    topics: several(oneOf(TOPICS), (topic) => topic, 1),
    language: languageTag,
    challenge: written(MOST.text),
    whatTheyDid: written(MOST.text),
    result: written(MOST.text),
    skillsLesson: written(MOST.text),
    url: secureAddress,
  },
  'NOT_UNDERSTOOD',
);

/** A case that is complete enough to be reviewed; the four parts of its text are markdown. */
export type PracticeContent = z.output<typeof practiceContent>;

/** Reads the fields of the form "Share your practice"; fields that it does not know are left out. */
export const readPracticeContent = (fields: unknown): ContentReading<PracticeContent> => readContent(practiceContent, fields);
