import type { EntityManager } from '@mikro-orm/postgresql';
import { statement } from './statement';

/**
 * Takes firms' levels back. What no published figure rests on is deleted at once. The rest is marked, loses its run and every trait
 * that its block does not need, and goes with the next snapshot in which enough others leave the same block.
 */
export async function retireLevels(em: EntityManager, organisationIds: readonly string[], now: Date): Promise<void> {
  const sql = statement(em);
  const ids = `{${organisationIds.join(',')}}`;
  await sql('delete from benchmark_level where organisation_id = any(?::uuid[]) and left_at is null and kind is null', ids);
  await sql(
    `update benchmark_level set left_at = ?, run_id = null,
       country_code = case when kind & 4 > 0 then country_code else '*' end,
       sector = case when kind & 2 > 0 then sector else '*' end,
       size_class = case when kind & 1 > 0 then size_class else '*' end
     where organisation_id = any(?::uuid[]) and left_at is null and kind is not null`,
    now,
    ids,
  );
}
