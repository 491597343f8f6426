import { TOPICS } from '@skills/identity/rules';
import { graphUnderTest, type GraphUnderTest } from '@skills/platform/testing';
import { importQuestionnaire } from '@skills/questionnaire/api';
import fc from 'fast-check';
import { atLeast, groupKey, groupOf, isWithin, quartilesOf, WIDENING, type GroupKind } from '../../rules';
import { fourTopicsQuestionnaire, modulesToAssess } from '../../testing';
import { benchmarkSnapshot } from './benchmark-job';
import { findPeers } from './find-peers';
import { statement } from './statement';
import { takeSnapshot } from './take-snapshot';
import { insertPeers, inventedPeer, withdrawPeers, type InventedPeer } from './testing/invented-peers';

interface Cell {
  versionId: string;
  countryCode: string;
  sector: string;
  sizeClass: string;
  topic: string;
  atLeast: number;
  q1: number;
  median: number;
  q3: number;
}
const CELLS = 'select version_id as "versionId", country_code as "countryCode", sector, size_class as "sizeClass", topic, at_least as "atLeast", q1, median, q3 from benchmark_cell';

describe('taking a snapshot', () => {
  let graph: GraphUnderTest;
  let versionId: string;
  beforeEach(async () => {
    graph = await graphUnderTest(modulesToAssess);
    await graph.em().transactional((em) => importQuestionnaire(em, fourTopicsQuestionnaire(), graph.clock.now));
    versionId = (await sql<{ id: string }>('select id from questionnaire_version'))[0]!.id;
  });
  afterEach(() => graph.close());

  const sql = <Row>(text: string, ...params: unknown[]): Promise<Row[]> => statement(graph.em())<Row>(text, ...params);
  const snapshot = (smallestGroup: number | null = 10): Promise<void> => takeSnapshot(graph.em(), { smallestGroup, clock: graph.clock.now });
  const sow = (peers: readonly InventedPeer[]): Promise<void> => insertPeers(graph.em(), versionId, peers, graph.clock.now());
  const alike = (count: number, traits: Partial<InventedPeer> = {}) => Array.from({ length: count }, () => inventedPeer([100, 200, 300, 400], traits));
  const cells = () => sql<Cell>(CELLS);
  const states = () => sql<{ state: string }>('select state from benchmark_snapshot');

  /** All published figures, computed anew from the single levels, without the database's help. */
  const recomputed = async (minimum: number): Promise<Cell[]> => {
    const rows = await sql<{ countryCode: string; sector: string; sizeClass: string; kind: GroupKind; levels: number[] }>(
      'select country_code as "countryCode", sector, size_class as "sizeClass", kind, array[big_data, iot, cybersecurity, leadership] as levels from benchmark_level where kind is not null',
    );
    const groups = new Map<string, { group: ReturnType<typeof groupOf>; members: number[][] }>();
    for (const kind of WIDENING)
      for (const row of rows.filter((each) => isWithin(each.kind, kind))) {
        const group = groupOf({ versionId, ...row }, kind);
        const known = groups.get(groupKey(group)) ?? { group, members: [] };
        known.members.push(row.levels);
        groups.set(groupKey(group), known);
      }
    return [...groups.values()].flatMap(({ group, members }) =>
      TOPICS.map((topic, at) => ({ ...group, topic, atLeast: atLeast(members.length, minimum), ...quartilesOf(members.map((levels) => levels[at]!)) })),
    );
  };
  const sorted = (list: Cell[]): string[] => list.map(({ versionId: v, countryCode, sector, sizeClass, topic, ...figures }) => JSON.stringify([v, countryCode, sector, sizeClass, topic, figures.atLeast, figures.q1, figures.median, figures.q3])).sort();

  it('publishes what a full recomputation from the single levels gives, snapshot after snapshot', async () => {
    const level = fc.integer({ min: 100, max: 500 });
    const peers = fc.array(
      fc.record({ levels: fc.tuple(level, level, level, level), countryCode: fc.constantFrom('AT', 'BE', 'CY'), sector: fc.constantFrom('C', 'G'), sizeClass: fc.constantFrom('0-9', '10-49') }),
      { minLength: 150, maxLength: 150, size: 'max' },
    );
    for (const batch of fc.sample(peers, { numRuns: 4, seed: 7 })) {
      const before = await sql<{ id: string }>('select organisation_id as id from benchmark_level where left_at is null order by organisation_id limit 60');
      await withdrawPeers(graph.em(), before.map(({ id }) => id), graph.clock.now());
      await sow(batch.map(({ levels, ...traits }) => inventedPeer(levels, traits)));
      await snapshot();
      const published = await cells();
      expect(published.length).toBeGreaterThan(50);
      expect(sorted(published)).toEqual(sorted(await recomputed(10)));
      expect((await sql<{ firms: number }>('select count(*)::int as firms from benchmark_level where kind is not null group by kind, case when kind & 4 > 0 then country_code end, case when kind & 2 > 0 then sector end, case when kind & 1 > 0 then size_class end')).every(({ firms }) => firms >= 10)).toBe(true);
    }
  });

  it('changes nothing when it is taken again, and two servers may take it at once', async () => {
    await sow([...alike(12), ...alike(4, { sector: 'G' }), ...alike(7, { countryCode: 'BE' })]);
    await snapshot();
    const before = sorted(await cells());
    await Promise.all([snapshot(), snapshot(), snapshot()]);
    expect(sorted(await cells())).toEqual(before);
    expect(await states()).toEqual([{ state: 'PUBLISHED' }]);
  });

  it('shows nothing without a smallest group, also what was published before', async () => {
    await sow(alike(12));
    await snapshot();
    await snapshot(null);
    expect([await cells(), await states()]).toEqual([[], []]);
  });

  it('shows nothing when it fails, writes nothing half, and recovers', async () => {
    await sow(alike(12));
    await snapshot();
    await sow(alike(12, { countryCode: 'BE' }));
    await sql('alter table benchmark_cell add constraint broken check (country_code <> \'BE\')');
    await expect(snapshot()).rejects.toThrow(/broken/);
    expect([await cells(), await states()]).toEqual([[], [{ state: 'FAILED' }]]);
    expect(await sql("select 1 from benchmark_level where country_code = 'BE' and kind is not null")).toEqual([]);
    const key = { runId: versionId, versionId, countryCode: 'AT', sector: 'C', sizeClass: '10-49' };
    expect(await findPeers(graph.em(), [key], 10, graph.clock.now())).toEqual({ takenAt: null, peersOf: new Map() });
    await sql('alter table benchmark_cell drop constraint broken');
    await snapshot();
    expect((await findPeers(graph.em(), [key], 10, graph.clock.now())).peersOf.size).toBe(1);
  });

  it('is not shown when the next one is overdue, nor under a stricter smallest group', async () => {
    await sow(alike(12));
    await snapshot();
    const found = (minimum: number) => findPeers(graph.em(), [{ runId: versionId, versionId, countryCode: 'AT', sector: 'C', sizeClass: '10-49' }], minimum, graph.clock.now());
    expect((await found(10)).peersOf.size).toBe(1);
    expect((await found(11)).peersOf.size).toBe(0);
    graph.clock.passMinutes(25 * 60);
    expect((await found(10)).peersOf.size).toBe(1);
    graph.clock.passMinutes(60);
    expect((await found(10)).peersOf.size).toBe(0);
  });

  it('takes back what is too small under a stricter smallest group', async () => {
    await sow([...alike(12), ...alike(30, { countryCode: 'BE' })]);
    await snapshot();
    await snapshot(20);
    expect(new Set((await cells()).map(({ countryCode }) => countryCode))).toEqual(new Set(['BE', '*']));
    expect((await cells()).every((cell) => cell.atLeast >= 20)).toBe(true);
  });

  it('refuses to count a firm that lost its person or its participation', async () => {
    const [gone, ...others] = alike(12);
    await sow([gone!, ...others]);
    await snapshot();
    await sql('delete from benchmark_participation where organisation_id = ?', gone!.id);
    await snapshot();
    expect(await sql('select organisation_id as id from benchmark_level where left_at is not null')).toEqual([{ id: gone!.id }]);
  });

  it('is taken once a day, sooner after a failure or under another setting, and never without one', async () => {
    await sow(alike(12));
    const pass = (smallestGroup: number | null): Promise<void> => benchmarkSnapshot.run(graph.em(), { ...graph.services, smallestGroup });
    const ids = async () => (await sql<{ id: string }>('select id from benchmark_snapshot')).map(({ id }) => id);
    await pass(10);
    const first = await ids();
    graph.clock.passMinutes(60);
    await pass(10);
    expect(await ids()).toEqual(first);
    graph.clock.passMinutes(23 * 60);
    await pass(10);
    const second = await ids();
    expect(second).not.toEqual(first);
    await sql("update benchmark_snapshot set state = 'FAILED'");
    await pass(10);
    expect(await states()).toEqual([{ state: 'PUBLISHED' }]);
    await pass(12);
    expect(await sql('select minimum from benchmark_snapshot')).toEqual([{ minimum: 12 }]);
    await pass(null);
    expect(await ids()).toEqual([]);
  });

  it('goes on when somebody leaves while it is computed', async () => {
    const peers = alike(40);
    await sow(peers);
    await Promise.all([snapshot(), ...peers.slice(0, 15).map(({ id }) => withdrawPeers(graph.em(), [id], graph.clock.now()))]);
    await snapshot();
    expect(await states()).toEqual([{ state: 'PUBLISHED' }]);
    expect(sorted(await cells())).toEqual(sorted(await recomputed(10)));
  });
});
