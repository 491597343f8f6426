import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ReadPolicy, type ServerLanguage } from '@skills/platform/graph';
import { Field, ID, ObjectType } from 'type-graphql';
import { mayReadOwnData } from './person.policy';

/** Somebody with an account, known by one mail address. */
@ReadPolicy(mayReadOwnData)
@ObjectType({ description: 'Somebody with an account; seen by themselves only.' })
@Entity({ tableName: 'person' })
export class Person {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  /** As `readEmailAddress` spells it, so that one mailbox is one person. */
  @Field(() => String, { description: 'Where sign-in mails go.' })
  @Unique()
  @Property({ type: 'text' })
  emailAddress: string;

  @Field(() => String, { nullable: true, description: 'How to address the person; null until they said so.' })
  @Property({ type: 'text', nullable: true })
  displayName: string | null;

  @Field(() => String, { name: 'locale', description: 'The language of mails; one that the interface speaks, e.g. fr.' })
  @Property({ type: 'text' })
  language: ServerLanguage;

  @Field(() => Date, { description: 'When the account began.' })
  @Property({ type: 'timestamptz' })
  createdAt: Date;
}
