import type { EntityManager } from '@mikro-orm/postgresql';
import type { TargetRole } from '@skills/identity/rules';
import { batched, grouped, type Context } from '@skills/platform/graph';

/** The roles of the people of each run who have handed in and are in no figure yet, one for each, in one statement; in the order of the runs. */
export async function waitingRolesOf(em: EntityManager, runIds: readonly string[]): Promise<TargetRole[][]> {
  const rows = await em.getConnection().execute<{ runId: string; role: TargetRole }[]>(
    `select p.run_id as "runId", p.role from respondent p join response s on s.id = p.response_id
     where p.run_id = any(?::uuid[]) and p.release_id is null and s.submitted_at is not null and (not p.colleague or p.mailbox is not null)`,
    [`{${runIds.join(',')}}`],
    'all',
    em.getTransactionContext(),
  );
  return grouped(runIds, rows, ({ runId }) => runId).map((of) => of.map(({ role }) => role));
}

const waiting = {};

/** The roles of those who wait in a run, for all runs of a request at once. */
export const waitingRolesFor = (context: Context, runId: string): Promise<TargetRole[]> =>
  batched<string, TargetRole[]>(context, waiting, (ids) => waitingRolesOf(context.em, ids)).load(runId);
