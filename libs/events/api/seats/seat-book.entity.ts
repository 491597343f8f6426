import { type Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ReadPolicy } from '@skills/platform/graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { RESERVE_KINDS, type ReserveKind } from '../../rules';
import { Event } from '../event/event.entity';
import { mayOrganise } from '../event/event.policy';
import { GraphReserveKind } from './graph-reserve-kind';

/**
 * The seats of an event: whoever takes or gives back one, or changes the event, holds this row. Every event has one, also one of which nobody knows how many
 * seats it had. The checks of the database say the same as the rules, so that an
 * error in the code ends in a refused statement and not in a person without a chair.
 */
@Entity({ tableName: 'seat_book' })
@Check({ name: 'seat_book_never_oversold', expression: 'general_taken >= 0 and general_taken <= taken and taken <= coalesce(capacity, 0)' })
export class SeatBook {
  @OneToOne(() => Event, { primary: true, deleteRule: 'cascade' })
  event: Rel<Event>;

  /** null where it is not known, as of events of which we only read; then none can be taken. */
  @Property({ type: 'integer', nullable: true })
  capacity: number | null;

  /** Confirmed or held, from wherever. */
  @Property({ type: 'integer', default: 0 })
  taken: number;

  /** Those of them that are from no reserve. */
  @Property({ type: 'integer', default: 0 })
  generalTaken: number;

  /** The number that the next who waits is given. */
  @Property({ type: 'integer', default: 1 })
  nextNumber: number;
}

/** Seats kept for some until a moment. */
@ReadPolicy(mayOrganise)
@ObjectType({ description: 'Seats kept for a country, a role or an invitation code until a moment; from then on, those that nobody took are everybody’s.' })
@Entity({ tableName: 'seat_reserve' })
@Check({ name: 'seat_reserve_never_oversold', expression: 'taken >= 0 and taken <= seats' })
export class SeatReserve {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Index()
  @ManyToOne(() => Event, { deleteRule: 'cascade' })
  event: Rel<Event>;

  @Field(() => GraphReserveKind, { description: 'What they are kept for.' })
  @Enum({ items: () => [...RESERVE_KINDS] })
  kind: ReserveKind;

  @Field(() => String, { description: 'The country, the role, or the invitation code.' })
  @Property({ type: 'text' })
  value: string;

  @Field(() => Int, { description: 'How many are kept.' })
  @Property({ type: 'integer' })
  seats: number;

  @Field(() => Int, { description: 'How many of them are taken: confirmed or held.' })
  @Property({ type: 'integer', default: 0 })
  taken: number;

  @Field(() => Date, { description: 'From when on those that nobody took are everybody’s.' })
  @Property({ type: 'timestamptz' })
  releaseAt: Date;
}
