import { type Rel } from '@mikro-orm/core';
import { Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { Event } from '../event/event.entity';

/** The call of an event: what is wanted for its agenda, and until when. An event has one. */
@Entity({ tableName: 'call_for_contributions' })
export class CallForContributions {
  @OneToOne(() => Event, { primary: true, deleteRule: 'cascade' })
  event: Rel<Event>;

  /** What is wanted, and how it is chosen, in the organisers' words. */
  @Property({ type: 'text' })
  guidance: string;

  @Property({ type: 'timestamptz' })
  closesAt: Date;
}
