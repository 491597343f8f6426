import type { EntityManager } from '@mikro-orm/postgresql';
import { Event } from '../event/event.entity';
import { SeatBook, SeatReserve } from './seat-book.entity';

/** What stands in the database about those who are registered: whether something was not confirmed in time, and whether somebody waits. */
export interface Glance {
  readonly isDue: boolean;
  readonly waits: boolean;
}

/** All that is known of the seats of an event once its book is held. */
export interface FirstLook {
  readonly event: Event;
  readonly book: SeatBook;
  readonly reserves: SeatReserve[];
  /** The questions that are asked of whoever registers now; null when none are. */
  readonly questionsVersionId: string | null;
  readonly glance: Glance;
}

interface Rest extends Glance {
  readonly reserves: Record<string, unknown>[] | null;
  readonly questionsVersionId: string | null;
}

const LOCK = 'select * from seat_book where event_id = ? for update';

const GLANCE = `
  exists (select from registration where event_id = ? and state in ('HELD', 'WAITING', 'REQUESTED') and held_until <= ?::timestamptz) as "isDue",
  exists (select from registration where event_id = ? and state = 'WAITING' and address_confirmed_at is not null) as waits`;

const REST = `
  select e.*, (select jsonb_agg(r order by r.id) from seat_reserve r where r.event_id = e.id) as reserves,
    (select version_id from event_questions where event_id = e.id) as "questionsVersionId", ${GLANCE}
  from event e where e.id = ?`;

const firstOf = async <Row>(em: EntityManager, sql: string, values: unknown[]): Promise<Row | undefined> => (await em.getConnection().execute<Row[]>(sql, values, 'all', em.getTransactionContext()))[0];

/**
 * Waits for the book of an event, holds it until commit, and looks; null when there is none. Everything else is read after and by a statement of its own, so that
 * it is as whoever held the book before left it: one statement would see what it does not wait for as it was before the wait.
 */
export async function holdAndLook(em: EntityManager, eventId: string, now: Date): Promise<FirstLook | null> {
  const book = await firstOf<Record<string, unknown>>(em, LOCK, [eventId]);
  if (!book) return null;
  const { reserves, questionsVersionId, isDue, waits, ...event } = (await firstOf<Rest>(em, REST, [eventId, now, eventId, eventId]))!;
  return { event: em.map(Event, event), book: em.map(SeatBook, book), reserves: (reserves ?? []).map((reserve) => em.map(SeatReserve, reserve)), questionsVersionId, glance: { isDue, waits } };
}

/** Looks once more, after something has changed. */
export const lookAgain = async (em: EntityManager, eventId: string, now: Date): Promise<Glance> => (await firstOf<Glance>(em, `select ${GLANCE}`, [eventId, now, eventId]))!;
