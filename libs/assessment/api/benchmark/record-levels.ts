import type { EntityManager } from '@mikro-orm/postgresql';
import { TOPICS } from '@skills/identity/rules';
import { uuidv7 } from 'uuidv7';
import { hundredthsOf } from '../../rules';
import { basesOf, type RunBasis } from '../result/run-basis';
import { retireLevels } from './retire-levels';
import { statement } from './statement';
import { voiceIdOf } from './voice-id';

/** How many completed runs are looked at, newest first, for one in which every topic is known. */
const MOST_RUNS = 10;

interface Firm {
  country_code: string;
  sector: string;
  size_class: string;
  takes_part: boolean;
  /** Of whoever speaks for the firm; null for an invented one. */
  email_address: string | null;
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
       p.id is not null as takes_part, person.email_address
     from organisation o left join benchmark_participation p on p.organisation_id = o.id and p.left_at is null left join person on person.id = p.person_id
     where o.id = ? for update of o`,
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
  const voice = firm.email_address === null ? organisationId : voiceIdOf(firm.email_address);
  // One after the other: of two firms of one voice that come at once the later one must see the earlier.
  await sql('select pg_advisory_xact_lock(hashtextextended(?, 0))', voice);
  await sql('update benchmark_level set waits = true where voice = ? and kind is null', voice);
  await sql(
    `insert into benchmark_level (id, organisation_id, run_id, voice, version_id, country_code, sector, size_class, big_data, iot, cybersecurity, leadership, kind, left_at, waits, recorded_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null, null, exists (select 1 from benchmark_level where kind is not null and (voice = ? or organisation_id = ?)), ?)`,
    uuidv7(), organisationId, runId, voice, versionId, firm.country_code, firm.sector, firm.size_class, ...levels, voice, organisationId, now,
  );
}
