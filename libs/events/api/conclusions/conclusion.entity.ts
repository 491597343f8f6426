import { ArrayType, type Opt, type Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphTargetRole, GraphTopic, Person } from '@skills/identity/api';
import type { TargetRole, Topic } from '@skills/identity/rules';
import { ReadPolicy } from '@skills/platform/graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CONCLUSION_KINDS, CONCLUSION_STATES, type ConclusionKind, type ConclusionState } from '../../rules';
import { Event } from '../event/event.entity';
import { mayOrganise } from '../event/event.policy';
import { GraphConclusionKind, GraphConclusionState } from './graph-vocabulary';
import { Translation } from './translation';

/** What is concluded from an event, as its organisers work on it; what everybody reads is a copy of it in a summary. */
@ReadPolicy(mayOrganise)
@ObjectType({ description: 'What is concluded from an event, as its organisers work on it.' })
@Entity({ tableName: 'conclusion' })
export class Conclusion {
  @Field(() => ID, { description: 'Stable id, which it keeps in every summary.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Index()
  @ManyToOne(() => Event, { deleteRule: 'cascade' })
  event: Rel<Event>;

  @Field(() => Int, { description: 'Raised by every change; give the one you saw.' })
  @Property({ type: 'integer', default: 1 })
  revision: number;

  @Field(() => GraphConclusionState, { description: 'How far it has come.' })
  @Enum({ items: () => [...CONCLUSION_STATES] })
  state: ConclusionState;

  @Field(() => GraphConclusionKind, { description: 'What it tells.' })
  @Enum({ items: () => [...CONCLUSION_KINDS] })
  kind: ConclusionKind;

  @Field(() => String, { description: 'The statement, as it was written.' })
  @Property({ type: 'text' })
  text: string;

  @Field(() => String, { description: 'The language in which it was written, BCP 47.' })
  @Property({ type: 'text' })
  textLanguage: string;

  @Field(() => [Translation], { description: 'The statement in other languages.' })
  @Property({ type: 'jsonb', default: '[]' })
  translations: Translation[];

  @Field(() => [GraphTopic], { description: 'What it is about.' })
  @Property({ type: ArrayType })
  topics: Topic[];

  @Field(() => [GraphTargetRole], { description: 'Whom it concerns; empty for all.' })
  @Property({ type: ArrayType })
  targetRoles: TargetRole[];

  @Field(() => [ID], { description: 'The notes on which it rests.' })
  @Property({ type: ArrayType })
  noteIds: string[];

  @Field(() => String, { nullable: true, description: 'Why it rests on no notes; null when it does.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was sent back; null when it was not.' })
  @Property({ type: 'text', nullable: true })
  sentBack: string | null;

  @Field(() => Boolean, { description: 'Whether a note on which it rests was changed since it was handed in or accepted.' })
  @Property({ type: 'boolean', default: false })
  isNoteChanged: Opt<boolean>;

  /** Who wrote its present words, or handed them in when that was no longer known. */
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null' })
  author: Rel<Person> | null;

  /** Who accepted it. */
  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null' })
  reviewer: Rel<Person> | null;

  @Field(() => Date, { description: 'When it was last changed.' })
  @Property({ type: 'timestamptz' })
  changedAt: Date;
}
