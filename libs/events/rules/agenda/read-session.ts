import { FIELD_MOST, keptText, languageTag, mailAddress, numberWithin, oneOf, orNothing, readFields, secureAddress, several, writtenLine, type FieldReading } from '@skills/identity/rules';
import { z } from 'zod';
import { SESSION_KINDS, type SessionKind } from './session';

/** The most sessions and rooms of an event, the longest session in minutes, and the longest text about a speaker. */
export const AGENDA_MOST = { sessions: 300, rooms: 30, minutes: 720, seats: 100_000, track: 60, room: 80, about: 600 } as const;

/** What organisers say of a session. */
export interface SessionForm {
  readonly kind: SessionKind;
  readonly title: string;
  readonly description: string | null;
  readonly language: string | null;
  readonly minutes: number;
  readonly track: string | null;
  readonly seats: number | null;
  readonly speakers: readonly {
    readonly name: string;
    readonly affiliation: string | null;
    readonly emailAddress: string | null;
    /** Who they are, in a few words; absent to leave it as it is. */
    readonly about?: string | null;
    /** A page about them; absent to leave it as it is. */
    readonly url?: string | null;
    /** The speaker of this session that is changed; null for a new one. */
    readonly speakerId: string | null;
    /** The participant of the event that it is; null for somebody else. */
    readonly participantId: string | null;
  }[];
}

const seats = orNothing(numberWithin({ kind: 'WHOLE', least: 1, most: AGENDA_MOST.seats }));
/** What a programme says of a speaker besides the name. */
const introduction = { about: orNothing(keptText(AGENDA_MOST.about)), url: orNothing(secureAddress) };
const speaker = z.object({ name: writtenLine(FIELD_MOST.name), affiliation: orNothing(writtenLine(FIELD_MOST.name)), emailAddress: orNothing(mailAddress), about: introduction.about.optional(), url: introduction.url.optional(), speakerId: orNothing(writtenLine(FIELD_MOST.name)), participantId: orNothing(writtenLine(FIELD_MOST.name)) }, 'NOT_UNDERSTOOD');
const session = z
  .object(
    {
      kind: oneOf(SESSION_KINDS),
      title: writtenLine(FIELD_MOST.name),
      description: orNothing(keptText(FIELD_MOST.text)),
      language: orNothing(languageTag),
      minutes: numberWithin({ kind: 'WHOLE', least: 5, most: AGENDA_MOST.minutes }),
      track: orNothing(writtenLine(AGENDA_MOST.track)),
      seats,
      speakers: several(speaker, ({ name }) => name),
    },
    'NOT_UNDERSTOOD',
  )
  // A break has nobody who speaks.
  .transform((said) => (said.kind === 'BREAK' ? { ...said, speakers: [] } : said));

/** Reads what organisers say of a session; every fault at once. */
export const readSession = (fields: unknown): FieldReading<SessionForm> => readFields(session as unknown as z.ZodType<SessionForm>, fields);

/** Reads what a speaker says of themselves. */
export const readIntroduction = (fields: unknown): FieldReading<{ about: string | null; url: string | null }> => readFields(z.object(introduction) as unknown as z.ZodType<{ about: string | null; url: string | null }>, fields);

/** Reads what organisers say of a room. */
export const readRoom = (fields: unknown): FieldReading<{ name: string; capacity: number | null }> => readFields(z.object({ name: writtenLine(AGENDA_MOST.room), capacity: seats }), fields);
