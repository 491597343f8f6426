import type { EntityManager } from '@mikro-orm/postgresql';
import type { TargetRole } from '@skills/identity/rules';
import { batched, grouped, type Context } from '@skills/platform/graph';

/**
 * The roles of all who can still be counted in each run and are in no figure yet, one for each, in one statement; in the order of the runs: the
 * manager, who has begun or handed in, and who is invited and can still begin. Of their answers nothing is read.
 */
async function comingRolesOf(em: EntityManager, runIds: readonly string[], now: Date): Promise<TargetRole[][]> {
  const ids = `{${runIds.join(',')}}`;
  const rows = await em.getConnection().execute<{ runId: string; role: TargetRole }[]>(
    `select run_id as "runId", role from respondent where run_id = any(?::uuid[]) and release_id is null and (not colleague or mailbox is not null)
     union all
     select run_id, role from team_invitation
     where run_id = any(?::uuid[]) and respondent_id is null and withdrawn_at is null and declined_at is null and expires_at > ?::timestamptz`,
    [ids, ids, now],
    'all',
    em.getTransactionContext(),
  );
  return grouped(runIds, rows, ({ runId }) => runId).map((of) => of.map(({ role }) => role));
}

const coming = {};

/** The roles of all who can still be counted in a run and are in no figure yet, for all runs of a request at once. */
export const comingRolesFor = (context: Context, runId: string): Promise<TargetRole[]> =>
  batched<string, TargetRole[]>(context, coming, (ids) => comingRolesOf(context.em, ids, context.clock())).load(runId);
