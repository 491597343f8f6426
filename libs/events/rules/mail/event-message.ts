import { country, FIELD_MOST, languageTag, oneOf, orNothing, readFields, several, written, writtenLine, type FieldReading } from '@skills/identity/rules';
import { z } from 'zod';
import { PARTICIPANT_ROLES } from '../registration/read-registration';
import { LIVE_STATES, REGISTRATION_STATES } from '../registration/registration-state';

const message = z.object(
  {
    subject: writtenLine(FIELD_MOST.name),
    text: written(FIELD_MOST.text),
    isNecessary: z.boolean('NOT_UNDERSTOOD').default(false),
    states: several(oneOf(REGISTRATION_STATES), (state) => state, 1).refine((states) => states.every((state) => LIVE_STATES.includes(state)), 'NOT_OFFERED'),
    country: orNothing(country),
    role: orNothing(oneOf(PARTICIPANT_ROLES)),
    language: orNothing(languageTag),
    isCheckedIn: orNothing(z.boolean('NOT_UNDERSTOOD')),
  },
  'NOT_UNDERSTOOD',
);

/** What organisers write to some of those who are registered, and to whom: those in these states, and of a country, role, language of mails or presence where one is given. */
export type EventMessageContent = z.output<typeof message>;

/** Reads the form of a message; every fault at once. */
export const readEventMessage = (fields: unknown): FieldReading<EventMessageContent> => readFields(message, fields);
