import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { anyone, ReadPolicy } from '@skills/platform/graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';

/** Events that belong together, such as the six workshops of the initiative. */
@ReadPolicy(anyone)
@ObjectType({ description: 'Events that belong together, such as the six workshops of the initiative.' })
@Entity({ tableName: 'event_series' })
export class EventSeries {
  @Field(() => ID, { description: 'Stable name.' })
  @PrimaryKey({ type: 'text' })
  id: string;

  @Property({ type: 'jsonb' })
  titles: Record<string, string>;

  @Field(() => Int, { description: 'How many events it is to have.' })
  @Property({ type: 'integer' })
  plannedCount: number;

  @Field(() => Int, { description: 'Raised by every change; give the one you saw when you change it.' })
  @Property({ type: 'integer', default: 1 })
  revision: Opt<number>;
}
