import type { Job } from '@skills/platform/graph';
import { IDLE_DAYS } from './session/session-cookies';

const STATEMENTS = [
  "delete from sign_in_request where expires_at < ?::timestamptz - interval '1 day'",
  'delete from openid_sign_in where expires_at < ?::timestamptz',
  `delete from session where expires_at < ?::timestamptz or last_seen_at < ?::timestamptz - interval '${IDLE_DAYS} days'`,
  // The database lets entries go by its own clock only: `least` keeps a clock that runs ahead from failing here.
  "delete from audit_entry where at < least(?::timestamptz, now()) - interval '2 years'",
];

/** Removes what has been kept long enough. */
export const retention: Job = {
  name: 'identity.retention',
  everyMinutes: 60,
  async run(em, { clock }) {
    const now = clock();
    for (const statement of STATEMENTS)
      await em.getConnection().execute(
        statement,
        statement
          .split('?')
          .slice(1)
          .map(() => now),
      );
  },
};
