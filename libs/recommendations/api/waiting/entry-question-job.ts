import type { EntityManager } from '@mikro-orm/postgresql';
import { deliverSoon, writeAnnouncements } from '@skills/platform/database';
import type { Job } from '@skills/platform/graph';
import { uuidv7 } from 'uuidv7';
import { localTime, REMINDER_HOUR, staleBefore, type EntryDoubt } from '../../rules';
import { ENTRY_QUESTION_DUE } from './entry-question-mail';
import { IN_DOUBT } from './in-doubt';

/** Entries in one pass; the next pass takes what is left. */
const MOST = 2000;

interface Doubted {
  contribution_id: string;
  author_id: string;
  doubt: EntryDoubt;
  since: string;
}

// Whoever is changing the text already knows.
const doubted = (em: EntityManager, today: string): Promise<Doubted[]> =>
  em.getConnection().execute<Doubted[]>(
    `select d.contribution_id, d.author_id, d.doubt, d.since::text from (${IN_DOUBT}) d
     where d.author_id is not null and d.state = 'PUBLISHED' and not exists (select from entry_question q where q.contribution_id = d.contribution_id and q.doubt = d.doubt and q.since = d.since)
     order by d.author_id, d.contribution_id limit ${MOST}`,
    [staleBefore(today)],
    'all',
    em.getTransactionContext(),
  );

/** Notes what is asked now; what another server noted a moment before is left out. Gives the ids noted. */
async function note(em: EntityManager, entries: readonly Doubted[], now: Date): Promise<string[]> {
  const rows = entries.map(({ contribution_id, doubt, since }) => ({ id: uuidv7(), contribution_id, doubt, since }));
  const noted = await em.getConnection().execute<{ id: string }[]>(
    `insert into entry_question (id, contribution_id, doubt, since, asked_at)
     select id, contribution_id, doubt, since, ?::timestamptz from jsonb_to_recordset(?::jsonb) as r(id uuid, contribution_id uuid, doubt text, since date)
     on conflict (contribution_id, doubt, since) do nothing returning id`,
    [now, JSON.stringify(rows)],
    'all',
    em.getTransactionContext(),
  );
  return noted.map(({ id }) => id);
}

/** Asks authors whether what they contributed is still right: one mail of all that is new, never twice of the same. */
export const askAuthors: Job = {
  name: 'recommendations.askAuthors',
  everyMinutes: 60,
  async run(em, { clock }) {
    const now = clock();
    const { day: today, hour } = localTime(now);
    if (hour < REMINDER_HOUR) return;
    const authors = Map.groupBy(await doubted(em, today), ({ author_id }) => author_id);
    for (const entries of authors.values())
      await em.transactional(async (forked) => {
        const inner = forked as EntityManager;
        const questionIds = await note(inner, entries, now);
        if (questionIds.length > 0) await writeAnnouncements(inner, [{ topic: ENTRY_QUESTION_DUE, payload: { questionIds, today }, isForMany: true }], now);
      });
    if (authors.size > 0) deliverSoon();
  },
};
