import type { EntityManager } from '@mikro-orm/postgresql';
import { TOPICS, type Topic } from '@skills/identity/rules';
import { groupOf, toldGroup, WIDENING, type Quartiles, type ToldGroup, type Traits } from '../../rules';
import { statement } from './statement';

/** Older figures are not shown: they are computed once a day, so the last computation was killed or never began. */
export const MOST_HOURS = 26;

/** The published figures that a run is compared with. */
export interface Peers extends ToldGroup {
  isWidened: boolean;
  atLeast: number;
  topics: (Quartiles & { topic: Topic })[];
}

/** What is published: when it was computed, and the peers of each run that has any. */
export interface Found {
  takenAt: Date | null;
  peersOf: ReadonlyMap<string, Peers>;
}

/** A run, and where its firm stands in statistics. */
export interface RunToCompare extends Traits {
  runId: string;
}

interface Row extends Quartiles {
  takenAt: string;
  runId: string | null;
  step: number;
  topic: Topic;
  atLeast: number;
  countryCode: string;
  sector: string;
  sizeClass: string;
}

// Keys are looked up one by one, as many as a comparison can be widened to: the number of firms, assessments and figures does not
// matter. The limit takes from the planner any reason to read the whole table instead.
const LOOKUP = `
select s.taken_at as "takenAt", w."runId", w.step, c.topic, c.at_least as "atLeast", c.q1, c.median, c.q3, c.country_code as "countryCode", c.sector, c.size_class as "sizeClass"
from benchmark_snapshot s
left join (jsonb_to_recordset(?::jsonb) as w("runId" uuid, step int, "versionId" uuid, "countryCode" text, sector text, "sizeClass" text)
  cross join lateral (select * from benchmark_cell c where c.version_id = w."versionId" and c.country_code = w."countryCode" and c.sector = w.sector and c.size_class = w."sizeClass" limit ${TOPICS.length}) c)
  on c.snapshot_id = s.id
where s.state = 'PUBLISHED' and s.minimum >= ? and s.taken_at > ?::timestamptz - make_interval(hours => ${MOST_HOURS})
order by w."runId", w.step`;

/** Finds the narrowest published group of each run, in one statement for all of them. */
export async function findPeers(em: EntityManager, runs: readonly RunToCompare[], minimum: number, now: Date): Promise<Found> {
  const keys = runs.flatMap((run) => WIDENING.map((kind, step) => ({ runId: run.runId, step, ...groupOf(run, kind) })));
  const rows = await statement(em)<Row>(LOOKUP, JSON.stringify(keys), minimum, now);
  const peersOf = new Map<string, Peers & { step: number }>();
  for (const { runId, step, topic, atLeast, q1, median, q3, ...group } of rows) {
    if (runId === null) continue;
    const peers = peersOf.get(runId) ?? { ...toldGroup(group), step, isWidened: step > 0, atLeast, topics: [] };
    if (peers.step === step) peers.topics.push({ topic, q1, median, q3 });
    peersOf.set(runId, peers);
  }
  for (const { topics } of peersOf.values()) topics.sort((one, other) => TOPICS.indexOf(one.topic) - TOPICS.indexOf(other.topic));
  return { takenAt: rows[0] ? new Date(rows[0].takenAt) : null, peersOf };
}
