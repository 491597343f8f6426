import type { EntityManager } from '@mikro-orm/postgresql';
import { deliverSoon, writeAnnouncements } from '@skills/platform/database';
import type { Announcement, Job } from '@skills/platform/graph';
import { HeldBook } from '../seats/held-book';

// Those with something not confirmed in time, and those whose kept seats have become everybody's while somebody waits.
const DUE = `
  select distinct event_id as id from registration where state in ('HELD', 'WAITING', 'REQUESTED') and held_until <= ?::timestamptz
  union
  select r.event_id from seat_reserve r where r.release_at <= ?::timestamptz and r.taken < r.seats
    and exists (select from registration w where w.event_id = r.event_id and w.state = 'WAITING')`;

async function settleEvent(em: EntityManager, id: string, now: Date): Promise<void> {
  await em.transactional(async (inner) => {
    const announcements: Announcement[] = [];
    const book = await HeldBook.hold({ em: inner as EntityManager, now, announce: (announcement) => void announcements.push(announcement) }, id);
    await book?.settle();
    await writeAnnouncements(inner as EntityManager, announcements, now);
  });
}

/** Ends what was not confirmed in time and offers freed seats to those who wait; each event by itself, so that one that fails holds up no other. */
export const settleBooks: Job = {
  name: 'events.settleBooks',
  everyMinutes: 1,
  async run(em, { clock, log }, stopping) {
    const now = clock();
    const due = await em.getConnection().execute<{ id: string }[]>(DUE, [now, now]);
    for (const { id } of due) {
      if (stopping?.aborted) break;
      await settleEvent(em.fork() as EntityManager, id, now).catch((error: unknown) => log.error({ err: error, job: 'events.settleBooks', eventId: id }, 'event not settled'));
    }
    if (due.length > 0) deliverSoon();
  },
};
