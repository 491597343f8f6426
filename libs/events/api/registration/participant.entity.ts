import { ArrayType, type Opt, type Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ReadPolicy } from '@skills/platform/graph';
import { Field, ID, ObjectType } from 'type-graphql';
import { PARTICIPANT_ROLES, type AccessNeed, type Diet, type ParticipantRole } from '../../rules';
import { GraphAccessNeed, GraphDiet, GraphParticipantRole } from './graph-vocabulary';
import { Registration } from './registration.entity';
import { mayReadRegistration } from './registration.policy';

/** Somebody who takes part. */
@ReadPolicy(mayReadRegistration)
@ObjectType({ description: 'Somebody who takes part.' })
@Entity({ tableName: 'participant' })
export class Participant {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Index()
  @ManyToOne(() => Registration, { deleteRule: 'cascade' })
  registration: Rel<Registration>;

  @Property({ type: 'integer' })
  position: number;

  @Field(() => String, { description: 'The name on the badge.' })
  @Property({ type: 'text' })
  name: string;

  @Field(() => GraphParticipantRole, { description: 'As what they take part.' })
  @Enum({ items: () => [...PARTICIPANT_ROLES] })
  role: ParticipantRole;

  @Field(() => [GraphDiet], { description: 'What the kitchen has to know.' })
  @Property({ type: ArrayType })
  diets: Diet[];

  @Field(() => [GraphAccessNeed], { description: 'What has to be prepared.' })
  @Property({ type: ArrayType })
  accessNeeds: AccessNeed[];

  @Field(() => Boolean, { description: 'Whether they agreed that photos of them are published.' })
  @Property({ type: 'boolean', default: false })
  photoConsent: boolean;

  /** What their ticket says; worth something only while the registration has its seats. Null for who registered before there were tickets. */
  @Unique()
  @Property({ type: 'text', nullable: true })
  ticketCode: string | null;

  /** When they were let in, as the door understood it in the end; null when they were not, or not yet. */
  @Property({ type: 'timestamptz', nullable: true })
  checkedInAt: Date | null;

  /** Whether they came without having registered. */
  @Property({ type: 'boolean', default: false })
  isWalkIn: boolean & Opt;
}
