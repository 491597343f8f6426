import type { EntityManager } from '@mikro-orm/postgresql';
import { inOrder } from '@skills/platform/graph';

/** How many people of each run have handed in and are in no figure yet, in one statement; in the order of the runs. */
export async function waitingPeopleOf(em: EntityManager, runIds: readonly string[]): Promise<number[]> {
  const rows = await em.getConnection().execute<{ run_id: string; people: number }[]>(
    `select p.run_id, count(*)::int as people from respondent p join response s on s.id = p.response_id
     where p.run_id = any(?::uuid[]) and p.release_id is null and s.submitted_at is not null and (not p.colleague or p.mailbox is not null) group by p.run_id`,
    [`{${runIds.join(',')}}`],
    'all',
    em.getTransactionContext(),
  );
  return inOrder(runIds, rows, ({ run_id: id }) => id).map((row) => row?.people ?? 0);
}
