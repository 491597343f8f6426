import type { EntityManager } from '@mikro-orm/postgresql';
import type { Job } from '@skills/platform/graph';
import { eraseEvent } from './erase-event';
import { OVER } from './event-rows';

/** Erases whom events name that are long over, each event by itself; a country and a number stay for statistics. */
export const eventRetention: Job = {
  name: 'events.retention',
  everyMinutes: 60,
  async run(em, { clock }) {
    const now = clock();
    const over = await em.getConnection().execute<{ id: string }[]>(OVER, [now]);
    for (const { id } of over) await em.fork().transactional((inner) => eraseEvent(inner as EntityManager, id, now));
  },
};
