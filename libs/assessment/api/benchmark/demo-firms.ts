import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Seed } from '@skills/platform/graph';
import { findPublished } from '@skills/questionnaire/api';
import { uuidv7 } from 'uuidv7';
import { retireLevels } from './retire-levels';
import { statement } from './statement';

/** How many invented firms of each kind take part; together they show a full group, wider ones, and the widest. */
const KINDS: readonly [firms: number, countryCode: string, sector: string, sizeClass: string][] = [
  [16, 'DE', 'C', '10-49'],
  [6, 'BE', 'C', '10-49'],
  [5, 'BE', 'G', '10-49'],
  [7, 'FR', 'J', '0-9'],
  [6, 'FR', 'J', '10-49'],
  [4, 'ES', 'C', '0-9'],
  [4, 'IT', 'C', '0-9'],
  [4, 'PL', 'C', '0-9'],
  [3, 'AT', 'G', '50-249'],
  [3, 'SE', 'M', '0-9'],
  [3, 'IE', 'Q', '10-49'],
  [3, 'PT', 'F', 'GE250'],
];

/** An invented level in hundredths, 100 to 500; the same for the same firm and topic every time. */
const levelOf = (firm: number, topic: number): number => 100 + (createHash('sha256').update(`${firm} ${topic}`).digest().readUInt32BE(0) % 16) * 25;

async function sow(em: EntityManager, clock: () => Date): Promise<void> {
  const sql = statement(em);
  const version = await findPublished(em, 'skills-for-smes');
  if (!version) return;
  const firms = KINDS.flatMap(([count, countryCode, sector, sizeClass]) => Array.from({ length: count }, () => ({ countryCode, sector, sizeClass }))).map((firm, at) => ({
    ...firm,
    id: `00000000-0000-7000-8000-${String(1_000_001 + at).padStart(12, '0')}`,
    name: `Demo firm ${at + 1} (invented)`,
    levels: [0, 1, 2, 3].map((topic) => levelOf(at, topic)),
    recordId: uuidv7(),
  }));
  const named = 'jsonb_to_recordset(?::jsonb) as f(id uuid, name text, "countryCode" text, sector text, "sizeClass" text, levels jsonb, "recordId" uuid)';
  const rows = JSON.stringify(firms);
  await sql(`insert into organisation (id, name, country_code, sector, size_class, created_at) select id, name, "countryCode", sector, "sizeClass", ? from ${named} on conflict do nothing`, clock(), rows);
  await sql(
    `insert into benchmark_participation (id, organisation_id, person_id, text_version, language, joined_at, left_at) select id, id, null, 'demo', 'en', ?, null from ${named} on conflict do nothing`,
    clock(),
    rows,
  );
  // Peers are told of within one version only: with a new one the invented firms assess themselves again.
  const earlier = await sql<{ id: string }>(`select organisation_id as id from benchmark_level where organisation_id = any(?::uuid[]) and left_at is null and version_id <> ?`, `{${firms.map(({ id }) => id).join(',')}}`, version.id);
  await retireLevels(em, earlier.map(({ id }) => id), clock());
  await sql(
    `insert into benchmark_level (id, organisation_id, run_id, voice, version_id, country_code, sector, size_class, big_data, iot, cybersecurity, leadership, kind, left_at, waits, recorded_at)
     select "recordId", id, null, id, ?::uuid, "countryCode", sector, "sizeClass", (levels->>0)::int, (levels->>1)::int, (levels->>2)::int, (levels->>3)::int, null, null,
       exists (select 1 from benchmark_level l where l.voice = f.id and l.kind is not null), ?
     from ${named} where not exists (select 1 from benchmark_level l where l.organisation_id = f.id and l.left_at is null)`,
    version.id,
    clock(),
    rows,
  );
}

/** Invented firms that take part in the peer benchmark, so that a demonstration has groups to show. They have no people, no runs and say what they are. */
export const demoFirms: Seed = { name: 'assessment.demoFirms', demoOnly: true, sow };
