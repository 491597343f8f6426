import { graphUnderTest, type GraphUnderTest } from '../testing';
import { platformModule } from './index';
import { sweep } from './sweep';

describe('the sweep', () => {
  let graph: GraphUnderTest;
  beforeAll(async () => {
    graph = await graphUnderTest([platformModule]);
  });
  afterAll(() => graph.close());

  const left = async (): Promise<string[]> => (await graph.em().getConnection().execute<{ key: string }[]>('select key from rate_limit order by key')).map(({ key }) => key);

  it('takes away counters whose span is over, and does not wait for one that somebody holds', async () => {
    const now = graph.clock.now().getTime();
    await graph.em().getConnection().execute("insert into rate_limit (key, points, expire) values ('over', 1, ?), ('held', 1, ?), ('runs', 1, ?), ('endless', 1, null)", [now - 1, now - 1, now + 60_000]);
    await graph.em().transactional(async (em) => {
      await em.getConnection().execute("select from rate_limit where key = 'held' for update", [], 'run', em.getTransactionContext());
      await sweep.run(graph.em(), graph.services);
      expect(await left()).toEqual(['endless', 'held', 'runs']);
    });
    await sweep.run(graph.em(), graph.services);
    expect(await left()).toEqual(['endless', 'runs']);
  });
});
