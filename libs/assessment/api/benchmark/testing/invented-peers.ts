import type { EntityManager } from '@mikro-orm/postgresql';
import { uuidv7 } from 'uuidv7';
import { statement } from '../statement';

/** A firm that takes part, as a test invents it; levels in hundredths, in the order of the topics. */
export interface InventedPeer {
  id: string;
  countryCode: string;
  sector: string;
  sizeClass: string;
  levels: [number, number, number, number];
}

/** A peer with these traits. */
export const inventedPeer = (levels: InventedPeer['levels'], traits: Partial<InventedPeer> = {}): InventedPeer => ({ id: uuidv7(), countryCode: 'AT', sector: 'C', sizeClass: '10-49', levels, ...traits });

/** Writes firms that take part, without people and runs, assessed under this version. */
export async function insertPeers(em: EntityManager, versionId: string, peers: readonly InventedPeer[], now: Date): Promise<void> {
  const sql = statement(em);
  const named = 'jsonb_to_recordset(?::jsonb) as f(id uuid, "countryCode" text, sector text, "sizeClass" text, levels jsonb)';
  const rows = JSON.stringify(peers);
  await sql(`insert into organisation (id, name, country_code, sector, size_class, created_at) select id, null, "countryCode", sector, "sizeClass", ? from ${named}`, now, rows);
  await sql(`insert into benchmark_participation (id, organisation_id, text_version, language, joined_at) select id, id, 'test', 'en', ? from ${named}`, now, rows);
  await sql(
    `insert into benchmark_level (id, organisation_id, voice, version_id, country_code, sector, size_class, big_data, iot, cybersecurity, leadership, waits, recorded_at)
     select id, id, id, ?::uuid, "countryCode", sector, "sizeClass", (levels->>0)::int, (levels->>1)::int, (levels->>2)::int, (levels->>3)::int, false, ? from ${named}`,
    versionId,
    now,
    rows,
  );
}

/** Ends the participation of such firms; the next snapshot notices. */
export const withdrawPeers = async (em: EntityManager, ids: readonly string[], now: Date): Promise<void> =>
  void (await statement(em)('update benchmark_participation set left_at = ? where organisation_id = any(?::uuid[]) and left_at is null', now, `{${ids.join(',')}}`));
