import type { Job } from '@skills/platform/graph';

/** How long answers about an event are kept after it, in months. */
const MONTHS = 24;

/** Erases what people said of events that are long over; that they said it goes with their registrations. */
export const feedbackRetention: Job = {
  name: 'events.feedbackRetention',
  everyMinutes: 24 * 60,
  async run(em, { clock }) {
    await em.getConnection().execute(`delete from response where id in (select f.response_id from event_feedback f join event e on e.id = f.event_id where e.ends_at < ?::timestamptz - interval '${MONTHS} months')`, [clock()], 'run');
  },
};
