import { anyone, Payload, ReadPolicy } from '@skills/platform/graph';
import { Field, ObjectType } from 'type-graphql';
import { Event } from './event.entity';

/** What acts on an event answer. */
@ReadPolicy(anyone)
@ObjectType({ description: 'What acts on an event answer.' })
export abstract class EventPayload extends Payload {
  @Field(() => Event, { nullable: true, description: 'The event.' })
  event: Event | null;
}
