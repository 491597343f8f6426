import type { EntityManager } from '@mikro-orm/postgresql';
import { batched, Context, grouped, inOrder, type Row } from '@skills/platform/graph';
import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { EventTexts } from '../event/event.entity';
import type { KeptSession } from './agenda-version.entity';
import { eventAddress } from '../pages/addresses';
import { calendarOf, calendarStandingOf, calendarTitleOf } from '../pages/calendar';
import type { Standing } from '../../rules';
import { Participant } from '../registration/participant.entity';

const TAKEN = `select r.event_id as "eventId", c.session_id as "sessionId", count(*)::int as taken
  from session_choice c join participant p on p.id = c.participant_id join registration r on r.id = p.registration_id
  where r.state = 'CONFIRMED' and r.event_id in (select json_array_elements_text(?::json)::uuid) group by r.event_id, c.session_id`;
const CHOSEN = 'select participant_id as "participantId", session_id as "sessionId" from session_choice where participant_id in (select json_array_elements_text(?::json)::uuid) order by id';

/** How many of those with a seat at an event chose a session. */
export interface TakenSeats {
  readonly eventId: string;
  readonly sessionId: string;
  readonly taken: number;
}

/** How many seats of sessions are taken, by those with a seat at their event. Sessions that nobody chose are not among them. */
export const takenSeats = (em: EntityManager, eventIds: readonly string[]): Promise<TakenSeats[]> => em.getConnection().execute(TAKEN, [JSON.stringify(eventIds)], 'all', em.getTransactionContext());

/** How many chose a session, of what `takenSeats` found. */
export const timesChosen = (taken: readonly TakenSeats[], sessionId: string): number => taken.find((each) => each.sessionId === sessionId)?.taken ?? 0;

// The agenda that counts for each of them.
const AGENDAS = `select p.id as "participantId", e.title, e.translations, e.slug, e.venue, e.city, e.time_zone as "timeZone", e.standing, e.revision, e.changed_at as "changedAt", v.number, v.published_at as "publishedAt", v.sessions
  from participant p join registration r on r.id = p.registration_id join event e on e.id = r.event_id
  cross join lateral (select number, published_at, sessions from agenda_version a where a.event_id = e.id order by a.number desc limit 1) v
  where p.id in (select json_array_elements_text(?::json)::uuid)`;

interface AgendaRow {
  participantId: string;
  title: string;
  translations: Record<string, EventTexts>;
  slug: string;
  venue: string | null;
  city: string | null;
  timeZone: string;
  standing: Standing;
  revision: number;
  changedAt: Date | string;
  number: number;
  publishedAt: Date | string;
  sessions: readonly KeptSession[];
}

const choices = {};
const agendas = {};

const rows = <Found extends object>({ em }: Context, sql: string, ids: readonly string[]): Promise<Found[]> => em.getConnection().execute<Found[]>(sql, [JSON.stringify(ids)], 'all', em.getTransactionContext());

async function chosenBy(context: Context, participantId: string): Promise<string[]> {
  type Chosen = { participantId: string; sessionId: string };
  const chosen = await batched(context, choices, async (ids: readonly string[]) => grouped(ids, await rows<Chosen>(context, CHOSEN, ids), (choice) => choice.participantId)).load(participantId);
  return chosen.map(({ sessionId }) => sessionId);
}

/** The own agenda of somebody who takes part. */
@Resolver(() => Participant)
export class ParticipantAgenda {
  @FieldResolver(() => [ID], { description: 'The sessions that they chose.' })
  sessionIds(@Root() { id }: Row<Participant>, @Ctx() context: Context): Promise<string[]> {
    return chosenBy(context, id);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The sessions that they chose as a file for calendars (iCalendar, RFC 5545), as the agenda was published last, and as cancelled or tentative when the event is; null when there are none.' })
  async calendar(@Root() { id }: Row<Participant>, @Ctx() context: Context): Promise<string | null> {
    const chosen = await chosenBy(context, id);
    if (chosen.length === 0) return null;
    const { language, publicUrl } = context.request;
    const agenda = await batched(context, agendas, async (ids: readonly string[]) => inOrder(ids, await rows<AgendaRow>(context, AGENDAS, ids), ({ participantId }) => participantId)).load(id);
    const sessions = agenda?.sessions.filter((session) => chosen.includes(session.id)) ?? [];
    if (!agenda || sessions.length === 0) return null;
    const { translations, slug, venue, city, timeZone, number, publishedAt } = agenda;
    const standing = calendarStandingOf(agenda.standing);
    // Both only rise, so that a calendar follows a new agenda and a cancelled event alike.
    const revision = number + agenda.revision;
    const changedAt = new Date(Math.max(new Date(publishedAt).getTime(), new Date(agenda.changedAt).getTime()));
    const name = translations[language]?.title ?? agenda.title;
    const url = `${publicUrl}${eventAddress(slug)}`;
    return calendarOf({ name, url }, language, sessions.map(({ id: sessionId, title, description, room, startsAt, endsAt }) => ({
      id: sessionId, title: calendarTitleOf(context.request, title, standing), summary: description ?? name, place: [room, venue, city].filter(Boolean).join(', ') || null, url, startsAt: new Date(startsAt), endsAt: new Date(endsAt), timeZone, standing, revision, changedAt,
    })));
  }
}
