import { type Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ReadPolicy } from '@skills/platform/graph';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { BUDGET_KINDS, type BudgetKind } from '../../rules';
import { Event } from '../event/event.entity';
import { mayOrganise } from '../event/event.policy';

/** What money goes to, as a graph enum. */
export const GraphBudgetKind: { readonly [Value in BudgetKind]: Value } = { VENUE: 'VENUE', CATERING: 'CATERING', TRAVEL: 'TRAVEL', SPEAKERS: 'SPEAKERS', MATERIAL: 'MATERIAL', INTERPRETATION: 'INTERPRETATION', OTHER: 'OTHER' };
registerEnumType(GraphBudgetKind, {
  name: 'BudgetKind',
  description: 'What money goes to.',
  valuesConfig: {
    VENUE: { description: 'The house and its equipment.' },
    CATERING: { description: 'Food and drink.' },
    TRAVEL: { description: 'Journeys and nights.' },
    SPEAKERS: { description: 'Fees of speakers and moderators.' },
    MATERIAL: { description: 'What is printed, bought or sent.' },
    INTERPRETATION: { description: 'Interpreters, captions and sign language.' },
    OTHER: { description: 'Anything else.' },
  },
});

/** A line of the budget of an event. */
@ReadPolicy(mayOrganise)
@ObjectType({ description: 'A line of the budget of an event, in cents of a euro.' })
@Entity({ tableName: 'budget_line' })
@Check({ name: 'budget_line_amounts', expression: 'planned_cents >= 0 and (actual_cents is null or actual_cents >= 0)' })
export class BudgetLine {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Index()
  @ManyToOne(() => Event, { deleteRule: 'cascade' })
  event: Rel<Event>;

  @Field(() => GraphBudgetKind, { description: 'What it is for.' })
  @Enum({ items: () => [...BUDGET_KINDS] })
  kind: BudgetKind;

  @Field(() => String, { nullable: true, description: 'A note.' })
  @Property({ type: 'text', nullable: true })
  note: string | null;

  @Field(() => Int, { description: 'What is planned, in cents.' })
  @Property({ type: 'integer' })
  plannedCents: number;

  @Field(() => Int, { nullable: true, description: 'What it came to, in cents; null when that is not known yet.' })
  @Property({ type: 'integer', nullable: true })
  actualCents: number | null;

  @Field(() => Int, { description: 'Raised by every change; give the one you saw when you change it.' })
  @Property({ type: 'integer', default: 1 })
  revision: number;
}
