import { type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { ReadPolicy } from '@skills/platform/graph';
import { Field, ID, ObjectType } from 'type-graphql';
import { Person } from '../person/person.entity';
import { mayReadOwnData } from '../person/person.policy';
import { ConsentPurpose } from './consent-purpose';

/** A line of the consent ledger: who agreed to which text, for which purpose. Giving consent again makes a new line. */
@ReadPolicy(mayReadOwnData)
@ObjectType({ description: 'A line of the consent ledger: agreement to one text, for one purpose.' })
@Entity({ tableName: 'consent' })
@Index({ properties: ['person', 'purpose'] })
@Trigger({
  name: 'ledger',
  timing: 'before',
  events: ['update'],
  body: "if old.withdrawn_at is not null or new.withdrawn_at is null or (to_jsonb(new) - 'withdrawn_at') <> (to_jsonb(old) - 'withdrawn_at') then raise exception 'a line of the consent ledger can only be withdrawn, once'; end if; return new;",
})
export class Consent {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Person, { deleteRule: 'cascade' })
  person: Rel<Person>;

  /** Text without a check: purposes come and go, the ledger stays. */
  @Field(() => ConsentPurpose, { description: 'What the data may be used for.' })
  @Property({ type: 'text' })
  purpose: ConsentPurpose;

  @Field(() => String, { description: 'The edition of the text that was shown.' })
  @Property({ type: 'text' })
  textVersion: string;

  @Field(() => String, { description: 'The language in which it was shown, as a BCP-47 tag.' })
  @Property({ type: 'text' })
  language: string;

  @Field(() => Date, { description: 'When it was given.' })
  @Property({ type: 'timestamptz' })
  givenAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was withdrawn; null while it holds.' })
  @Property({ type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;
}
