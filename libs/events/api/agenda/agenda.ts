import { GraphTopic } from '@skills/identity/api';
import type { Topic } from '@skills/identity/rules';
import { ReadPolicy } from '@skills/platform/graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { AgendaChangeKind, AgendaConflictKind, SessionKind } from '../../rules';
import { mayManageAgenda, mayReadEvent } from '../event/event.policy';
import { AgendaRoom } from './agenda-room.entity';
import { GraphAgendaChangeKind, GraphAgendaConflictKind, GraphSessionKind } from './graph-vocabulary';

/** Somebody who speaks, as everybody reads it. */
@ReadPolicy(mayReadEvent)
@ObjectType({ description: 'Somebody who speaks.' })
export class AgendaSpeaker {
  @Field(() => String, { description: 'The name by which they are announced.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The firm or body that they speak for.' })
  affiliation: string | null;

  @Field(() => String, { nullable: true, description: 'Who they are, as plain text.' })
  about?: string | null;

  @Field(() => String, { nullable: true, description: 'A page about them, over https.' })
  url?: string | null;
}

/** Somebody who speaks, once, with all their sessions. */
@ReadPolicy(mayReadEvent)
@ObjectType({ description: 'Somebody who speaks at an event, once, with all their sessions.' })
export class AnnouncedSpeaker extends AgendaSpeaker {
  @Field(() => [ID], { description: 'Their sessions, by time.' })
  sessionIds: readonly string[];
}

/** A session of a published agenda. */
@ReadPolicy(mayReadEvent)
@ObjectType({ description: 'A session of a published agenda.' })
export class AgendaSession {
  @Field(() => ID, { description: 'Stable over the versions.' })
  id: string;

  @Field(() => GraphSessionKind, { description: 'What kind of session it is.' })
  kind: SessionKind;

  @Field(() => String, { description: 'What it is called.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What it is about.' })
  description: string | null;

  @Field(() => String, { nullable: true, description: 'The language that is spoken, BCP 47.' })
  language: string | null;

  @Field(() => String, { nullable: true, description: 'What it belongs to besides its room.' })
  track: string | null;

  @Field(() => [GraphTopic], { description: 'Its topics, as they were proposed; none for a session that nobody proposed.' })
  topics: readonly Topic[];

  @Field(() => Int, { nullable: true, description: 'How many can take part: its own seats, or as many as its room holds; null when neither is known.' })
  seats: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of its seats nobody chose; null without a limit, and in an earlier version.' })
  freeSeats: number | null;

  @Field(() => String, { nullable: true, description: 'Its room.' })
  room: string | null;

  @Field(() => Date, { description: 'When it begins.' })
  startsAt: Date;

  @Field(() => Date, { description: 'When it ends.' })
  endsAt: Date;

  @Field(() => [AgendaSpeaker], { description: 'Who speaks, in the order of their announcement.' })
  speakers: readonly AgendaSpeaker[];
}

/** What became of a session since the version before. */
@ReadPolicy(mayReadEvent)
@ObjectType({ description: 'What became of a session since the version before.' })
export class AgendaChangeShown {
  @Field(() => GraphAgendaChangeKind, { description: 'What became of it.' })
  kind: AgendaChangeKind;

  @Field(() => AgendaSession, { nullable: true, description: 'The session as it was; null for a new one.' })
  before: AgendaSession | null;

  @Field(() => AgendaSession, { nullable: true, description: 'The session as it is; null for one that is gone.' })
  after: AgendaSession | null;
}

/** A published agenda. */
@ReadPolicy(mayReadEvent)
@ObjectType({ description: 'The agenda of an event as it was published.' })
export class Agenda {
  @Field(() => Int, { description: 'Its version: 1 is the first.' })
  number: number;

  @Field(() => Date, { description: 'When it was published.' })
  publishedAt: Date;

  @Field(() => [AgendaSession], { description: 'Its sessions, by time.' })
  sessions: AgendaSession[];

  @Field(() => [AnnouncedSpeaker], { description: 'Who speaks, each once, in the order in which they first do.' })
  speakers: AnnouncedSpeaker[];

  @Field(() => [AgendaChangeShown], { description: 'What changed since the version before.' })
  changes: AgendaChangeShown[];
}

/** Somebody who speaks, as those who look after the agenda see it. */
@ReadPolicy(mayManageAgenda)
@ObjectType({ description: 'Somebody who speaks, with what is not public.' })
export class DraftAgendaSpeaker {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => String, { description: 'The name by which they are announced.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The firm or body that they speak for.' })
  affiliation: string | null;

  @Field(() => String, { nullable: true, description: 'Where organisers reach them.' })
  emailAddress: string | null;

  @Field(() => String, { nullable: true, description: 'Who they are, as plain text.' })
  about: string | null;

  @Field(() => String, { nullable: true, description: 'A page about them, over https.' })
  url: string | null;
}

/** A session as those who look after the agenda see it. */
@ReadPolicy(mayManageAgenda)
@ObjectType({ description: 'A session that is being planned.' })
export class DraftAgendaSession {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => GraphSessionKind, { description: 'What kind of session it is.' })
  kind: SessionKind;

  @Field(() => String, { description: 'What it is called.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What it is about.' })
  description: string | null;

  @Field(() => String, { nullable: true, description: 'The language that is spoken, BCP 47.' })
  language: string | null;

  @Field(() => Int, { description: 'How long it takes, in minutes.' })
  minutes: number;

  @Field(() => String, { nullable: true, description: 'What it belongs to besides its room.' })
  track: string | null;

  @Field(() => Int, { nullable: true, description: 'How many can take part; null for as many as the room holds.' })
  seats: number | null;

  @Field(() => ID, { nullable: true, description: 'Its room.' })
  roomId: string | null;

  @Field(() => Date, { nullable: true, description: 'When it begins; null while it waits to be placed.' })
  startsAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it ends.' })
  endsAt: Date | null;

  @Field(() => Int, { description: 'How many of those with a seat at the event chose it.' })
  chosenBy: number;

  @Field(() => [DraftAgendaSpeaker], { description: 'Who speaks.' })
  speakers: readonly DraftAgendaSpeaker[];
}

/** Something that does not go together. */
@ReadPolicy(mayManageAgenda)
@ObjectType({ description: 'Something that does not go together.' })
export class AgendaConflictShown {
  @Field(() => GraphAgendaConflictKind, { description: 'What.' })
  kind: AgendaConflictKind;

  @Field(() => [ID], { description: 'The session, or the two.' })
  sessionIds: readonly string[];

  @Field(() => String, { nullable: true, description: 'Who speaks twice.' })
  speaker: string | null;
}

/** The agenda as it is planned. */
@ReadPolicy(mayManageAgenda)
@ObjectType({ description: 'The agenda of an event as it is planned.' })
export class DraftAgenda {
  @Field(() => [AgendaRoom], { description: 'The rooms, by name.' })
  rooms: readonly Pick<AgendaRoom, 'id' | 'name' | 'capacity'>[];

  @Field(() => [DraftAgendaSession], { description: 'The sessions: those that wait to be placed, then the others by time.' })
  sessions: DraftAgendaSession[];

  @Field(() => Boolean, { description: 'Whether the viewer sees who takes part, and may choose speakers among them.' })
  mayChooseParticipants: boolean;

  @Field(() => [AgendaConflictShown], { description: 'What does not go together.' })
  conflicts: AgendaConflictShown[];

  @Field(() => Int, { description: 'The number that the next published version will have.' })
  nextNumber: number;

  @Field(() => [AgendaChangeShown], { description: 'What would be told as changed if it were published now; empty before the first time.' })
  changes: AgendaChangeShown[];
}
