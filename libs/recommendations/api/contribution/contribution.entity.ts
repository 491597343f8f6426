import { type Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Person } from '@skills/identity/api';
import { ReadPolicy } from '@skills/platform/graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CONTRIBUTION_KINDS, CONTRIBUTION_STATES, type ContributionKind, type ContributionState, type CourseDraft, type PracticeDraft, type Standing } from '../../rules';
import { Course } from '../catalogue/course.entity';
import { Practice } from '../catalogue/practice.entity';
import { mayReadContribution } from './contribution.policy';
import { GraphContributionKind, GraphContributionState } from './graph-contribution';

/** What an editor took out, so that it can be put back as it was. */
export interface TakenOut {
  state: ContributionState;
  publishedContent: PracticeDraft | CourseDraft | null;
}

/** A case or a course that somebody offers to the catalogue: the text being worked on, and the text that the public reads. */
@ReadPolicy(mayReadContribution)
@ObjectType('CatalogueContribution', { description: 'A case or a course that somebody offers to the catalogue; seen by its author, and by editors once it was handed in.' })
@Entity({ tableName: 'contribution' })
@Index({ properties: ['author', 'changedAt'] })
@Index({ properties: ['state', 'submittedAt', 'id'] })
@Unique({ properties: ['author', 'externalId'] })
export class Contribution {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Field(() => GraphContributionKind, { description: 'What it is.' })
  @Enum({ items: () => [...CONTRIBUTION_KINDS] })
  kind: ContributionKind;

  @Field(() => GraphContributionState, { description: 'Where the text that is being worked on stands.' })
  @Enum({ items: () => [...CONTRIBUTION_STATES] })
  state: ContributionState;

  /** Null once the author erased their data; what was published stays. */
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null' })
  author: Rel<Person> | null;

  /** The fields of the form as its author left them. */
  @Property({ type: 'json' })
  content: PracticeDraft | CourseDraft;

  /** The fields that the public reads; null while there is nothing public of it. */
  @Property({ type: 'json', nullable: true })
  publishedContent: PracticeDraft | CourseDraft | null;

  /** Where it stood, and what was public of it, when an editor took it out; null once anything else was done since. */
  @Property({ type: 'json', nullable: true })
  takenOut: TakenOut | null;

  /** What its author's own records call it; null when it did not come by a file. */
  @Property({ type: 'text', nullable: true })
  externalId: string | null;

  /** The fingerprint of the row that was last taken in from a file; null when it did not come by one. */
  @Property({ type: 'text', nullable: true })
  importedFingerprint: string | null;

  @Field(() => Int, { description: 'Grows with every change; whoever changes it says which one they saw.' })
  @Property({ type: 'integer' })
  revision: number;

  @Unique()
  @ManyToOne(() => Course, { nullable: true, deleteRule: 'set null' })
  course: Rel<Course> | null;

  @Unique()
  @ManyToOne(() => Practice, { nullable: true, deleteRule: 'set null' })
  practice: Rel<Practice> | null;

  @Field(() => Date, { description: 'When it was begun.' })
  @Property({ type: 'timestamptz' })
  createdAt: Date;

  @Field(() => Date, { description: 'When it was last changed.' })
  @Property({ type: 'timestamptz' })
  changedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was last handed in; null until then.' })
  @Property({ type: 'timestamptz', nullable: true })
  submittedAt: Date | null;
}

/** Where a contribution stands, as the rules see it. */
export const standingOf = ({ state, publishedContent, takenOut }: Pick<Contribution, 'state' | 'publishedContent' | 'takenOut'>): Standing => ({
  state,
  isPublic: publishedContent !== null,
  takenOutFrom: takenOut && { state: takenOut.state, isPublic: takenOut.publishedContent !== null },
});
