import type { EntityManager } from '@mikro-orm/postgresql';
import { TOPICS } from '@skills/identity/rules';
import { uuidv7 } from 'uuidv7';
import { hundredthsOf } from '../../rules';
import { basesOf, type RunBasis } from '../result/run-basis';
import { retireLevels } from './retire-levels';
import { statement } from './statement';

/** How many completed runs are looked at, newest first, for one in which every topic is known. */
const MOST_RUNS = 10;

interface Firm {
  country_code: string;
  sector: string;
  size_class: string;
  takes_part: boolean;
}

const levelsOf = ({ result }: RunBasis): number[] | null => {
  const levels = TOPICS.map((topic) => result.topics.find((known) => known.topic === topic)?.maturity.level ?? null);
  return levels.every((level) => level !== null) ? levels.map(hundredthsOf) : null;
};

/** The newest completed run in which every topic has a level, with its levels in hundredths in the order of TOPICS; null when there is none. */
async function countedRun(em: EntityManager, organisationId: string): Promise<{ runId: string; versionId: string; levels: number[] } | null> {
  const rows = await statement(em)<{ id: string; version_id: string }>(
    `select id, version_id from run where organisation_id = ? and completed_at is not null order by completed_at desc, id desc limit ${MOST_RUNS}`,
    organisationId,
  );
  const runs = rows.map(({ id, version_id: versionId }) => ({ id, versionId }));
  for (const [at, basis] of (await basesOf(em, runs)).entries()) {
    const levels = levelsOf(basis);
    if (levels) return { runId: runs[at]!.id, versionId: runs[at]!.versionId, levels };
  }
  return null;
}

/**
 * Keeps ready with which levels a firm is counted: those of its newest completed run in which every topic is known. A firm without
 * such a run is not counted; of one that does not take part nothing is kept. The firm's row is held, so that two runs completed at once leave one record.
 */
export async function recordLevels(em: EntityManager, organisationId: string, now: Date): Promise<void> {
  const sql = statement(em);
  const [firm] = await sql<Firm>(
    `select o.country_code, o.sector, o.size_class,
       exists (select 1 from benchmark_participation p where p.organisation_id = o.id and p.left_at is null) as takes_part
     from organisation o where o.id = ? for update`,
    organisationId,
  );
  if (!firm?.takes_part) return;
  const counted = await countedRun(em, organisationId);
  if (!counted) return retireLevels(em, [organisationId], now);
  const { runId, versionId, levels } = counted;
  const same = await sql(
    `update benchmark_level set run_id = ? where organisation_id = ? and left_at is null and version_id = ? and country_code = ? and sector = ? and size_class = ?
       and big_data = ? and iot = ? and cybersecurity = ? and leadership = ? returning id`,
    runId, organisationId, versionId, firm.country_code, firm.sector, firm.size_class, ...levels,
  );
  if (same.length > 0) return;
  await retireLevels(em, [organisationId], now);
  await sql(
    `insert into benchmark_level (id, organisation_id, run_id, version_id, country_code, sector, size_class, big_data, iot, cybersecurity, leadership, kind, left_at, waits, recorded_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null, null, exists (select 1 from benchmark_level where organisation_id = ? and left_at is not null), ?)`,
    uuidv7(), organisationId, runId, versionId, firm.country_code, firm.sector, firm.size_class, ...levels, organisationId, now,
  );
}
