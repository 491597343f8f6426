import { refuseFaults } from '@skills/identity/api';
import { anyone, Payload, ReadPolicy, type Context } from '@skills/platform/graph';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { readReserve, type ReserveForm } from '../../rules';
import { Event } from '../event/event.entity';
import { SeatReserve } from './seat-book.entity';

@InputType({ description: 'How many seats are kept until when.' })
export class KeptSeatsInput {
  @Field(() => Int, { description: 'How many.' })
  seats: number;

  @Field(() => Date, { description: 'From when on those that nobody took are everybody’s.' })
  releaseAt: Date;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'What acts on kept seats answer.' })
export abstract class ReservePayload extends Payload {
  @Field(() => SeatReserve, { nullable: true, description: 'The kept seats; null when they are no more.' })
  reserve: SeatReserve | null;

  @Field(() => Event, { nullable: true, description: 'The event.' })
  event: Event | null;
}

/** What organisers say of seats to keep; refused with every faulty field. */
export function reserveForm(context: Context, fields: object): ReserveForm {
  const reading = readReserve(fields);
  return 'faults' in reading ? refuseFaults(context, { path: [], nameKey: (field) => `events.reserve.field.${field}` }, reading.faults) : reading.content;
}
