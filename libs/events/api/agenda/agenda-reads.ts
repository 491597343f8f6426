import { batched, Context, grouped, type Row } from '@skills/platform/graph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { agendaChanges, sessionSeats, speakersOnce, type AgendaConflict } from '../../rules';
import { speakerMailboxOf } from '../call/named-speakers';
import { Event } from '../event/event.entity';
import { withMoments } from '../event/event-reads';
import { mayManageAgenda, mayOrganise } from '../event/event.policy';
import { Agenda, DraftAgenda, type AgendaChangeShown, type AgendaSession, type AgendaSpeaker } from './agenda';
import type { KeptSession } from './agenda-version.entity';
import { takenSeats, timesChosen } from './session-choices';
import { conflictsOf, draftRooms, draftSessions, type DraftSession } from './draft-agenda';

interface VersionRow {
  eventId: string;
  number: number;
  publishedAt: Date | string;
  sessions: readonly KeptSession[];
  speakers: readonly (AgendaSpeaker & { sessionId: string; mailbox: string | null })[];
}

/** The most versions that are told of; an agenda is published some ten times. */
const VERSIONS_TOLD = 50;

// The last so many versions of each event, the newest first.
const VERSIONS = `select v.event_id as "eventId", v.number, v.published_at as "publishedAt", v.sessions,
    coalesce((select json_agg(json_build_object('sessionId', k.session_id, 'name', k.name, 'affiliation', k.affiliation, 'about', k.about, 'url', k.url, 'mailbox', ${speakerMailboxOf('k')}) order by k.position) from published_speaker k where k.version_id = v.id), '[]'::json) as speakers
  from unnest(array(select json_array_elements_text(?::json)::uuid)) e(id)
  cross join lateral (select * from agenda_version a where a.event_id = e.id order by a.number desc limit ?) v order by v.event_id, v.number desc`;

const lastVersions = {};
const allVersions = {};
const sessions = {};
const taken = {};
const rooms = {};

const versionsOf = (context: Context, eventId: string, batch: object, most: number): Promise<readonly VersionRow[]> =>
  batched(context, batch, async (ids: readonly string[]) =>
    grouped(ids, await context.em.getConnection().execute<VersionRow[]>(VERSIONS, [JSON.stringify(ids), most], 'all', context.em.getTransactionContext()), ({ eventId: of }) => of),
  ).load(eventId);

/** The last version, and the one before it for what changed. */
const lastVersionsOf = (context: Context, eventId: string) => versionsOf(context, eventId, lastVersions, 2);

const takenOf = (context: Context, eventId: string) => batched(context, taken, async (ids: readonly string[]) => grouped(ids, await takenSeats(context.em, ids), ({ eventId: of }) => of)).load(eventId);

const shownSessions = ({ sessions: kept, speakers }: VersionRow): AgendaSession[] =>
  kept.map(({ topics = [], ...session }) => ({ ...session, topics, freeSeats: null, startsAt: new Date(session.startsAt), endsAt: new Date(session.endsAt), speakers: speakers.filter(({ sessionId }) => sessionId === session.id) }));

/** What changed between two lists of sessions, with the sessions as they are shown. */
function changesBetween(before: readonly AgendaSession[], after: readonly AgendaSession[]): AgendaChangeShown[] {
  const compared = (list: readonly AgendaSession[]) => list.map((shown) => ({ ...shown, startsAt: shown.startsAt.toISOString(), endsAt: shown.endsAt.toISOString(), shown }));
  return agendaChanges(compared(before), compared(after)).map((change) => ({ kind: change.kind, before: change.before?.shown ?? null, after: change.after?.shown ?? null }));
}

const asPublished = (drafts: readonly DraftSession[]): AgendaSession[] => drafts.flatMap((draft) => (draft.startsAt && draft.endsAt ? [{ ...draft, seats: sessionSeats(draft, draft.roomHolds), startsAt: new Date(draft.startsAt), endsAt: new Date(draft.endsAt), freeSeats: null }] : []));

const sessionsOf = (context: Context, eventId: string) => batched(context, sessions, async (ids: readonly string[]) => grouped(ids, await draftSessions(context.em, ids), ({ eventId: of }) => of)).load(eventId);
const roomsOf = (context: Context, eventId: string) => batched(context, rooms, async (ids: readonly string[]) => grouped(ids, await draftRooms(context.em, ids), ({ eventId: of }) => of)).load(eventId);

/** What does not go together in the agenda of an event as it is planned. */
export async function draftConflicts(context: Context, event: Row<Event>): Promise<AgendaConflict[]> {
  const [drafts, own, chosen] = await Promise.all([sessionsOf(context, event.id), roomsOf(context, event.id), takenOf(context, event.id)]);
  return conflictsOf(drafts, own, withMoments(event), chosen);
}

/** The agenda of an event: as everybody reads it, and as it is planned. */
@Resolver(() => Event)
export class EventAgenda {
  @FieldResolver(() => Agenda, { nullable: true, description: 'Its agenda as it was published last; null before the first time.' })
  async agenda(@Root() { id }: Row<Event>, @Ctx() context: Context): Promise<Agenda | null> {
    const [last, before] = await lastVersionsOf(context, id);
    if (!last) return null;
    const hasSeats = last.sessions.some(({ seats }) => seats !== null);
    const chosen = hasSeats ? await takenOf(context, id) : [];
    const shown = shownSessions(last).map((session) => ({ ...session, freeSeats: session.seats === null ? null : Math.max(session.seats - timesChosen(chosen, session.id), 0) }));
    return { number: last.number, publishedAt: new Date(last.publishedAt), sessions: shown, speakers: speakersOnce(last.sessions, last.speakers), changes: before ? changesBetween(shownSessions(before), shown) : [] };
  }

  @FieldResolver(() => [Agenda], { description: 'Its agendas as they were published, at most the last fifty, the newest first, each with what changed since the one before.' })
  async agendaVersions(@Root() { id }: Row<Event>, @Ctx() context: Context): Promise<Agenda[]> {
    const rows = await versionsOf(context, id, allVersions, VERSIONS_TOLD + 1);
    const shown = rows.map((row) => ({ number: row.number, publishedAt: new Date(row.publishedAt), sessions: shownSessions(row), speakers: speakersOnce(row.sessions, row.speakers) }));
    return shown.slice(0, VERSIONS_TOLD).map((version, at) => ({ ...version, changes: changesBetween(shown[at + 1]?.sessions ?? version.sessions, version.sessions) }));
  }

  @FieldResolver(() => DraftAgenda, { nullable: true, description: 'Its agenda as it is planned; null for who does not look after it.' })
  async draftAgenda(@Root() event: Row<Event>, @Ctx() context: Context): Promise<DraftAgenda | null> {
    if (!context.can(mayManageAgenda, event)) return null;
    const [drafts, own, [last], chosen] = await Promise.all([sessionsOf(context, event.id), roomsOf(context, event.id), lastVersionsOf(context, event.id), takenOf(context, event.id)]);
    const moment = (text: string | null): Date | null => (text === null ? null : new Date(text));
    return {
      rooms: own,
      mayChooseParticipants: context.can(mayOrganise, event),
      sessions: drafts.map((draft) => ({ ...draft, startsAt: moment(draft.startsAt), endsAt: moment(draft.endsAt), chosenBy: timesChosen(chosen, draft.id) })),
      conflicts: await draftConflicts(context, event),
      nextNumber: (last?.number ?? 0) + 1,
      changes: last ? changesBetween(shownSessions(last), asPublished(drafts)) : [],
    };
  }
}
