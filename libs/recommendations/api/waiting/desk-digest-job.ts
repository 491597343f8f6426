import type { EntityManager } from '@mikro-orm/postgresql';
import { deliverSoon, writeAnnouncements } from '@skills/platform/database';
import type { Job } from '@skills/platform/graph';
import { isDigestDue, localTime, REMINDER_HOUR } from '../../rules';
import { DESK_DIGEST_DUE } from './desk-digest-mail';
import { deskWaits } from './desk-waits';

interface EditorsGrant {
  id: string;
  person_id: string;
}

/** Those who look after the catalogue, by their grants: editors, and where there is none, administrators. */
const editors = (em: EntityManager): Promise<EditorsGrant[]> =>
  em.getConnection().execute<EditorsGrant[]>(
    `select distinct on (person_id) id, person_id from role_grant where country_code is null
     and role = (select case when exists (select from role_grant where role = 'EDITOR' and country_code is null) then 'EDITOR' else 'ADMIN' end) order by person_id, id`,
    [],
    'all',
    em.getTransactionContext(),
  );

// Whoever writes the day first writes the mail, of several servers too.
const takeDay = (em: EntityManager, personId: string, today: string): Promise<object[]> =>
  em.getConnection().execute<object[]>(
    `insert into desk_digest as d (person_id, is_wanted, written_on) values (?, true, ?::date)
     on conflict (person_id) do update set written_on = excluded.written_on where d.is_wanted and (d.written_on is null or d.written_on < excluded.written_on) returning person_id`,
    [personId, today],
    'all',
    em.getTransactionContext(),
  );

/** Writes to each editor once a day while something waits at the desk. */
export const deskDigest: Job = {
  name: 'recommendations.deskDigest',
  everyMinutes: 30,
  async run(em, { clock }) {
    const now = clock();
    const { day: today, hour } = localTime(now);
    if (hour < REMINDER_HOUR) return;
    let isWritten = false;
    for (const { id: grantId, person_id: personId } of await editors(em)) {
      if (!isDigestDue(await deskWaits(em, personId, today), today)) continue;
      await em.transactional(async (forked) => {
        const inner = forked as EntityManager;
        if ((await takeDay(inner, personId, today)).length === 0) return;
        await writeAnnouncements(inner, [{ topic: DESK_DIGEST_DUE, payload: { grantId, today }, expiresAt: new Date(now.getTime() + 24 * 3600 * 1000), isForMany: true }], now);
        isWritten = true;
      });
    }
    if (isWritten) deliverSoon();
  },
};
