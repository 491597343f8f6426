import { ArrayType, type Opt, type Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Trigger, Unique } from '@mikro-orm/decorators/legacy';
import { GraphTargetRole, GraphTopic } from '@skills/identity/api';
import type { TargetRole, Topic } from '@skills/identity/rules';
import { anyone, ReadPolicy } from '@skills/platform/graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CONCLUSION_KINDS, type ConclusionKind } from '../../rules';
import { Event } from '../event/event.entity';
import { mayReadEvent } from '../event/event.policy';
import { GraphConclusionKind } from './graph-vocabulary';
import type { PublishedNote } from './published-note';
import type { Translation } from './translation';

/** What an event came to, as it was published: a version never changes, and a correction is a version of its own. */
@ReadPolicy(mayReadEvent)
@ObjectType({ description: 'What an event came to, as it was published: a version never changes, and a correction is a version of its own.' })
@Entity({ tableName: 'conclusion_summary' })
@Unique({ properties: ['event', 'version'] })
@Trigger({ name: 'conclusion_summary_is_immutable', timing: 'before', events: ['update'], forEach: 'row', body: "raise exception 'A published summary never changes';" })
export class ConclusionSummary {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Event, { deleteRule: 'cascade' })
  event: Rel<Event>;

  @Field(() => Int, { description: '1 is the first; the one with the highest number counts.' })
  @Property({ type: 'integer' })
  version: number;

  @Field(() => String, { nullable: true, description: 'What this version corrects, in its organisers’ words; null for the first.' })
  @Property({ type: 'text', nullable: true })
  correction: string | null;

  @Field(() => Date, { description: 'When it was published.' })
  @Property({ type: 'timestamptz' })
  publishedAt: Date;
}

/** A conclusion as a summary has it. */
@ReadPolicy(anyone)
@ObjectType({ description: 'A conclusion as a summary has it.' })
@Entity({ tableName: 'published_conclusion' })
@Unique({ properties: ['summary', 'conclusionId'] })
@Trigger({ name: 'published_conclusion_is_immutable', timing: 'before', events: ['update'], forEach: 'row', body: "raise exception 'A published conclusion never changes';" })
export class PublishedConclusion {
  @Field(() => ID, { description: 'The id of this line of the summary.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Index()
  @ManyToOne(() => ConclusionSummary, { deleteRule: 'cascade' })
  summary: Rel<ConclusionSummary>;

  @Field(() => ID, { description: 'The id of the conclusion, which is the same in every version.' })
  @Property({ type: 'uuid' })
  conclusionId: string;

  @Field(() => Int, { description: 'Its place in the summary, from 1.' })
  @Property({ type: 'integer' })
  position: number;

  @Field(() => GraphConclusionKind, { description: 'What it tells.' })
  @Enum({ items: () => [...CONCLUSION_KINDS] })
  kind: ConclusionKind;

  @Property({ type: 'text' })
  text: string;

  @Property({ type: 'text' })
  textLanguage: string;

  @Property({ type: 'jsonb', default: '[]' })
  translations: readonly Translation[];

  @Field(() => [GraphTopic], { description: 'What it is about.' })
  @Property({ type: ArrayType })
  topics: Topic[];

  @Field(() => [GraphTargetRole], { description: 'Whom it concerns; empty for all.' })
  @Property({ type: ArrayType })
  targetRoles: TargetRole[];

  @Field(() => Int, { description: 'On how many notes of groups it rests.' })
  @Property({ type: 'integer' })
  noteCount: number;

  @Field(() => String, { nullable: true, description: 'Why it rests on no notes, as its organisers wrote it; null when it rests on some, and for what was published before the reason was.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null;

  /** The notes as they were; they name nobody. Empty too for what was published before notes were kept. */
  @Property({ type: 'jsonb', default: '[]' })
  notes: Opt<readonly PublishedNote[]>;
}
