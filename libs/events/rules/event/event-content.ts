import { country, FIELD_MOST, keptText, languageTag, numberWithin, oneOf, orNothing, readFields, secureAddress, several, TARGET_ROLES, TOPICS, written, type FieldReading } from '@skills/identity/rules';
import { z } from 'zod';
import { EVENT_KINDS, MEETING_FORMS } from './event-life';

/** The most seats of one event. */
export const MOST_SEATS = 100_000;

const moment = z.date({ error: 'NOT_UNDERSTOOD' });
const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '' && name.includes('/');
  } catch {
    return false;
  }
};

const content = z
  .object(
    {
      kind: oneOf(EVENT_KINDS),
      form: oneOf(MEETING_FORMS),
      title: written(FIELD_MOST.name),
      summary: written(FIELD_MOST.summary),
      description: orNothing(keptText(FIELD_MOST.text)),
      accessibility: orNothing(keptText(FIELD_MOST.summary)),
      textLanguage: languageTag,
      languages: several(languageTag, (tag) => tag, 1),
      topics: several(oneOf(TOPICS), (topic) => topic, 1),
      targetRoles: several(oneOf(TARGET_ROLES), (role) => role),
      countryCode: orNothing(country),
      city: orNothing(written(FIELD_MOST.name)),
      venue: orNothing(written(FIELD_MOST.note)),
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
  .superRefine(({ startsAt, endsAt, registrationOpensAt, registrationClosesAt }, context) => {
    const after = (path: string, later: Date | null, earlier: Date | null): void => {
      if (later !== null && earlier !== null && later <= earlier) context.addIssue({ code: 'custom', path: [path], message: 'OUT_OF_RANGE' });
    };
    after('endsAt', endsAt, startsAt);
    after('registrationClosesAt', registrationClosesAt, registrationOpensAt);
    if (endsAt !== null && startsAt === null) context.addIssue({ code: 'custom', path: ['startsAt'], message: 'REQUIRED' });
    if (startsAt !== null && endsAt === null) context.addIssue({ code: 'custom', path: ['endsAt'], message: 'REQUIRED' });
  });

/** What organisers say of an event. Moments are absolute; `timeZone` (IANA) says on which clock they are shown. */
export type EventContent = z.output<typeof content>;

/** Reads the form of an event; every fault at once. */
export const readEventContent = (fields: unknown): FieldReading<EventContent> => readFields(content, fields);

/** What an event has to have before people see it: a time, and a place where people are to come. */
export const missingToPublish = ({ startsAt, form, countryCode, city, onlineUrl }: Pick<EventContent, 'startsAt' | 'countryCode' | 'city' | 'onlineUrl'> & { form: EventContent['form'] | null }): string[] => [
  ...(startsAt === null ? ['startsAt'] : []),
  ...(form !== 'ONLINE' && city === null ? ['city'] : []),
  ...(form !== 'ONLINE' && countryCode === null ? ['countryCode'] : []),
  ...(form !== 'ON_SITE' && onlineUrl === null ? ['onlineUrl'] : []),
];
