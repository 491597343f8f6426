import fc from 'fast-check';
import { pino } from 'pino';
import { graphUnderTest, type GraphUnderTest } from '../testing';
import { platformModule } from '../graph';
import { backOffSeconds, Deliverer, registerListeners, writeAnnouncements } from './outbox';

describe('the outbox', () => {
  let graph: GraphUnderTest;
  beforeAll(async () => {
    graph = await graphUnderTest([platformModule]);
  });
  afterAll(() => graph.close());

  const write = (topic: string, count: number, expiresAt?: Date): Promise<void> =>
    graph.em().transactional((em) => writeAnnouncements(em, Array.from({ length: count }, (_, n) => ({ topic, payload: { n }, expiresAt })), graph.clock.now()));

  it('delivers each announcement once, however many servers deliver', async () => {
    const heard: number[] = [];
    const listeners = [{ topic: 'test.shared', name: 'hearer', listen: async ({ n }: Record<string, unknown>) => void heard.push(Number(n)) }];
    registerListeners(listeners);
    await write('test.shared', 20);
    const servers = Array.from({ length: 3 }, () => new Deliverer(graph.orm, listeners, pino({ level: 'silent' }), graph.clock.now));
    await Promise.all(servers.map((server) => server.drain()));
    expect(heard.sort((one, other) => one - other)).toEqual(Array.from({ length: 20 }, (_, n) => n));
  });

  it('tells nobody after the end of its time', async () => {
    const heard: unknown[] = [];
    const listeners = [{ topic: 'test.late', name: 'hearer', listen: async (payload: unknown) => void heard.push(payload) }];
    registerListeners(listeners);
    await write('test.late', 1, graph.clock.now());
    await new Deliverer(graph.orm, listeners, pino({ level: 'silent' }), graph.clock.now).drain();
    expect(heard).toEqual([]);
    expect(await graph.em().getConnection().execute("select last_failure from delivery d join announcement a on a.id = announcement_id where topic = 'test.late' and payload is null")).toEqual([
      { last_failure: 'Expired' },
    ]);
  });

  it('undoes what a failing listener wrote', async () => {
    const listeners = [
      {
        topic: 'test.undone',
        name: 'writer',
        listen: async (_payload: unknown, { em }: { em: { getConnection(): { execute(...args: unknown[]): Promise<unknown> }; getTransactionContext(): unknown } }) => {
          await em.getConnection().execute("insert into rate_limit (key, points) values ('undone', 1)", [], 'run', em.getTransactionContext());
          throw new Error('after writing');
        },
      },
    ] as ConstructorParameters<typeof Deliverer>[1];
    registerListeners(listeners);
    await write('test.undone', 1);
    await new Deliverer(graph.orm, listeners, pino({ level: 'silent' }), graph.clock.now).drain();
    expect(await graph.em().getConnection().execute("select 1 from rate_limit where key = 'undone'")).toEqual([]);
  });

  it('waits longer after each failure, never more than six hours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), (attempts) => {
        expect(backOffSeconds(attempts + 1)).toBeGreaterThanOrEqual(backOffSeconds(attempts));
        expect(backOffSeconds(attempts)).toBeLessThanOrEqual(6 * 3600);
      }),
    );
  });
});
