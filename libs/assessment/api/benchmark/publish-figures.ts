import type { EntityManager } from '@mikro-orm/postgresql';
import { TOPICS, type Topic } from '@skills/identity/rules';
import { atLeast, publishedLevel, WIDENING, type GroupKind, type Traits } from '../../rules';
import { statement } from './statement';

const COLUMN: { readonly [Name in Topic]: string } = { BIG_DATA: 'big_data', IOT: 'iot', CYBERSECURITY: 'cybersecurity', LEADERSHIP: 'leadership' };

type Figures = Traits & { firms: number; voices: number } & { [Name in Topic]: [q1: number, median: number, q3: number] };

/** The figures of all groups of one kind, in hundredths: over all blocks that lie within a group. */
const figuresSql = (kind: GroupKind): string => {
  const trait = (bit: number, column: string): string => (kind & bit ? column : `'*'::text`);
  const quartiles = TOPICS.map((topic) => `percentile_cont(array[0.25, 0.5, 0.75]) within group (order by ${COLUMN[topic]}) as "${topic}"`);
  return `select version_id as "versionId", ${trait(4, 'country_code')} as "countryCode", ${trait(2, 'sector')} as sector, ${trait(1, 'size_class')} as "sizeClass",
      count(*)::int as firms, count(voice)::int as voices, ${quartiles.join(', ')}
    from benchmark_level where kind is not null and kind & ${kind} = ${kind} group by 1, 2, 3, 4`;
};

const cellsOf = ({ firms, ...figures }: Omit<Figures, 'voices'>, minimum: number) =>
  TOPICS.map((topic) => {
    const { versionId, countryCode, sector, sizeClass, [topic]: quartiles } = figures;
    const [q1, median, q3] = quartiles.map(publishedLevel);
    return { versionId, countryCode, sector, sizeClass, topic, atLeast: atLeast(firms, minimum), q1, median, q3 };
  });

/** Writes the figures of every group in which somebody is counted. Throws when one rests on fewer firms than allowed: then nothing is published. */
export async function publishFigures(em: EntityManager, snapshotId: string, minimum: number): Promise<void> {
  const sql = statement(em);
  for (const kind of WIDENING) {
    const groups = await sql<Figures>(figuresSql(kind));
    if (groups.some(({ voices }) => voices < minimum)) throw new Error('A group of peers is smaller than allowed.');
    await sql(
      `insert into benchmark_cell (snapshot_id, version_id, country_code, sector, size_class, topic, at_least, q1, median, q3)
       select ?::uuid, "versionId", "countryCode", sector, "sizeClass", topic, "atLeast", q1, median, q3
       from jsonb_to_recordset(?::jsonb) as c("versionId" uuid, "countryCode" text, sector text, "sizeClass" text, topic text, "atLeast" int, q1 double precision, median double precision, q3 double precision)`,
      snapshotId,
      JSON.stringify(groups.flatMap((figures) => cellsOf(figures, minimum))),
    );
  }
}
