import { ArrayType, type Opt, type Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Trigger, Unique } from '@mikro-orm/decorators/legacy';
import { GraphTargetRole, GraphTopic } from '@skills/identity/api';
import type { TargetRole, Topic } from '@skills/identity/rules';
import { ReadPolicy } from '@skills/platform/graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { EVENT_KINDS, MEETING_FORMS, STANDINGS, type EventKind, type MeetingForm, type Standing } from '../../rules';
import { EventSeries } from './event-series.entity';
import { mayReadEvent } from './event.policy';
import { GraphEventKind, GraphMeetingForm } from './graph-vocabulary';

/** The texts of an event in one language. */
export interface EventTexts {
  readonly title: string;
  readonly summary: string;
  readonly description: string | null;
  readonly accessibility: string | null;
}

/** A workshop, conference or webinar. Null means not known or not announced. */
@ReadPolicy(mayReadEvent)
@ObjectType({ description: 'A workshop, conference or webinar. Null means that it is not known or not announced.' })
@Entity({ tableName: 'event' })
@Index({ properties: ['standing', 'startsAt', 'id'] })
@Check({ name: 'event_retention', expression: 'retention_months >= 1 and retention_months <= 6' })
@Trigger({ name: 'event_once_public_stays', timing: 'before', events: ['delete'], forEach: 'row', body: "if old.standing <> 'DRAFT' then raise exception 'What was ever public stays'; end if; return old;" })
export class Event {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Field(() => String, { description: 'Its part of the address of its page.' })
  @Unique()
  @Property({ type: 'text' })
  slug: string;

  @Field(() => GraphEventKind, { description: 'What kind of event it is.' })
  @Enum({ items: () => [...EVENT_KINDS] })
  kind: EventKind;

  @Enum({ items: () => [...STANDINGS] })
  standing: Standing;

  /** Since when it has its standing. */
  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  standingSince: Opt<Date>;

  @Field(() => Int, { description: 'Raised by every change; give the one you saw when you change it.' })
  @Property({ type: 'integer', default: 1 })
  revision: number;

  /** When it was last changed. */
  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  changedAt: Date;

  @ManyToOne(() => EventSeries, { nullable: true })
  series: Rel<EventSeries> | null;

  @Field(() => Int, { nullable: true, description: 'Its number in its series.' })
  @Property({ type: 'integer', nullable: true })
  numberInSeries: number | null;

  @Field(() => GraphMeetingForm, { nullable: true, description: 'Where people meet.' })
  @Enum({ items: () => [...MEETING_FORMS], nullable: true })
  form: MeetingForm | null;

  @Property({ type: 'text' })
  title: string;

  @Property({ type: 'text' })
  summary: string;

  @Property({ type: 'text', nullable: true })
  description: string | null;

  @Property({ type: 'text', nullable: true })
  accessibility: string | null;

  @Property({ type: 'text' })
  textLanguage: string;

  /** Its texts in other languages, as far as there are some, by BCP 47. */
  @Property({ type: 'jsonb', default: '{}' })
  translations: Readonly<Record<string, EventTexts>>;

  @Field(() => [String], { description: 'The languages that are spoken there, BCP 47; empty when not known.' })
  @Property({ type: ArrayType })
  languages: string[];

  @Field(() => [GraphTopic], { description: 'What it is about.' })
  @Property({ type: ArrayType })
  topics: Topic[];

  @Field(() => [GraphTargetRole], { description: 'Whom it is for; empty when for all.' })
  @Property({ type: ArrayType })
  targetRoles: TargetRole[];

  @Field(() => String, { nullable: true, description: 'The country, ISO 3166-1 alpha-2.' })
  @Property({ type: 'text', nullable: true })
  countryCode: string | null;

  @Field(() => String, { nullable: true, description: 'The town.' })
  @Property({ type: 'text', nullable: true })
  city: string | null;

  @Field(() => String, { nullable: true, description: 'The house, and how to find it.' })
  @Property({ type: 'text', nullable: true })
  venue: string | null;

  /** Where people meet online; for those who are registered. */
  @Property({ type: 'text', nullable: true })
  onlineUrl: string | null;

  @Field(() => String, { nullable: true, description: 'Where questions about it go: a mail address; null when none was given.' })
  @Property({ type: 'text', nullable: true })
  contactAddress: string | null;

  @Field(() => String, { description: 'On which clock its times are shown: an IANA time zone.' })
  @Property({ type: 'text' })
  timeZone: string;

  @Field(() => Date, { nullable: true, description: 'When it is planned to begin.' })
  @Property({ type: 'timestamptz', nullable: true })
  startsAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it is planned to end.' })
  @Property({ type: 'timestamptz', nullable: true })
  endsAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The day or month for which it was planned, ISO 8601, where no hour is known.' })
  @Property({ type: 'text', nullable: true })
  plannedDate: string | null;

  @Field(() => String, { nullable: true, description: 'The day or month in which it was held, ISO 8601; null when it was not, or when nobody says.' })
  @Property({ type: 'text', nullable: true })
  actualDate: string | null;

  @Field(() => String, { nullable: true, description: 'The last day on which it was held, ISO 8601, where that was another one than the first.' })
  @Property({ type: 'text', nullable: true })
  actualLastDate?: string | null;

  @Field(() => Date, { nullable: true, description: 'From when on people may register.' })
  @Property({ type: 'timestamptz', nullable: true })
  registrationOpensAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'Until when people may register; with the beginning at the latest.' })
  @Property({ type: 'timestamptz', nullable: true })
  registrationClosesAt: Date | null;

  @Property({ type: 'boolean', default: false })
  isRegistrationPaused: boolean;

  @Field(() => Boolean, { description: 'Whether organisers decide on each registration.' })
  @Property({ type: 'boolean', default: false })
  isApprovalNeeded: boolean;

  @Field(() => String, { nullable: true, description: 'What organisers tell about what became of it last: another time or place, a postponement or a cancellation.' })
  @Property({ type: 'text', nullable: true })
  notice: string | null;

  @Field(() => [String], { description: 'Where the facts were found, for events of which we only read.' })
  @Property({ type: ArrayType })
  sourceUrls: string[];

  @Field(() => Int, { description: 'How many months after its end its registrations name nobody any more.' })
  @Property({ type: 'integer', default: 6 })
  retentionMonths: Opt<number>;

  /** When organisers erased its personal data before that time; null when they did not. */
  @Property({ type: 'timestamptz', nullable: true })
  namesErasedAt: Opt<Date> | null;

  @Field(() => Boolean, { description: 'Whether it was invented to show the product.' })
  @Property({ type: 'boolean', default: false })
  isDemo: boolean;
}
