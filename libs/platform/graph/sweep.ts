import type { Job } from './module';

const STATEMENTS = [
  "delete from announcement where announced_at < ?::timestamptz - interval '30 days'",
  "delete from idempotent_answer where stored_at < ?::timestamptz - interval '1 day'",
  // Past those that somebody takes from at this moment: they begin anew, and whoever takes from several would wait for this while this waits for them.
  'delete from rate_limit where key in (select key from rate_limit where expire < extract(epoch from ?::timestamptz) * 1000 for update skip locked)',
  "delete from captured_mail where captured_at < ?::timestamptz - interval '7 days'",
];

/** Removes what the ground's tables need no more. */
export const sweep: Job = {
  name: 'platform.sweep',
  everyMinutes: 30,
  async run(em, { clock }) {
    for (const statement of STATEMENTS) await em.getConnection().execute(statement, [clock()]);
  },
};
