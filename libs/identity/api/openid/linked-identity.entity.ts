import { type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ReadPolicy } from '@skills/platform/graph';
import { Field, ID, ObjectType } from 'type-graphql';
import { Person } from '../person/person.entity';
import { mayReadOwnData } from '../person/person.policy';

/** That an account at an OpenID provider signs a person in here. Issuer and subject name that account; its address does not. */
@ReadPolicy(mayReadOwnData)
@ObjectType({ description: 'An account elsewhere that signs the viewer in here.' })
@Entity({ tableName: 'linked_identity' })
@Unique({ properties: ['issuer', 'subject'] })
export class LinkedIdentity {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Index()
  @ManyToOne(() => Person, { deleteRule: 'cascade' })
  person: Rel<Person>;

  /** The provider's issuer identifier, as in its tokens. */
  @Property({ type: 'text' })
  issuer: string;

  /** What the provider calls the person, for ever and for nobody else. */
  @Property({ type: 'text' })
  subject: string;

  @Field(() => Date, { description: 'Since when it signs in here.' })
  @Property({ type: 'timestamptz' })
  linkedAt: Date;

  @Field(() => Date, { description: 'When it last signed in here.' })
  @Property({ type: 'timestamptz' })
  lastUsedAt: Date;
}
