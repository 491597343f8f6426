import { country, FIELD_MOST, languageTag, orNothing, readFields, secureAddress, several, TOPICS, oneOf, writtenLine, type FieldReading } from '@skills/identity/rules';
import { z } from 'zod';
import { eventTexts, eventTranslations, faultyTranslations } from './event-texts';
import { isLastDay } from './event-dates';
import { wallTime } from './zone-time';

/** Whether this is a day or a month that exists, ISO 8601: `2019-04-12` or `2019-11`. */
export const isDayOrMonth = (text: string): boolean => {
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(text)) return false;
  const moment = new Date(text);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
};

/** Whether a day or month has not come yet on the clock of a place; the month that is has. */
export const isAhead = (dayOrMonth: string, now: Date, timeZone: string): boolean => dayOrMonth > wallTime(now, timeZone).slice(0, dayOrMonth.length);

const dayOrMonth = orNothing(z.string('NOT_UNDERSTOOD').trim().refine(isDayOrMonth, 'NOT_UNDERSTOOD'));

const correction = z
  .object(
    {
      ...eventTexts,
      textLanguage: languageTag,
      translations: eventTranslations,
      languages: several(languageTag, (tag) => tag),
      topics: several(oneOf(TOPICS), (topic) => topic),
      countryCode: orNothing(country),
      city: orNothing(writtenLine(FIELD_MOST.name)),
      venue: orNothing(writtenLine(FIELD_MOST.note)),
      plannedDate: dayOrMonth,
      actualDate: dayOrMonth,
      actualLastDate: dayOrMonth,
      sourceUrls: several(secureAddress, (address) => address),
    },
    'NOT_UNDERSTOOD',
  )
  .superRefine(faultyTranslations)
  .superRefine(({ actualDate, actualLastDate }, context) => {
    if (actualLastDate !== null && !isLastDay(actualDate, actualLastDate)) context.addIssue({ code: 'custom', path: ['actualLastDate'], message: 'NOT_AFTER' });
  })
  // One day is one day.
  .transform((fields) => (fields.actualLastDate === fields.actualDate ? { ...fields, actualLastDate: null } : fields));

/** What is said of an event that was held; null, or no topic, is what is not known. Its seats, and its time if it was planned here, stay as they were. */
export type EventCorrection = z.output<typeof correction>;

/** Reads what is now said of an event that was held; every fault at once. */
export const readEventCorrection = (fields: unknown): FieldReading<EventCorrection> => readFields(correction, fields);
