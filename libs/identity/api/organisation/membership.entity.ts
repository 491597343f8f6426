import { type Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ReadPolicy } from '@skills/platform/graph';
import { Field, ID, ObjectType } from 'type-graphql';
import { MembershipRole } from '../person/person-roles';
import { mayReadOwnData } from '../person/person.policy';
import { Person } from '../person/person.entity';
import { Organisation } from './organisation.entity';

/** That a person belongs to an organisation, and as what. */
@ReadPolicy(mayReadOwnData)
@ObjectType({ description: 'That the viewer belongs to an organisation, and as what.' })
@Entity({ tableName: 'membership' })
@Unique({ properties: ['organisation', 'person'] })
export class Membership {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Organisation, { deleteRule: 'cascade' })
  organisation: Rel<Organisation>;

  @Index()
  @ManyToOne(() => Person, { deleteRule: 'cascade' })
  person: Rel<Person>;

  @Field(() => MembershipRole, { description: 'What the person may do there.' })
  @Enum({ items: () => Object.values(MembershipRole) })
  role: MembershipRole;

  @Field(() => Date, { description: 'Since when.' })
  @Property({ type: 'timestamptz' })
  joinedAt: Date;
}
