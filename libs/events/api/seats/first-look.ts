import type { EntityManager } from '@mikro-orm/postgresql';
import { Event } from '../event/event.entity';
import { SeatBook, SeatReserve } from './seat-book.entity';
import { inQueue } from './waiting-queue';

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
  readonly id: string;
  readonly reserves: Record<string, unknown>[] | null;
  readonly questionsVersionId: string | null;
}

// In one order, so that two who hold several never wait for each other.
const LOCK = 'select * from seat_book where event_id = any(?::uuid[]) order by event_id for update';

const GLANCE = `
  exists (select from registration where event_id = e.id and state in ('HELD', 'WAITING', 'REQUESTED') and held_until <= ?::timestamptz) as "isDue",
  exists (select from registration where event_id = e.id and ${inQueue('registration')}) as waits`;

const REST = `
  select e.*, (select jsonb_agg(r order by r.id) from seat_reserve r where r.event_id = e.id) as reserves,
    (select version_id from event_questions where event_id = e.id) as "questionsVersionId", ${GLANCE}
  from event e where e.id = any(?::uuid[])`;

const arrayOf = (ids: readonly string[]): string => `{${ids.join(',')}}`;
const read = <Row extends object>(em: EntityManager, sql: string, values: unknown[]): Promise<Row[]> => em.getConnection().execute<Row[]>(sql, values, 'all', em.getTransactionContext());

/** Waits for the books of these events and holds them until commit. */
export const holdBooks = async (em: EntityManager, eventIds: readonly string[]): Promise<void> => void (await read(em, LOCK, [arrayOf(eventIds)]));

/**
 * Waits for the books of these events, holds them until commit, and looks; nothing of those that there are not. Everything else is read after and by a statement of
 * its own, so that it is as whoever held a book before left it: one statement would see what it does not wait for as it was before the wait.
 */
export async function holdAndLook(em: EntityManager, eventIds: readonly string[], now: Date): Promise<FirstLook[]> {
  const books = new Map((await read<{ event_id: string }>(em, LOCK, [arrayOf(eventIds)])).map((book) => [book.event_id, book]));
  if (books.size === 0) return [];
  const rest = await read<Rest>(em, REST, [now, arrayOf([...books.keys()])]);
  return rest.map(({ reserves, questionsVersionId, isDue, waits, ...event }) => ({
    event: em.map(Event, event), book: em.map(SeatBook, books.get(event.id)!), reserves: (reserves ?? []).map((reserve) => em.map(SeatReserve, reserve)), questionsVersionId, glance: { isDue, waits },
  }));
}

/** Looks once more, after something has changed. */
export const lookAgain = async (em: EntityManager, eventId: string, now: Date): Promise<Glance> => (await read<Glance>(em, `select ${GLANCE} from event e where e.id = ?`, [now, eventId]))[0]!;
