import { type Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ReadPolicy } from '@skills/platform/graph';
import { Field, ID, ObjectType } from 'type-graphql';
import { PlatformRole } from '../person/person-roles';
import { Person } from '../person/person.entity';
import { mayReadRoleGrant } from './role.policy';

/** A role on the platform, for everywhere or for one country. */
@ReadPolicy(mayReadRoleGrant)
@ObjectType({ description: 'A role on the platform, for everywhere or for one country.' })
@Entity({ tableName: 'role_grant' })
@Index({ name: 'role_grant_once', expression: "create unique index role_grant_once on role_grant (person_id, role, coalesce(country_code, ''))" })
export class RoleGrant {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Person, { deleteRule: 'cascade' })
  person: Rel<Person>;

  @Field(() => PlatformRole, { description: 'The role.' })
  @Enum({ items: () => Object.values(PlatformRole) })
  role: PlatformRole;

  @Field(() => String, { nullable: true, description: 'The country for which the role holds, ISO 3166-1 alpha-2; null means everywhere.' })
  @Property({ type: 'character', length: 2, nullable: true })
  countryCode: string | null;

  @Field(() => Date, { description: 'Since when.' })
  @Property({ type: 'timestamptz' })
  grantedAt: Date;
}
