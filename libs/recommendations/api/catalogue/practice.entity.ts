import { ArrayType, type Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphSector, GraphSizeClass, GraphTopic } from '@skills/identity/api';
import { SECTORS, type Sector, type SizeClass, type Topic } from '@skills/identity/rules';
import { anyone, Day, ReadPolicy } from '@skills/platform/graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PRACTICE_KINDS, type PracticeKind } from '../../rules';
import { GraphPracticeKind } from './graph-vocabulary';

/** A best practice case. */
@ReadPolicy(anyone)
@ObjectType({ description: 'A best practice case, in our words.' })
@Entity({ tableName: 'practice' })
@Index({ properties: ['title', 'id'] })
@Index({ properties: ['words'], type: 'gin' })
export class Practice {
  @Field(() => ID, { description: 'Stable name.' })
  @PrimaryKey({ type: 'text' })
  id: string;

  @Field(() => String, { description: 'A short title.' })
  @Property({ type: 'text' })
  title: string;

  @Field(() => GraphPracticeKind, { description: 'Whose case it is.' })
  @Enum({ items: () => [...PRACTICE_KINDS] })
  kind: PracticeKind;

  @Field(() => String, { description: 'The firm or body.' })
  @Property({ type: 'text' })
  organisation: string;

  @Field(() => String, { nullable: true, description: 'Its country, ISO 3166-1 alpha-2; null when it spans several.' })
  @Property({ type: 'text', nullable: true })
  countryCode: string | null;

  @Field(() => GraphSector, { nullable: true, description: 'Its sector, read by us; null when it fits none or several.' })
  @Enum({ items: () => [...SECTORS], nullable: true })
  sector: Sector | null;

  @Field(() => [GraphSizeClass], { description: 'The sizes of firm that it speaks of; empty when not stated.' })
  @Property({ type: ArrayType })
  sizeClasses: SizeClass[];

  @Field(() => [GraphTopic], { description: 'The topics it belongs to.' })
  @Property({ type: ArrayType })
  topics: Topic[];

  @Field(() => String, { description: 'What the difficulty was.' })
  @Property({ type: 'text' })
  challenge: string;

  @Field(() => String, { description: 'What was done.' })
  @Property({ type: 'text' })
  whatTheyDid: string;

  @Field(() => String, { nullable: true, description: 'What came of it, as far as the source says.' })
  @Property({ type: 'text', nullable: true })
  result: string | null;

  @Field(() => String, { description: 'What it teaches about skills; our reading.' })
  @Property({ type: 'text' })
  skillsLesson: string;

  @Field(() => String, { nullable: true, description: 'The page of the case; null when there is none, or only a source about it was seen.' })
  @Property({ type: 'text', nullable: true })
  url: string | null;

  @Field(() => String, { nullable: true, description: 'Where the facts were found; null when whoever told them here named no page.' })
  @Property({ type: 'text', nullable: true })
  sourceUrl: string | null;

  @Field(() => Int, { nullable: true, description: 'The year of the page or of the events.' })
  @Property({ type: 'integer', nullable: true })
  year: number | null;

  @Field(() => Day, { description: 'The day on which the facts were collected.' })
  @Property({ type: 'date' })
  retrievedOn: string;

  @Field(() => String, { description: 'The language of its text, BCP 47.' })
  @Property({ type: 'text', default: 'en' })
  textLanguage: string;

  @Field(() => Boolean, { description: 'Whether the firm told it here itself and answers for its text.' })
  @Property({ type: 'boolean', default: false })
  isContributed: boolean;

  @Field(() => Day, { nullable: true, description: 'The day on which an editor last read its page and found it as told; null while none did.' })
  @Property({ type: 'date', nullable: true })
  confirmedOn: string | null;

  /** The day on which it was taken out of the catalogue; nobody reads it from then on. */
  @Property({ type: 'date', nullable: true })
  withdrawnOn: string | null;

  /** What a search goes through, made by the database: as it stands, and as English bends it, without accents. */
  @Property({ columnType: 'tsvector', generated: '(practice_words(title, organisation, challenge, what_they_did, result, skills_lesson)) stored', nullable: true, lazy: true, hidden: true })
  readonly words: Opt<string | null>;
}
