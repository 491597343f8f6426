import type { EntityManager } from '@mikro-orm/postgresql';

/** Removes colleagues' parts with their answers. What was told of them together with others stays: it names nobody. */
export async function removeParts(em: EntityManager, respondentIds: readonly string[]): Promise<void> {
  if (respondentIds.length === 0) return;
  await em.getConnection().execute(
    `with gone as (delete from respondent where id = any(?::uuid[]) and colleague returning response_id) delete from response where id in (select response_id from gone)`,
    [`{${respondentIds.join(',')}}`],
    'run',
    em.getTransactionContext(),
  );
}
