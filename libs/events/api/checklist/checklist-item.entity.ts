import { type Rel } from '@mikro-orm/core';
import { Check, Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Person, SubjectRole } from '@skills/identity/api';
import { ReadPolicy } from '@skills/platform/graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Event } from '../event/event.entity';
import { mayOrganise } from '../event/event.policy';

/** Something to be done for an event. */
@ReadPolicy(mayOrganise)
@ObjectType({ description: 'Something to be done for an event.' })
@Entity({ tableName: 'checklist_item' })
@Unique({ properties: ['event', 'templateCode'] })
@Check({ name: 'checklist_item_due', expression: 'due_on is null or days_from_event is null' })
export class ChecklistItem {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Event, { deleteRule: 'cascade' })
  event: Rel<Event>;

  @Field(() => String, { description: 'What is to be done.' })
  @Property({ type: 'text' })
  title: string;

  /** The item of the template that it was made from; null for one of the organisers' own. */
  @Property({ type: 'text', nullable: true })
  templateCode: string | null;

  @Field(() => String, { nullable: true, description: 'The day by which it is to be done, ISO 8601, where a day was given.' })
  @Property({ type: 'text', nullable: true })
  dueOn: string | null;

  @Field(() => Int, { nullable: true, description: 'How many days before the event begins (below 0) or after it ends (above 0) it is to be done; such an item follows the event to another time.' })
  @Property({ type: 'integer', nullable: true })
  daysFromEvent: number | null;

  @ManyToOne(() => SubjectRole, { nullable: true, deleteRule: 'set null' })
  assignee: Rel<SubjectRole> | null;

  @Field(() => Date, { nullable: true, description: 'When it was done; null when it is not.' })
  @Property({ type: 'timestamptz', nullable: true })
  doneAt: Date | null;

  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null' })
  doneBy: Rel<Person> | null;

  @Field(() => Int, { description: 'Raised by every change; give the one you saw when you change it.' })
  @Property({ type: 'integer', default: 1 })
  revision: number;
}
