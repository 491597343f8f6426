import { type Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Event } from '../event/event.entity';

/** For whom seats are kept. */
export const RESERVE_KINDS = ['COUNTRY', 'ROLE', 'CODE'] as const;
export type ReserveKind = (typeof RESERVE_KINDS)[number];

/**
 * The seats of an event: whoever takes or gives back one holds this row. The checks of the database say the same as the rules, so that an
 * error in the code ends in a refused statement and not in a person without a chair.
 */
@Entity({ tableName: 'seat_book' })
@Check({ name: 'seat_book_never_oversold', expression: 'general_taken >= 0 and general_taken <= taken and taken <= capacity' })
export class SeatBook {
  @OneToOne(() => Event, { primary: true, deleteRule: 'cascade' })
  event: Rel<Event>;

  @Property({ type: 'integer' })
  capacity: number;

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
@Entity({ tableName: 'seat_reserve' })
@Check({ name: 'seat_reserve_never_oversold', expression: 'taken >= 0 and taken <= seats' })
export class SeatReserve {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Index()
  @ManyToOne(() => Event, { deleteRule: 'cascade' })
  event: Rel<Event>;

  @Enum({ items: () => [...RESERVE_KINDS] })
  kind: ReserveKind;

  /** The country, the role, or the invitation code. */
  @Property({ type: 'text' })
  value: string;

  @Property({ type: 'integer' })
  seats: number;

  @Property({ type: 'integer', default: 0 })
  taken: number;

  @Property({ type: 'timestamptz' })
  releaseAt: Date;
}
