import type { Job } from '@skills/platform/graph';

/** How long answers about an event are kept after it, in months. */
const MONTHS = 24;

/** Erases what people said of events that are long over, and that they said it once their registrations are erased. */
export const feedbackRetention: Job = {
  name: 'events.feedbackRetention',
  everyMinutes: 24 * 60,
  async run(em, { clock }) {
    const now = clock();
    await em.transactional(async (inner) => {
      const run = (sql: string): Promise<unknown> => inner.getConnection().execute(sql, [now], 'run', inner.getTransactionContext());
      await run(`delete from response where id in (select f.response_id from event_feedback f join event e on e.id = f.event_id where e.ends_at < ?::timestamptz - interval '${MONTHS} months')`);
      await run("delete from feedback_given where registration_id in (select r.id from registration r join event e on e.id = r.event_id where e.ends_at < ?::timestamptz - interval '6 months')");
    });
  },
};
