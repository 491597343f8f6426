import { GraphSizeClass, refuseFaults, type FormPlace } from '@skills/identity/api';
import type { SizeClass } from '@skills/identity/rules';
import type { Context } from '@skills/platform/graph';
import { Field, ID, InputType } from 'type-graphql';
import { readRegistration, type AccessNeed, type Diet, type ParticipantRole, type RegistrationForm } from '../../rules';
import { QuestionAnswerInput } from '../questions/question-answer-input';
import { GraphAccessNeed, GraphDiet, GraphParticipantRole } from './graph-vocabulary';

@InputType({ description: 'Somebody who is to take part.' })
export class ParticipantInput {
  @Field(() => String, { description: 'The name on the badge.' })
  name: string;

  @Field(() => GraphParticipantRole, { description: 'As what they take part.' })
  role: ParticipantRole;

  @Field(() => [GraphDiet], { nullable: true, description: 'What the kitchen has to know.' })
  diets?: Diet[] | null;

  @Field(() => [GraphAccessNeed], { nullable: true, description: 'What has to be prepared.' })
  accessNeeds?: AccessNeed[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they agree that photos of them are published; nothing depends on it.' })
  photoConsent?: boolean | null;
}

@InputType({ description: 'Somebody who takes part, as it is now said.' })
export class ChangedParticipantInput extends ParticipantInput {
  @Field(() => ID, { nullable: true, description: 'Who is meant of those who were registered; absent for somebody new.' })
  id?: string | null;
}

/** What is said of those who register, besides who they are. */
@InputType({ description: 'What is said of those who register, besides who they are.' })
export abstract class RegistrationDetailsInput {
  @Field(() => String, { nullable: true, description: 'The firm or body.' })
  organisation?: string | null;

  @Field(() => GraphSizeClass, { nullable: true, description: 'How many persons the firm employs.' })
  sizeClass?: SizeClass | null;

  @Field(() => String, { description: 'The country, ISO 3166-1 alpha-2.' })
  countryCode: string;

  @Field(() => [String], { nullable: true, description: 'The languages that they speak, BCP 47.' })
  languages?: string[] | null;

  @Field(() => [QuestionAnswerInput], { nullable: true, description: 'Answers to the questions of the organisers.' })
  answers?: QuestionAnswerInput[] | null;

  @Field(() => String, { nullable: true, description: 'The version of the questions that was answered; refused when others are asked by now. Absent means those of now.' })
  questionsVersion?: string | null;
}

@InputType({ description: 'Who registers, and for whom.' })
export class RegistrationInput extends RegistrationDetailsInput {
  @Field(() => String, { nullable: true, description: 'Where mails go; absent for the address of the account.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'A code from an invitation, for which seats may be kept.' })
  invitationCode?: string | null;

  @Field(() => [ParticipantInput], { description: 'Who comes: 1 to 20 people, all or none.' })
  participants: ParticipantInput[];
}

@InputType({ description: 'What a registration is to be like; what is left out is taken back.' })
export class ChangedRegistrationInput extends RegistrationDetailsInput {
  @Field(() => [ChangedParticipantInput], { description: 'Who comes: 1 to 20 people.' })
  participants: ChangedParticipantInput[];
}

const PARTICIPANT_FIELDS: readonly string[] = ['name', 'role', 'diets', 'accessNeeds', 'photoConsent'];

/** Where the fields of the form stand. */
export const REGISTRATION_FORM: FormPlace = { path: ['registration'], nameKey: (field, part = '') => (field === 'participants' && PARTICIPANT_FIELDS.includes(part) ? `events.table.column.${part}` : `events.field.${field}`) };

/** What the form says; refused with every faulty field. */
export function registrationForm(context: Context, { participants, ...input }: Omit<RegistrationInput, 'answers' | 'questionsVersion'>, ownAddress: string | null): RegistrationForm {
  const reading = readRegistration({ ...input, email: input.email?.trim() ? input.email : ownAddress ?? '', participants: participants.map((each) => ({ ...each, photoConsent: each.photoConsent ?? false })) });
  return 'faults' in reading ? refuseFaults(context, REGISTRATION_FORM, reading.faults) : reading.content;
}
