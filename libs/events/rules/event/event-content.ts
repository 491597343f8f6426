import { country, FIELD_MOST, languageTag, mailAddress, numberWithin, oneOf, orNothing, readFields, secureAddress, several, TARGET_ROLES, TOPICS, writtenLine, type FieldReading } from '@skills/identity/rules';
import { z } from 'zod';
import { EVENT_KINDS, MEETING_FORMS } from './event-life';
import { eventTexts, eventTranslations, faultyTranslations } from './event-texts';

/** The most seats of one event. */
export const MOST_SEATS = 100_000;

const moment = z.date({ error: 'NOT_UNDERSTOOD' });
/** Whether this names a time zone of the IANA that a place can have. */
export const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '' && name.includes('/');
  } catch {
    return false;
  }
};

/** The most events of one series. */
export const MOST_IN_SERIES = 100;

const content = z
  .object(
    {
      kind: oneOf(EVENT_KINDS),
      form: oneOf(MEETING_FORMS),
      ...eventTexts,
      textLanguage: languageTag,
      translations: eventTranslations,
      seriesId: orNothing(writtenLine(FIELD_MOST.name)),
      numberInSeries: orNothing(numberWithin({ kind: 'WHOLE', least: 1, most: MOST_IN_SERIES })),
      contactAddress: orNothing(mailAddress),
      languages: several(languageTag, (tag) => tag, 1),
      topics: several(oneOf(TOPICS), (topic) => topic, 1),
      targetRoles: several(oneOf(TARGET_ROLES), (role) => role),
      countryCode: orNothing(country),
      city: orNothing(writtenLine(FIELD_MOST.name)),
      venue: orNothing(writtenLine(FIELD_MOST.note)),
      onlineUrl: orNothing(secureAddress),
      timeZone: z.string({ error: 'REQUIRED' }).refine(isTimeZone, 'NOT_OFFERED'),
      startsAt: orNothing(moment),
      endsAt: orNothing(moment),
      registrationOpensAt: orNothing(moment),
      registrationClosesAt: orNothing(moment),
      isApprovalNeeded: z.boolean('NOT_UNDERSTOOD').default(false),
      capacity: numberWithin({ kind: 'WHOLE', least: 1, most: MOST_SEATS }),
    },
    'NOT_UNDERSTOOD',
  )
  .superRefine(faultyTranslations)
  .superRefine(({ startsAt, endsAt, registrationOpensAt, registrationClosesAt }, context) => {
    const after = (path: string, later: Date | null, earlier: Date | null): void => {
      if (later !== null && earlier !== null && later <= earlier) context.addIssue({ code: 'custom', path: [path], message: 'NOT_AFTER' });
    };
    after('endsAt', endsAt, startsAt);
    after('registrationClosesAt', registrationClosesAt, registrationOpensAt);
    if (endsAt !== null && startsAt === null) context.addIssue({ code: 'custom', path: ['startsAt'], message: 'REQUIRED' });
    if (startsAt !== null && endsAt === null) context.addIssue({ code: 'custom', path: ['endsAt'], message: 'REQUIRED' });
  })
  // Nobody is told of a house for what is online only, nor the other way round.
  .transform((said) => (said.form === 'ONLINE' ? { ...said, city: null, venue: null } : said.form === 'ON_SITE' ? { ...said, onlineUrl: null } : said));

/** What organisers say of an event. Its texts are in `textLanguage`, others in `translations`. Moments are absolute; `timeZone` (IANA) says on which clock they are shown. */
export type EventContent = z.output<typeof content>;

const series = z.object({ titles: several(z.object({ language: languageTag, title: writtenLine(FIELD_MOST.name) }, 'NOT_UNDERSTOOD'), ({ language }) => language, 1), plannedCount: numberWithin({ kind: 'WHOLE', least: 1, most: MOST_IN_SERIES }) }, 'NOT_UNDERSTOOD');

/** What organisers say of a series of events: its name in one language or several, and how many events it is to have. */
export type SeriesContent = z.output<typeof series>;

/** Reads the form of a series; every fault at once. */
export const readSeriesContent = (fields: unknown): FieldReading<SeriesContent> => readFields(series, fields);

/** Reads the form of an event; every fault at once. */
export const readEventContent = (fields: unknown): FieldReading<EventContent> => readFields(content, fields);

/** What an event has to have before people see it: a time, and a place where people are to come. */
export const missingToPublish = ({ startsAt, form, countryCode, city, onlineUrl }: Pick<EventContent, 'startsAt' | 'countryCode' | 'city' | 'onlineUrl'> & { form: EventContent['form'] | null }): string[] => [
  ...(startsAt === null ? ['startsAt'] : []),
  ...(form !== 'ONLINE' && city === null ? ['city'] : []),
  ...(form !== 'ONLINE' && countryCode === null ? ['countryCode'] : []),
  ...(form !== 'ON_SITE' && onlineUrl === null ? ['onlineUrl'] : []),
];
