import { ArrayType, type Opt, type Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Competence } from '@skills/assessment/api';
import { GraphSector, GraphSizeClass, GraphTargetRole, GraphTopic } from '@skills/identity/api';
import type { Sector, SizeClass, TargetRole, Topic } from '@skills/identity/rules';
import { anyone, Day, ReadPolicy } from '@skills/platform/graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AVAILABILITIES, COURSE_FORMATS, COURSE_LEVELS, SUMMARY_BASES, type Availability, type CourseFormat, type CourseLevel, type SummaryBasis } from '../../rules';
import { GraphAvailability, GraphCourseFormat, GraphCourseLevel, GraphSummaryBasis } from './graph-vocabulary';

/** A course or learning resource. Null always means "not stated in what was seen". */
@ReadPolicy(anyone)
@ObjectType({ description: 'A course or learning resource. Null means that it was not stated in what was seen.' })
@Entity({ tableName: 'course' })
@Index({ properties: ['title', 'id'] })
@Index({ properties: ['words'], type: 'gin' })
export class Course {
  @Field(() => ID, { description: 'Stable name.' })
  @PrimaryKey({ type: 'text' })
  id: string;

  @Field(() => String, { description: 'As the provider calls it.' })
  @Property({ type: 'text' })
  title: string;

  @Field(() => String, { description: 'The language of the title, BCP 47; not always that of the summary.' })
  @Property({ type: 'text', default: 'en' })
  titleLanguage: string;

  @Field(() => String, { description: 'Who gives it, and on which platform.' })
  @Property({ type: 'text' })
  provider: string;

  @Field(() => String, { nullable: true, description: 'The address of the offer; null when it was not seen: show the source instead.' })
  @Property({ type: 'text', nullable: true })
  url: string | null;

  @Field(() => String, { description: 'Where the facts were found.' })
  @Property({ type: 'text' })
  sourceUrl: string;

  @Field(() => String, { nullable: true, description: 'A second source, where one was used.' })
  @Property({ type: 'text', nullable: true })
  extraSourceUrl: string | null;

  @Field(() => [String], { description: 'The languages it is given in, BCP 47; empty when not stated.' })
  @Property({ type: ArrayType })
  languages: string[];

  @Field(() => [GraphTopic], { description: 'The topics it belongs to; our mapping.' })
  @Property({ type: ArrayType })
  topics: Topic[];

  @Field(() => [GraphTargetRole], { description: 'Whom it is for; our mapping.' })
  @Property({ type: ArrayType })
  audience: TargetRole[];

  @Field(() => [GraphSector], { description: 'The sectors that it is made for; empty when it suits all, or nothing else was stated.' })
  @Property({ type: ArrayType, default: [] })
  sectors: Sector[];

  @Field(() => [GraphSizeClass], { description: 'The sizes of firm that it is made for; empty when it suits all, or nothing else was stated.' })
  @Property({ type: ArrayType, default: [] })
  sizeClasses: SizeClass[];

  @Field(() => GraphCourseLevel, { nullable: true, description: 'The level that the provider states.' })
  @Enum({ items: () => [...COURSE_LEVELS], nullable: true })
  level: CourseLevel | null;

  @Field(() => Boolean, { description: 'Whether its competence levels are assumed, because the provider states none.' })
  @Property({ type: 'boolean' })
  levelAssumed: boolean;

  @Field(() => Number, { nullable: true, description: 'Learning time in hours.' })
  @Property({ type: 'double', nullable: true })
  hours: number | null;

  @Field(() => Boolean, { description: 'Whether the hours were worked out from weeks and weekly effort instead of read.' })
  @Property({ type: 'boolean' })
  hoursComputed: boolean;

  @Field(() => GraphCourseFormat, { nullable: true, description: 'How it is given.' })
  @Enum({ items: () => [...COURSE_FORMATS], nullable: true })
  format: CourseFormat | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it can be followed without paying.' })
  @Property({ type: 'boolean', nullable: true })
  free: boolean | null;

  @Field(() => String, { nullable: true, description: 'What the price does not cover, in the words of whoever contributed the course and in the language of its summary.' })
  @Property({ type: 'text', nullable: true })
  costNote: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether there is a certificate to be had.' })
  @Property({ type: 'boolean', nullable: true })
  certificate: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the certificate costs although following the course does not.' })
  @Property({ type: 'boolean', nullable: true })
  certificatePaid: boolean | null;

  @Field(() => String, { nullable: true, description: 'The country it is meant for, ISO 3166-1 alpha-2.' })
  @Property({ type: 'text', nullable: true })
  countryCode: string | null;

  @Field(() => String, { description: 'What it is about, in a few sentences.' })
  @Property({ type: 'text' })
  summary: string;

  @Field(() => GraphSummaryBasis, { description: 'What the summary rests on.' })
  @Enum({ items: () => [...SUMMARY_BASES] })
  summaryBasis: SummaryBasis;

  @Field(() => GraphAvailability, { description: 'Whether the offer was seen to be open.' })
  @Enum({ items: () => [...AVAILABILITIES] })
  availability: Availability;

  @Field(() => Day, { description: 'The day on which the facts were collected.' })
  @Property({ type: 'date' })
  retrievedOn: string;

  @Field(() => String, { description: 'The language of the summary and of what costs extra, BCP 47.' })
  @Property({ type: 'text', default: 'en' })
  textLanguage: string;

  @Field(() => Boolean, { description: 'Whether its provider offered it here and answers for its text.' })
  @Property({ type: 'boolean', default: false })
  isContributed: boolean;

  /** From then on the shipped file does not say otherwise. */
  @Field(() => Day, { nullable: true, description: "The day on which an editor last saw it on offer on its provider's page; null when none did." })
  @Property({ type: 'date', nullable: true })
  confirmedOn: string | null;

  /** The day on which it was taken out of the catalogue; nobody reads it from then on. */
  @Property({ type: 'date', nullable: true })
  withdrawnOn: string | null;

  /** What a search goes through, made by the database: as it stands, and as English bends it, without accents. */
  @Property({ columnType: 'tsvector', generated: '(course_words(title, provider, summary)) stored', nullable: true, lazy: true, hidden: true })
  readonly words: Opt<string | null>;
}

/** What a course does for one competence; our mapping. */
@ReadPolicy(anyone)
@ObjectType({ description: 'What a course does for one competence; our mapping.' })
@Entity({ tableName: 'course_competence' })
export class CourseCompetence {
  @ManyToOne(() => Course, { primary: true, deleteRule: 'cascade' })
  course: Rel<Course>;

  @Field(() => Competence, { description: 'The competence.' })
  @ManyToOne(() => Competence, { primary: true })
  competence: Rel<Competence>;

  @Field(() => Int, { description: 'Proficiency, 1 to 5, that one should have before; 1 asks for nothing.' })
  @Property({ type: 'integer' })
  prerequisiteLevel: number;

  @Field(() => Int, { description: 'Proficiency, 2 to 5, that one should have after.' })
  @Property({ type: 'integer' })
  goalLevel: number;
}
