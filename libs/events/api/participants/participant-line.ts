import { GraphSizeClass } from '@skills/identity/api';
import type { SizeClass } from '@skills/identity/rules';
import { connectionOf, ReadPolicy } from '@skills/platform/graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { AccessNeed, DeskAct, Diet, ParticipantRole, RegistrationState } from '../../rules';
import { mayOrganise } from '../event/event.policy';
import { GraphAccessNeed, GraphDiet, GraphParticipantRole, GraphRegistrationState } from '../registration/graph-vocabulary';
import { GraphDeskAct } from './graph-vocabulary';

/** One person in the organisers' table. */
@ReadPolicy(mayOrganise)
@ObjectType({ description: 'One person in the organisers’ table of participants.' })
export class ParticipantLine {
  @Field(() => ID, { description: 'Stable id of the participant.' })
  id: string;

  @Field(() => ID, { description: 'The registration with which they come.' })
  registrationId: string;

  @Field(() => String, { description: 'The name on the badge.' })
  name: string;

  @Field(() => GraphParticipantRole, { description: 'As what they take part.' })
  role: ParticipantRole;

  @Field(() => [GraphDiet], { description: 'What the kitchen has to know.' })
  diets: Diet[];

  @Field(() => [GraphAccessNeed], { description: 'What has to be prepared.' })
  accessNeeds: AccessNeed[];

  @Field(() => Boolean, { description: 'Whether they agreed that photos of them are published.' })
  photoConsent: boolean;

  @Field(() => Date, { nullable: true, description: 'When they were let in; null when they were not.' })
  checkedInAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The firm or body.' })
  organisation: string | null;

  @Field(() => String, { description: 'The country, ISO 3166-1 alpha-2.' })
  countryCode: string;

  @Field(() => String, { nullable: true, description: 'Where the mails of the registration go.' })
  emailAddress: string | null;

  @Field(() => GraphRegistrationState, { description: 'How far the registration has come.' })
  state: RegistrationState;

  @Field(() => Int, { description: 'How many people the registration is for.' })
  size: number;

  @Field(() => Int, { description: 'The revision of the registration.' })
  revision: number;

  @Field(() => GraphSizeClass, { nullable: true, description: 'How many persons the firm employs; null when it was not said.' })
  sizeClass: SizeClass | null;

  @Field(() => Date, { description: 'When the registration was begun.' })
  registeredAt: Date;

  @Field(() => Int, { nullable: true, description: 'The place on the waitlist, 1 is next; null for who does not wait, or has not confirmed the address yet.' })
  place: number | null;

  @Field(() => [GraphDeskAct], { description: 'What can be decided about the registration now.' })
  possibleActs: DeskAct[];

  @Field(() => Boolean, { description: 'Whether name, firm and address can be corrected now.' })
  isCorrectable: boolean;

  @Field(() => Boolean, { description: 'Whether the mail with the ticket, or about the place, can be sent once more now.' })
  isMailable: boolean;
}

/** A list of participants, by pages. */
export const ParticipantLineConnection = connectionOf(ParticipantLine, 'ParticipantLine', 'participant');
