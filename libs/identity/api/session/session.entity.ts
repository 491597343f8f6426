import { type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ReadPolicy } from '@skills/platform/graph';
import { Field, ID, ObjectType } from 'type-graphql';
import { Person } from '../person/person.entity';
import { mayReadOwnData } from '../person/person.policy';

/** One browser in which a person is signed in. Ending it is deleting it. */
@ReadPolicy(mayReadOwnData)
@ObjectType({ description: 'One browser in which the viewer is signed in.' })
@Entity({ tableName: 'session' })
export class Session {
  @Field(() => ID, { description: 'Stable id; not the secret that signs in.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  /** SHA-256 of the cookie's value, hexadecimal. */
  @Unique()
  @Property({ type: 'text' })
  tokenHash: string;

  @Index()
  @ManyToOne(() => Person, { deleteRule: 'cascade' })
  person: Rel<Person>;

  @Field(() => Date, { description: 'When it began.' })
  @Property({ type: 'timestamptz' })
  createdAt: Date;

  @Field(() => Date, { description: 'When it was last used, to the hour.' })
  @Property({ type: 'timestamptz' })
  lastSeenAt: Date;

  @Field(() => Date, { description: 'When it ends even if it is used every day.' })
  @Index()
  @Property({ type: 'timestamptz' })
  expiresAt: Date;

  @Field(() => String, { nullable: true, description: 'The browser, e.g. Firefox; null when it did not say.' })
  @Property({ type: 'text', nullable: true })
  browser: string | null;

  @Field(() => String, { nullable: true, description: 'The operating system, e.g. Android; null when it did not say.' })
  @Property({ type: 'text', nullable: true })
  operatingSystem: string | null;

  /** The issuer of the OpenID provider whose account signed in; null when it was by mail. */
  @Property({ type: 'text', nullable: true })
  issuer: string | null;
}
