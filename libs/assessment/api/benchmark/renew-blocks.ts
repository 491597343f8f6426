import type { EntityManager } from '@mikro-orm/postgresql';
import { placeFirms, type Cohort } from '../../rules';
import { statement } from './statement';

const TRAITS = 'version_id, country_code, sector, size_class';

/** For whom nobody speaks any more: erased, its run erased, or no longer taking part. The invented firms of the demo have no person and no run. */
const UNSPOKEN = `left_at is null and not exists (
  select 1 from benchmark_participation p
  where p.organisation_id = benchmark_level.organisation_id and p.left_at is null and (p.person_id is null or benchmark_level.run_id is not null))`;

/**
 * Of the records of one voice one is counted at a time: the one that is, as long as its block needs it, then the newest. A firm's new
 * levels wait for its old ones likewise. Looks at those that wait, and at the few beside each.
 */
const LET_COME = `
update benchmark_level l set waits = false where waits
  and not exists (select 1 from benchmark_level o where o.voice = l.voice and o.id <> l.id and (o.kind is not null or not o.waits or o.id > l.id))
  and not exists (select 1 from benchmark_level o where o.organisation_id = l.organisation_id and o.kind is not null)`;

async function putInOrder(em: EntityManager, now: Date): Promise<void> {
  const sql = statement(em);
  await sql(`delete from benchmark_level where kind is null and (left_at is not null or ${UNSPOKEN})`);
  await sql(`update benchmark_level set left_at = ?, run_id = null where kind is not null and ${UNSPOKEN}`, now);
  await sql(LET_COME);
}

/** Moves firms between blocks as far as the rules allow, and deletes what may leave: groups of firms are read and moved, never firms one by one. */
export async function renewBlocks(em: EntityManager, minimum: number, now: Date): Promise<void> {
  const sql = statement(em);
  await putInOrder(em, now);
  const cohorts = await sql<Cohort>(
    `select version_id as "versionId", country_code as "countryCode", sector, size_class as "sizeClass", kind, left_at is not null as "isLeaving", count(voice)::int as firms
     from benchmark_level where not waits or left_at is not null group by ${TRAITS}, kind, left_at is not null`,
  );
  const moves = placeFirms(cohorts, minimum)
    .filter(({ cohort, kind }) => cohort.kind !== kind)
    .map(({ cohort, kind }) => ({ ...cohort, next: kind }));
  const named = 'jsonb_to_recordset(?::jsonb) as m("versionId" uuid, "countryCode" text, sector text, "sizeClass" text, kind smallint, next smallint)';
  const same = `l.version_id = m."versionId" and l.country_code = m."countryCode" and l.sector = m.sector and l.size_class = m."sizeClass" and l.kind is not distinct from m.kind`;
  await sql(`delete from benchmark_level l using ${named} where ${same} and l.left_at is not null`, JSON.stringify(moves.filter(({ isLeaving }) => isLeaving)));
  await sql(
    `update benchmark_level l set kind = m.next from ${named} where ${same} and l.left_at is null and not l.waits`,
    JSON.stringify(moves.filter(({ isLeaving }) => !isLeaving)),
  );
}
