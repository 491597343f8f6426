import { country, FIELD_MOST, languageTag, oneOf, orNothing, readFields, several, written, writtenLine, type FieldReading } from '@skills/identity/rules';
import { z } from 'zod';
import { AGENDA_MOST } from '../agenda/read-session';
import { PARTICIPANT_ROLES } from '../registration/read-registration';
import { LIVE_STATES, REGISTRATION_STATES } from '../registration/registration-state';

/** To whom organisers write: those who are registered, or those who speak and know that they are named. */
export const MESSAGE_AUDIENCES = ['REGISTERED', 'SPEAKERS'] as const;
/** One of MESSAGE_AUDIENCES. */
export type MessageAudience = (typeof MESSAGE_AUDIENCES)[number];

/** How many registrations can be named one by one in a message; more are meant by what they have in common. */
export const MOST_NAMED = 1_000;

const message = z.object(
  {
    subject: writtenLine(FIELD_MOST.name),
    text: written(FIELD_MOST.text),
    isNecessary: z.boolean('NOT_UNDERSTOOD').default(false),
    audience: oneOf(MESSAGE_AUDIENCES).default('REGISTERED'),
    states: several(oneOf(REGISTRATION_STATES), (state) => state).refine((states) => states.every((state) => LIVE_STATES.includes(state)), 'NOT_OFFERED'),
    country: orNothing(country),
    role: orNothing(oneOf(PARTICIPANT_ROLES)),
    language: orNothing(languageTag),
    isCheckedIn: orNothing(z.boolean('NOT_UNDERSTOOD')),
    cameOn: orNothing(z.iso.date('NOT_UNDERSTOOD')),
    sessionIds: orNothing(z.array(z.string(), 'NOT_UNDERSTOOD').min(1, 'REQUIRED').max(AGENDA_MOST.sessions, 'TOO_MANY')),
    isChosen: z.boolean().default(false),
  },
  'NOT_UNDERSTOOD',
).superRefine(({ audience, states, isChosen }, context) => {
  // Whoever is chosen in the table, or speaks, is meant whatever became of the registration.
  if (audience === 'REGISTERED' && !isChosen && states.length === 0) context.addIssue({ code: 'custom', path: ['states'], message: 'REQUIRED' });
});

/** What organisers write, and to whom: to those in these states or chosen in the table, and of a country, role, language of mails, presence or session where one is given; or to those who speak. */
export type EventMessageContent = z.output<typeof message>;

/** Reads the form of a message; every fault at once. */
export const readEventMessage = (fields: unknown): FieldReading<EventMessageContent> => readFields(message, fields);
