import { Person } from '@skills/identity/api';
import { anyone, Context, Mutates, ReadPolicy, Refusal, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import { sessionSeats } from '../../rules';
import { EventPayload } from '../event/event-payload';
import { mayManageAgenda } from '../event/event.policy';
import { AgendaVersion, PublishedSpeaker, type KeptSession } from './agenda-version.entity';
import { conflictsOf, draftRooms, draftSessions } from './draft-agenda';
import { agendaBook } from './held-session';
import { takenSeats, timesChosen } from './session-choices';
import { tellChosen } from './tell-chosen';
import { tellNamed } from './tell-named';
import { tellSpeaking } from './tell-speaking';

@InputType({ description: 'Which agenda is published.' })
export class PublishAgendaInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => Int, { description: 'The number of the version to come: 1, or one more than the last. It makes a repeated request harmless.' })
  number: number;

  @Field(() => Int, { description: 'How many conflicts are known and accepted; refused when there are others.' })
  knownConflicts: number;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The event, or the problems.' })
export class PublishAgendaPayload extends EventPayload {}

/** Publishes the agenda of an event as it stands. */
@Resolver()
export class PublishAgenda {
  @Mutates(mayManageAgenda)
  @Mutation(() => PublishAgendaPayload, { description: 'Publishes the agenda of an event as it stands: all sessions that have a time. Refused while more people chose a session than can take part. Earlier versions are kept, what changed is told, and whoever speaks in a session or chose it hears by mail when it is elsewhere or gone; who speaks hears its first place as well.' })
  async publishAgenda(@Arg('input', () => PublishAgendaInput, { description: 'Which.' }) { eventId, number, knownConflicts }: PublishAgendaInput, @Ctx() context: Context) {
    const { event } = await agendaBook(context, eventId);
    const { em } = context;
    const [last] = await em.find(AgendaVersion, { event: event.id }, { orderBy: { number: 'desc' }, limit: 1 });
    if (last?.number === number) return { event };
    if (number !== (last?.number ?? 0) + 1) refuse('CHANGED_MEANWHILE', ['number']);
    const [sessions, rooms] = [await draftSessions(em, [event.id]), await draftRooms(em, [event.id])];
    const placed = sessions.filter(({ startsAt }) => startsAt !== null);
    if (placed.length === 0 && !last) refuse('AGENDA_EMPTY');
    const taken = await takenSeats(em, [event.id]);
    const kept = placed.map(({ id, kind, title, description, language, track, topics, seats, room, roomHolds, startsAt, endsAt }): KeptSession => ({ id, kind, title, description, language, track, topics, seats: sessionSeats({ kind, seats }, roomHolds), room, startsAt: startsAt!, endsAt: endsAt! }));
    const conflicts = conflictsOf(sessions, rooms, event, taken);
    const overChosen = conflicts.filter(({ kind }) => kind === 'OVER_CHOSEN').map(({ sessionIds }) => kept.find(({ id }) => id === sessionIds[0])!);
    // Nobody loses a seat that they were given: which of them would have to is not for the server to say.
    if (overChosen.length > 0) throw new Refusal(overChosen.map(({ id, title, seats }) => ({ code: 'AGENDA_OVER_CHOSEN', path: [], params: { title, seats: seats!, chosen: timesChosen(taken, id) } })));
    if (conflicts.length !== knownConflicts) refuse('AGENDA_CONFLICTS', ['knownConflicts'], { count: conflicts.length });
    const version = em.create(AgendaVersion, { id: uuidv7(), event, number, sessions: kept, publishedAt: context.clock() });
    const speakers = placed.flatMap(({ id: sessionId, speakers: announced }) =>
      announced.map(({ name, affiliation, about, url, emailAddress, addressHash, personId }, position) => em.create(PublishedSpeaker, { id: uuidv7(), version, sessionId, position, name, affiliation, about, url, emailAddress, addressHash, person: personId === null ? null : em.getReference(Person, personId) })),
    );
    em.persist([version, ...speakers]);
    await tellSpeaking(context, event, last?.sessions ?? [], kept, sessions, await tellNamed(context, event));
    if (last) await tellChosen(context, event.id, last.sessions, kept);
    return { event };
  }
}
