import { ArrayType, type Opt, type Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphSizeClass, Person } from '@skills/identity/api';
import { QuestionnaireVersion } from '@skills/questionnaire/api';
import { SIZE_CLASSES, type SizeClass } from '@skills/identity/rules';
import { ReadPolicy, type ServerLanguage } from '@skills/platform/graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { HOLD_REASONS, REGISTRATION_STATES, type AnswersByQuestion, type HoldReason, type RegistrationState } from '../../rules';
import { Event } from '../event/event.entity';
import { SeatReserve } from '../seats/seat-book.entity';
import { GraphHoldReason, GraphRegistrationState } from './graph-vocabulary';
import { mayReadRegistration } from './registration.policy';

/** One or several people of a firm who take part in an event together, and how far that has come. */
@ReadPolicy(mayReadRegistration)
@ObjectType({ description: 'One or several people who take part in an event together; seen by whoever registered them and by organisers.' })
@Entity({ tableName: 'registration' })
@Index({ properties: ['event', 'state', 'waitingNumber'] })
@Index({ name: 'registration_due', expression: "create index registration_due on registration (event_id, held_until) where state in ('HELD', 'WAITING', 'REQUESTED') and held_until is not null" })
@Index({ name: 'registration_unconfirmed', expression: 'create index registration_unconfirmed on registration (event_id, network_hash) where network_hash is not null' })
@Unique({ name: 'registration_once', expression: "create unique index registration_once on registration (event_id, email_address) where state in ('HELD', 'CONFIRMED', 'WAITING', 'REQUESTED')" })
@Check({ name: 'registration_seats', expression: "case when state in ('HELD', 'CONFIRMED') then general_seats + reserved_seats = size else general_seats + reserved_seats = 0 end" })
export class Registration {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Event, { deleteRule: 'cascade' })
  event: Rel<Event>;

  @Field(() => GraphRegistrationState, { description: 'How far it has come.' })
  @Enum({ items: () => [...REGISTRATION_STATES] })
  state: RegistrationState;

  @Field(() => Int, { description: 'How many people it is for.' })
  @Property({ type: 'integer' })
  size: number;

  /** Seats that it has from those of everybody, and from a reserve. */
  @Property({ type: 'integer', default: 0 })
  generalSeats: number;

  @Property({ type: 'integer', default: 0 })
  reservedSeats: number;

  @ManyToOne(() => SeatReserve, { nullable: true })
  reserve: Rel<SeatReserve> | null;

  /** From which reserves it may take. */
  @Property({ type: ArrayType })
  reserveIds: string[];

  @Field(() => GraphHoldReason, { nullable: true, description: 'Why seats are held; null when none are.' })
  @Enum({ items: () => [...HOLD_REASONS], nullable: true })
  holdReason: HoldReason | null;

  @Field(() => Date, { nullable: true, description: 'Until when it has to be confirmed; null when nothing has to be.' })
  @Property({ type: 'timestamptz', nullable: true })
  heldUntil: Date | null;

  /** Its place in the published order of those who wait: smaller goes first. */
  @Property({ type: 'integer', nullable: true })
  waitingNumber: number | null;

  @Field(() => String, { nullable: true, description: 'Where its mails go; null once the person has erased it.' })
  @Property({ type: 'text', nullable: true })
  emailAddress: string | null;

  /** When somebody who reads this mailbox said yes, or organisers to whom they gave it; null until then. */
  @Property({ type: 'timestamptz', nullable: true })
  addressConfirmedAt: Date | null;

  /** From which network it was begun, as a hash, until its address is confirmed or it is over: so that one network is not held a whole room. */
  @Property({ type: 'text', nullable: true })
  networkHash?: string | null;

  @Field(() => Boolean, { description: 'Whether no seats are held for it although there were some, because its network has its share: it has them by being confirmed, if there are enough by then.' })
  @Property({ type: 'boolean', default: false })
  isSeatedByConfirming?: Opt<boolean>;

  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null' })
  person: Rel<Person> | null;

  @Field(() => String, { nullable: true, description: 'The firm or body.' })
  @Property({ type: 'text', nullable: true })
  organisation: string | null;

  @Field(() => String, { description: 'The country, ISO 3166-1 alpha-2.' })
  @Property({ type: 'text' })
  countryCode: string;

  @Field(() => [String], { description: 'The languages that they speak, BCP 47.' })
  @Property({ type: ArrayType })
  languages: string[];

  @Field(() => GraphSizeClass, { nullable: true, description: 'How many persons the firm employs; null when it was not said.' })
  @Enum({ items: () => [...SIZE_CLASSES], nullable: true })
  sizeClass: SizeClass | null;

  /** The organisers' questions as they were asked; null when none were. */
  @ManyToOne(() => QuestionnaireVersion, { nullable: true })
  questionsVersion?: Rel<QuestionnaireVersion> | null;

  /** What was answered to them. */
  @Property({ type: 'json', nullable: true })
  answers?: AnswersByQuestion | null;

  /** The language of its mails. */
  @Property({ type: 'text' })
  mailLanguage: ServerLanguage;

  /** Rises with whatever changes what its form shows, so that nobody overwrites what they have not seen. */
  @Field(() => Int, { description: 'Its revision; what changes it says which one it has seen.' })
  @Property({ type: 'integer', default: 1 })
  revision: Opt<number>;

  @Field(() => Date, { description: 'When it was begun.' })
  @Property({ type: 'timestamptz' })
  registeredAt: Date;
}
