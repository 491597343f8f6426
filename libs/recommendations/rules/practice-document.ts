import { SECTORS, SIZE_CLASSES, TOPICS } from '@skills/identity/rules';
import { z } from 'zod';
import { readBy, type DocumentReading } from './document-faults';
import { countryCode, day, distinct, documentSources, kebabName, someText, webAddress } from './document-parts';
import { PRACTICE_KINDS, type Practice } from './practice';

const practice = z.strictObject({
  id: kebabName,
  title: someText.max(300),
  kind: z.enum(PRACTICE_KINDS),
  organisation: someText.max(300),
  countryCode: countryCode.nullable(),
  sector: z.enum(SECTORS).nullable(),
  sizeClasses: distinct(z.enum(SIZE_CLASSES), (size) => size),
  topics: distinct(z.enum(TOPICS), (topic) => topic).min(1, 'must name at least one topic'),
  challenge: someText.max(2000),
  whatTheyDid: someText.max(2000),
  result: someText.max(2000).nullable(),
  skillsLesson: someText.max(2000),
  url: webAddress.nullable(),
  sourceUrl: webAddress,
  year: z.int().min(1990).max(2100).nullable(),
  retrievedOn: day,
}) satisfies z.ZodType<Practice>;

const document = z.strictObject({
  title: someText,
  retrievedOn: day,
  sources: documentSources,
  practices: distinct(practice, ({ id }) => id),
});

/** A file of best practice cases, with its sources. */
export type PracticeDocument = z.output<typeof document>;

/** Reads an imported value as a practice document; reports every fault with its path, and then there is no document. */
export const readPracticeDocument = (value: unknown): DocumentReading<PracticeDocument> => readBy(document, value);
