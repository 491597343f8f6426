import { type Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ReadPolicy } from '@skills/platform/graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Event } from '../event/event.entity';
import { mayManageAgenda } from '../event/event.policy';

/** A room of an event, online rooms included. */
@ReadPolicy(mayManageAgenda)
@ObjectType({ description: 'A room of an event, online rooms included.' })
@Entity({ tableName: 'agenda_room' })
@Check({ name: 'agenda_room_capacity', expression: 'capacity > 0' })
export class AgendaRoom {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Index()
  @ManyToOne(() => Event, { deleteRule: 'cascade' })
  event: Rel<Event>;

  @Field(() => String, { description: 'What it is called.' })
  @Property({ type: 'text' })
  name: string;

  @Field(() => Int, { nullable: true, description: 'How many people it holds; null when that is not known.' })
  @Property({ type: 'integer', nullable: true })
  capacity: number | null;
}
