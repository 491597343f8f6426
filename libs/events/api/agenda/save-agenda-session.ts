import { idOf, isUuid } from '@skills/platform/database';
import { problemOf, type FormPlace } from '@skills/identity/api';
import { anyone, Context, Mutates, ReadPolicy, Refusal, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { AGENDA_MOST, readSession, type SessionKind } from '../../rules';
import { EventPayload } from '../event/event-payload';
import { mayManageAgenda } from '../event/event.policy';
import { addSession } from './add-session';
import { GraphSessionKind } from './graph-vocabulary';
import { agendaBook, place, roomOf } from './held-session';
import { writeSpeakers } from './session-speakers';
import { EventSession } from './session.entity';
import { tellNamed } from './tell-named';

@InputType({ description: 'Somebody who speaks.' })
export class SpeakerInput {
  @Field(() => String, { description: 'The name by which they are announced.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The firm or body that they speak for.' })
  affiliation?: string | null;

  @Field(() => String, { nullable: true, description: 'Where organisers reach them; never public.' })
  emailAddress?: string | null;
}

@InputType({ description: 'Somebody who speaks in a session of an agenda.' })
export class SessionSpeakerInput extends SpeakerInput {
  @Field(() => ID, { nullable: true, description: 'The speaker of this session, to change them; absent for a new one.' })
  speakerId?: string | null;

  @Field(() => String, { nullable: true, description: 'Who they are, as plain text of at most 600 characters; absent to leave it as it is. It counts for all sessions that name this address.' })
  about?: string | null;

  @Field(() => String, { nullable: true, description: 'A page about them, over https; absent to leave it as it is.' })
  url?: string | null;

  @Field(() => ID, { nullable: true, description: 'The participant of the event who it is, for who organises it; absent for somebody else, and for one whom it says already.' })
  participantId?: string | null;
}

@InputType({ description: 'What organisers say of a session.' })
export class AgendaSessionContent {
  @Field(() => GraphSessionKind, { description: 'What kind of session it is.' })
  kind: SessionKind;

  @Field(() => String, { description: 'What it is called.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What it is about.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'The language that is spoken, BCP 47.' })
  language?: string | null;

  @Field(() => Int, { description: 'How long it takes, in minutes: 5 to 720.' })
  minutes: number;

  @Field(() => String, { nullable: true, description: 'What it belongs to besides its room.' })
  track?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many can take part; absent for as many as the room holds.' })
  seats?: number | null;

  @Field(() => [SessionSpeakerInput], { nullable: true, description: 'Who speaks; nobody in a break.' })
  speakers?: SessionSpeakerInput[] | null;
}

@InputType({ description: 'A session of an agenda, and its place there.' })
export class SaveAgendaSessionInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => ID, { description: 'The session: a UUID that the client makes up for a new one, so that a repeated request is harmless.' })
  sessionId: string;

  @Field(() => AgendaSessionContent, { description: 'What it is.' })
  content: AgendaSessionContent;

  @Field(() => Date, { nullable: true, description: 'When it begins; absent for a session that waits to be placed.' })
  startsAt?: Date | null;

  @Field(() => ID, { nullable: true, description: 'Its room.' })
  roomId?: string | null;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The event, or the problems.' })
export class SaveAgendaSessionPayload extends EventPayload {}

const FORM: FormPlace = { path: ['content'], nameKey: (field, part) => `events.agenda.field.${field === 'speakers' && part ? part : field}` };

/** Adds a session to an agenda, or changes one. */
@Resolver()
export class SaveAgendaSession {
  @Mutates(mayManageAgenda)
  @Mutation(() => SaveAgendaSessionPayload, { description: 'Adds a session to the agenda of an event, or changes one. Conflicts are told, not refused; others see it once the agenda is published. Whom it names as a speaker for the first time is told by mail once the event is public, and whom it no longer names as well.' })
  async saveAgendaSession(@Arg('input', () => SaveAgendaSessionInput, { description: 'The session.' }) { eventId, sessionId, content, startsAt, roomId }: SaveAgendaSessionInput, @Ctx() context: Context) {
    const { event } = await agendaBook(context, eventId);
    const { em } = context;
    const reading = readSession(content);
    if ('faults' in reading) throw new Refusal(reading.faults.map((fault) => problemOf(context, FORM, fault)));
    if (!isUuid(sessionId)) refuse('NOT_FOUND');
    const there = await em.findOne(EventSession, { id: sessionId });
    if (there && idOf(there.event) !== event.id) refuse('NOT_FOUND');
    if (!there && (await em.count(EventSession, { event: event.id })) >= AGENDA_MOST.sessions) refuse('LIST_FULL', [], { most: AGENDA_MOST.sessions });
    const { speakers, ...said } = reading.content;
    const session = there ?? addSession(em, event, { ...said, speakers: [] }, sessionId);
    const room = await roomOf(context, event.id, roomId);
    Object.assign(session, said);
    place(session, startsAt ?? null, room);
    await writeSpeakers(context, session, event, speakers);
    await tellNamed(context, event);
    return { event };
  }
}
