import { refuseFaults, type FormPlace } from '@skills/identity/api';
import type { Context } from '@skills/platform/graph';
import { Field, InputType } from 'type-graphql';
import { readEventMessage, type EventMessageContent, type ParticipantRole, type RegistrationState } from '../../rules';
import { GraphParticipantRole, GraphRegistrationState } from '../registration/graph-vocabulary';

@InputType({ description: 'What organisers write, and to whom.' })
export class EventMessageInput {
  @Field(() => String, { description: 'The subject.' })
  subject: string;

  @Field(() => String, { description: 'The text; its lines stay lines, and addresses are written out.' })
  text: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it goes also to those who want no messages: for what everybody who comes must know.' })
  isNecessary?: boolean | null;

  @Field(() => [GraphRegistrationState], { description: 'To those in these states.' })
  states: RegistrationState[];

  @Field(() => String, { nullable: true, description: 'Only to those from this country, ISO 3166-1 alpha-2.' })
  country?: string | null;

  @Field(() => GraphParticipantRole, { nullable: true, description: 'Only where somebody with this role comes.' })
  role?: ParticipantRole | null;

  @Field(() => String, { nullable: true, description: 'Only to those whose mails are in this language, BCP 47.' })
  language?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only to those of whom somebody was, or nobody was, checked in.' })
  isCheckedIn?: boolean | null;
}

const MESSAGE_FORM: FormPlace = { path: ['message'], nameKey: (field) => `events.field.message.${field}` };

/** What the form of a message says; refused with every faulty field. */
export function eventMessage(context: Context, input: EventMessageInput): EventMessageContent {
  const reading = readEventMessage({ ...input, isNecessary: input.isNecessary ?? false });
  return 'faults' in reading ? refuseFaults(context, MESSAGE_FORM, reading.faults) : reading.content;
}
