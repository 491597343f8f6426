import { refuseFaults, type FormPlace } from '@skills/identity/api';
import { refuse, type Context } from '@skills/platform/graph';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { MOST_NAMED, readEventMessage, type EventMessageContent, type MessageAudience, type ParticipantRole, type RegistrationState } from '../../rules';
import { ParticipantsFilter } from '../participants/participants-filter';
import { GraphParticipantRole, GraphRegistrationState } from '../registration/graph-vocabulary';

/** To whom organisers write, as a graph enum. */
export const GraphMessageAudience: { readonly [Value in MessageAudience]: Value } = { REGISTERED: 'REGISTERED', SPEAKERS: 'SPEAKERS' };
registerEnumType(GraphMessageAudience, {
  name: 'MessageAudience',
  description: 'To whom organisers of an event write.',
  valuesConfig: { REGISTERED: { description: 'Those who are registered.' }, SPEAKERS: { description: 'Those who speak in sessions, have an address there and were told that they are named.' } },
});

@InputType({ description: 'What organisers write, and to whom.' })
export class EventMessageInput {
  @Field(() => String, { description: 'The subject.' })
  subject: string;

  @Field(() => String, { description: 'The text; its lines stay lines, and addresses are written out.' })
  text: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it goes also to those who want no messages: for what everybody who comes must know.' })
  isNecessary?: boolean | null;

  @Field(() => GraphMessageAudience, { nullable: true, description: 'To those who are registered, or to those who speak; the former when it is left out.' })
  audience?: MessageAudience | null;

  @Field(() => [GraphRegistrationState], { description: 'To registrations in these states; nothing to speakers, and where registrations are chosen.' })
  states: RegistrationState[];

  @Field(() => [ID], { nullable: true, description: 'Only to these registrations of the event, whatever their state.' })
  registrationIds?: string[] | null;

  @Field(() => ParticipantsFilter, { nullable: true, description: 'Instead of ids: only to registrations with a participant who meets this, whatever their state.' })
  where?: ParticipantsFilter | null;

  @Field(() => [ID], { nullable: true, description: 'Only where somebody chose one of these sessions of the event; to speakers, only to those of them.' })
  sessionIds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Only to those from this country, ISO 3166-1 alpha-2.' })
  country?: string | null;

  @Field(() => GraphParticipantRole, { nullable: true, description: 'Only where somebody with this role comes.' })
  role?: ParticipantRole | null;

  @Field(() => String, { nullable: true, description: 'Only to those whose mails are in this language, BCP 47.' })
  language?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only to those of whom somebody was, or nobody was, checked in.' })
  isCheckedIn?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Only to those of whom somebody was let in on this day of the event, ISO 8601.' })
  cameOn?: string | null;
}

/** What is written and to whom, with who is chosen in the table. */
export type WrittenTo = EventMessageContent & Pick<EventMessageInput, 'registrationIds' | 'where'>;

const MESSAGE_FORM: FormPlace = { path: ['message'], nameKey: (field) => `events.field.message.${field}` };

/** What the form of a message says; refused with every faulty field. */
export function eventMessage(context: Context, input: EventMessageInput): WrittenTo {
  const { registrationIds, where } = input;
  const reading = readEventMessage({ ...input, isNecessary: input.isNecessary ?? false, audience: input.audience ?? 'REGISTERED', isChosen: !!(registrationIds ?? where) });
  if ('faults' in reading) return refuseFaults(context, MESSAGE_FORM, reading.faults);
  if ((registrationIds?.length ?? 0) > MOST_NAMED) refuse('TOO_MANY_AT_ONCE', ['message', 'registrationIds'], { most: MOST_NAMED });
  return { ...reading.content, registrationIds, where };
}
