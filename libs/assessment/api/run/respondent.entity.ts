import { type Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphTargetRole, Person } from '@skills/identity/api';
import { TARGET_ROLES, type TargetRole } from '@skills/identity/rules';
import { ReadPolicy } from '@skills/platform/graph';
import { Response } from '@skills/questionnaire/api';
import { Field, ID, ObjectType } from 'type-graphql';
import { TeamRelease } from '../team/team-release.entity';
import { mayReadRun } from './run.policy';
import { Run } from './run.entity';

/** One person's part in a run. */
@ReadPolicy(mayReadRun)
@ObjectType({ description: "One person's part in a run; shown to that person only." })
@Entity({ tableName: 'respondent' })
export class Respondent {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Index()
  @ManyToOne(() => Run, { deleteRule: 'cascade' })
  run: Rel<Run>;

  @Unique()
  @ManyToOne(() => Response)
  response: Rel<Response>;

  @Index()
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'cascade' })
  person: Rel<Person> | null;

  @Field(() => GraphTargetRole, { description: 'In which role the person answers; decides what is asked.' })
  @Enum({ items: () => [...TARGET_ROLES] })
  role: TargetRole;

  /** Whether the person was invited; false for who made the run, whose answers alone the run's own result counts. */
  @Property({ type: 'boolean', default: false })
  colleague: boolean;

  /** Tells apart the mailboxes by which colleagues came, within this run; null for who made the run. Without one a colleague is in no figure. */
  @Property({ type: 'text', nullable: true })
  mailbox: string | null;

  /** The team figures in which the person is counted; once in one, never in another. */
  @Index()
  @ManyToOne(() => TeamRelease, { nullable: true, deleteRule: 'set null' })
  release: Rel<TeamRelease> | null;
}
