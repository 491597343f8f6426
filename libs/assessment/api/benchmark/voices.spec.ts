import { graphUnderTest, type GraphUnderTest } from '@skills/platform/testing';
import { modulesToAssess } from '../../testing';
import { statement } from './statement';
import { takeSnapshot } from './take-snapshot';
import { insertPeers, inventedPeer } from './testing/invented-peers';
import { managedFirm, type ManagedFirm } from './testing/managed-firm';

describe('firms of one mailbox or company', () => {
  let graph: GraphUnderTest;
  beforeEach(async () => {
    graph = await graphUnderTest(modulesToAssess);
  });
  afterEach(() => graph.close());

  const sql = <Row>(text: string, ...params: unknown[]): Promise<Row[]> => statement(graph.em())<Row>(text, ...params);
  const snapshot = (): Promise<void> => takeSnapshot(graph.em(), { smallestGroup: 10, clock: graph.clock.now });
  const joined = async (email: string): Promise<ManagedFirm> => {
    const firm = await managedFirm(graph, [3], { email });
    expect((await firm.join()).problems).toEqual([]);
    return firm;
  };
  const sow = async (peers: number): Promise<void> => {
    const [version] = await sql<{ id: string }>('select id from questionnaire_version');
    await insertPeers(graph.em(), version!.id, Array.from({ length: peers }, () => inventedPeer([100, 200, 300, 400])), graph.clock.now());
  };
  const counted = async (...firms: ManagedFirm[]): Promise<boolean[]> => {
    const rows = await sql<{ id: string }>('select organisation_id as id from benchmark_level where kind is not null');
    return firms.map(({ organisationId }) => rows.some(({ id }) => id === organisationId));
  };
  const figures = async (): Promise<number> => (await sql('select 1 from benchmark_cell')).length;

  it('are one towards the smallest group: three that one person invents fill nothing', async () => {
    const own = [await joined('ana@mill.example'), await joined('ana+2@mill.example'), await joined('ben@sales.mill.example')];
    await sow(8);
    await snapshot();
    expect(await figures()).toBe(0);
    await sow(1);
    await snapshot();
    expect(await figures()).toBeGreaterThan(0);
    expect((await counted(...own)).filter(Boolean)).toHaveLength(1);
  });

  it('let the newest be counted, which then stays while others come', async () => {
    const first = await joined('ana@mill.example');
    const second = await joined('ben@mill.example');
    await sow(9);
    await snapshot();
    expect(await counted(first, second)).toEqual([false, true]);
    const third = await joined('cem@mill.example');
    await sow(10);
    await snapshot();
    expect(await counted(first, second, third)).toEqual([false, true, false]);
  });

  it('are one also when they come at the same moment', async () => {
    const own = await Promise.all(['ana@mill.example', 'ben@mill.example', 'cem@mill.example'].map((email) => managedFirm(graph, [3], { email })));
    await Promise.all(own.map(({ join }) => join()));
    await sow(12);
    await snapshot();
    expect((await counted(...own)).filter(Boolean)).toHaveLength(1);
  });

  it('take the place of one that stopped only when its levels have left the figures', async () => {
    const first = await joined('ana@mill.example');
    await sow(19);
    await snapshot();
    await first.leave();
    const second = await joined('ana+2@mill.example');
    await sow(10);
    await snapshot();
    expect(await counted(first, second)).toEqual([true, false]);
    await sql('update benchmark_participation set left_at = now() where id in (select id from benchmark_participation where person_id is null order by id limit 9)');
    await snapshot();
    await sow(10);
    await snapshot();
    expect(await counted(first, second)).toEqual([false, true]);
  });

  it('are nobody’s once the person is erased, and whoever comes back does not stand in for ten', async () => {
    const first = await joined('ana@mill.example');
    await sow(9);
    await snapshot();
    await first.browser.ask('mutation ($input: EraseMyDataInput!) { eraseMyData(input: $input) { problems { code } } }', { input: { emailAddress: 'ana@mill.example' } });
    expect(await sql('select voice, run_id from benchmark_level where left_at is not null')).toEqual([{ voice: null, run_id: null }]);
    await joined('ana@mill.example');
    await snapshot();
    expect(await figures()).toBe(0);
    expect(await sql('select 1 from benchmark_level where voice is null')).toEqual([]);
  });
});
