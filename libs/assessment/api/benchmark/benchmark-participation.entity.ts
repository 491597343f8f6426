import { type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { mayReadOrganisation, Organisation, Person } from '@skills/identity/api';
import { ReadPolicy } from '@skills/platform/graph';
import { Field, ID, ObjectType } from 'type-graphql';

/** That a firm takes part in the peer benchmark: which text its manager agreed to, and since when. Taking part again makes a new line. */
@ReadPolicy(mayReadOrganisation)
@ObjectType({ description: 'That a firm takes part in the peer benchmark: which text its manager agreed to, and since when.' })
@Entity({ tableName: 'benchmark_participation' })
@Index({ properties: ['organisation', 'leftAt'] })
@Trigger({
  name: 'ledger',
  timing: 'before',
  events: ['update'],
  body: "if old.left_at is not null or new.left_at is null or (to_jsonb(new) - 'left_at') <> (to_jsonb(old) - 'left_at') then raise exception 'a participation can only be ended, once'; end if; return new;",
})
export class BenchmarkParticipation {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Organisation, { deleteRule: 'cascade' })
  organisation: Rel<Organisation>;

  /** Who agreed for the firm; null for the invented firms of the demo. */
  @Index()
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'cascade' })
  person: Rel<Person> | null;

  @Field(() => String, { description: 'The edition of the text that was shown.' })
  @Property({ type: 'text' })
  textVersion: string;

  @Field(() => String, { description: 'The language in which it was shown, as a BCP-47 tag.' })
  @Property({ type: 'text' })
  language: string;

  @Field(() => Date, { description: 'Since when the firm takes part.' })
  @Property({ type: 'timestamptz' })
  joinedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was ended; null while it holds.' })
  @Property({ type: 'timestamptz', nullable: true })
  leftAt: Date | null;
}
