import type { EntityManager } from '@mikro-orm/postgresql';
import type { Job } from '@skills/platform/graph';

/** A run that nobody claimed goes so long after its last answer. */
export const UNCLAIMED_DAYS = 30;

/** Removes runs with everything that hangs on them, and firms that nobody named and nothing needs any more. */
export async function removeRuns(em: EntityManager, runIds: readonly string[]): Promise<void> {
  if (runIds.length === 0) return;
  const sql = (statement: string, params: readonly unknown[]): Promise<{ id: string }[]> => em.getConnection().execute(statement, [...params], 'all', em.getTransactionContext());
  const ids = `{${runIds.join(',')}}`;
  const responses = await sql('select response_id as id from respondent where run_id = any(?::uuid[])', [ids]);
  const firms = await sql('select distinct organisation_id as id from run where id = any(?::uuid[])', [ids]);
  await sql('delete from run where id = any(?::uuid[])', [ids]);
  await sql('delete from response where id = any(?::uuid[])', [`{${responses.map(({ id }) => id).join(',')}}`]);
  await sql(
    `delete from organisation o where o.id = any(?::uuid[]) and o.name is null
     and not exists (select 1 from run r where r.organisation_id = o.id) and not exists (select 1 from membership m where m.organisation_id = o.id)`,
    [`{${firms.map(({ id }) => id).join(',')}}`],
  );
}

/** Removes what was begun without an account and not touched for a month. */
export const retention: Job = {
  name: 'assessment.retention',
  everyMinutes: 60,
  run: (em, { clock }) =>
    em.transactional(async (inner) => {
      const stale = await inner.getConnection().execute<{ id: string }[]>(
        `select r.id from run r where r.person_id is null and r.started_at < ?::timestamptz - make_interval(days => ?)
         and not exists (select 1 from respondent p join answer_event e on e.response_id = p.response_id
                         where p.run_id = r.id and e.received_at >= ?::timestamptz - make_interval(days => ?))
         limit 500 for update of r skip locked`,
        [clock(), UNCLAIMED_DAYS, clock(), UNCLAIMED_DAYS],
        'all',
        inner.getTransactionContext(),
      );
      await removeRuns(inner as EntityManager, stale.map(({ id }) => id));
    }),
};
