import { anyone, Payload, ReadPolicy } from '@skills/platform/graph';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Registration } from './registration.entity';

/** Which registration, and what shows that it is one's own. */
@InputType({ description: 'Which registration, and what shows that it is one’s own.' })
export abstract class OwnRegistration {
  @Field(() => ID, { description: 'The registration.' })
  registrationId: string;

  @Field(() => String, { nullable: true, description: 'The secret of the link in the mail; not needed by the account that registered.' })
  secret?: string | null;
}

/** Which registration. */
@InputType({ description: 'Which registration.' })
export abstract class RegistrationToDecide {
  @Field(() => ID, { description: 'The registration.' })
  registrationId: string;
}

/** What acts on a registration answer. */
@ReadPolicy(anyone)
@ObjectType({ description: 'What acts on a registration answer.' })
export abstract class RegistrationPayload extends Payload {
  @Field(() => Registration, { nullable: true, description: 'The registration.' })
  registration: Registration | null;
}
