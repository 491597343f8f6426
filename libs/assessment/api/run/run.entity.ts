import { ArrayType, type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Organisation, Person } from '@skills/identity/api';
import { idOf } from '@skills/platform/database';
import { ReadPolicy } from '@skills/platform/graph';
import { QuestionnaireVersion } from '@skills/questionnaire/api';
import { Field, ID, ObjectType } from 'type-graphql';
import { mayReadRun, type RunOwner } from './run.policy';

/** One organisation's assessment at one time. */
@ReadPolicy(mayReadRun)
@ObjectType({ description: "One organisation's assessment at one time." })
@Entity({ tableName: 'run' })
@Index({ properties: ['organisation', 'startedAt'] })
export class Run {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Organisation)
  organisation: Rel<Organisation>;

  @Index()
  @ManyToOne(() => QuestionnaireVersion)
  version: Rel<QuestionnaireVersion>;

  @Index()
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'cascade' })
  person: Rel<Person> | null;

  /** SHA-256 of the guest cookie of the browser that made it; null once a person has claimed it. */
  @Index()
  @Property({ type: 'text', nullable: true })
  guestHash: string | null;

  @Field(() => [String], { description: 'The languages in which courses may be, BCP 47, the preferred one first.' })
  @Property({ type: ArrayType })
  languages: string[];

  @Field(() => Date, { description: 'When it was begun.' })
  @Property({ type: 'timestamptz' })
  startedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was last completed; null while it is under way.' })
  @Property({ type: 'timestamptz', nullable: true })
  completedAt: Date | null;

  /** When its owner was told that the team's answers can be put together; null before, and again once they are. */
  @Property({ type: 'timestamptz', nullable: true })
  teamReadyToldAt: Date | null;

  /** The run whose answers it began with; null for a first one, and when that one was erased. */
  @Index()
  @ManyToOne(() => Run, { nullable: true, deleteRule: 'set null' })
  previousRun: Rel<Run> | null;
}

/** Whose run it is, as policies need it. */
export const ownerOf = ({ person, guestHash }: Pick<Run, 'person' | 'guestHash'>): RunOwner => ({ personId: person && idOf(person), guestHash });
