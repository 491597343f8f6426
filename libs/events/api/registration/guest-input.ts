import type { FormPlace } from '@skills/identity/api';
import { Field, InputType } from 'type-graphql';
import type { ParticipantRole } from '../../rules';
import { GraphParticipantRole } from './graph-vocabulary';

@InputType({ description: 'Somebody whom organisers register. Needs and consent to photos they say only themselves.' })
export class GuestInput {
  @Field(() => String, { description: 'The name on the badge.' })
  name: string;

  @Field(() => GraphParticipantRole, { description: 'As what they take part.' })
  role: ParticipantRole;

  @Field(() => String, { nullable: true, description: 'The firm or body.' })
  organisation?: string | null;

  @Field(() => String, { description: 'The country, ISO 3166-1 alpha-2.' })
  countryCode: string;

  @Field(() => String, { description: 'Where their mails go, the ticket among them.' })
  email: string;

  @Field(() => String, { description: 'The language of their mails, BCP 47.' })
  mailLanguage: string;
}

@InputType({ description: 'How somebody who takes part is put right.' })
export class CorrectionInput {
  @Field(() => String, { description: 'The name on the badge.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The firm or body, of everybody who comes with them; absent takes it back.' })
  organisation?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the mails of the registration go from now on; absent leaves that as it is.' })
  email?: string | null;
}

const NAMES: Readonly<Record<string, string>> = { name: 'table.column.name', role: 'table.column.role', mailLanguage: 'field.message.language' };

/** Where the fields stand, and what they are called. */
export const guestForm = (place: 'guest' | 'correction'): FormPlace => ({ path: [place], nameKey: (field) => `events.${NAMES[field] ?? `field.${field}`}` });
