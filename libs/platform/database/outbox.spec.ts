import fc from 'fast-check';
import { pino } from 'pino';
import { graphUnderTest, type GraphUnderTest } from '../testing';
import { platformModule, type AnnouncementListener } from '../graph';
import { backOffSeconds, Deliverer, TURN } from './deliverer';
import { registerListeners, writeAnnouncements } from './outbox';

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

  it.each([
    ['full', Infinity, [TURN.awaited, TURN.awaited * 2, TURN.awaited * 2 + 1]],
    ['over by its time', -1, Array.from({ length: TURN.awaited * 2 + 1 }, (_, n) => n + 1)],
  ])('gives way after each turn that is %s, and goes on after that', async (_, longestTurn, expected) => {
    const heard: number[] = [];
    const heardAtBreaks: number[] = [];
    const listeners = [{ topic: 'test.breaks', name: 'hearer', listen: async ({ n }: Record<string, unknown>) => void heard.push(Number(n)) }];
    registerListeners(listeners);
    await write('test.breaks', TURN.awaited * 2 + 1);
    await new Deliverer(graph.orm, listeners, pino({ level: 'silent' }), graph.clock.now, async () => void heardAtBreaks.push(heard.length), longestTurn).drain();
    expect(heardAtBreaks).toEqual(expected);
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
    ] as AnnouncementListener[];
    registerListeners(listeners);
    await write('test.undone', 1);
    await new Deliverer(graph.orm, listeners, pino({ level: 'silent' }), graph.clock.now).drain();
    expect(await graph.em().getConnection().execute("select 1 from rate_limit where key = 'undone'")).toEqual([]);
  });

  it('lets pass what somebody waits for, and still takes some of what goes to many in each turn', async () => {
    const heard: string[] = [];
    const listeners: AnnouncementListener[] = [{ topic: 'test.turn', name: 'hearer', listen: async ({ to }) => void heard.push(String(to)) }];
    registerListeners(listeners);
    graph.clock.passMinutes(1);
    // What other specs left to be tried again is no part of a turn here.
    await new Deliverer(graph.orm, [], pino({ level: 'silent' }), graph.clock.now).drain();
    const announced = (to: string, count: number, isForMany: boolean) => Array.from({ length: count }, () => ({ topic: 'test.turn', payload: { to }, isForMany }));
    await graph.em().transactional((em) => writeAnnouncements(em, announced('many', 10, true), graph.clock.now()));
    graph.clock.passMinutes(1);
    await graph.em().transactional((em) => writeAnnouncements(em, announced('one', TURN.awaited + 3, false), graph.clock.now()));
    await new Deliverer(graph.orm, listeners, pino({ level: 'silent' }), graph.clock.now, undefined, Infinity).drain();
    const turn = [...Array.from({ length: TURN.awaited }, () => 'one'), ...Array.from({ length: TURN.forMany }, () => 'many')];
    expect(heard.slice(0, turn.length)).toEqual(turn);
    expect(heard.slice(turn.length, turn.length + 3)).toEqual(['one', 'one', 'one']);
    expect(heard).toHaveLength(TURN.awaited + 13);
  });

  it('wipes what was said once the last listener has heard it, also when two servers serve two of them', async () => {
    const [one, both] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    let there = 0;
    // The servers would meet here if both might serve one announcement at a time; as they may not, the second finds nothing to do and lets the first go on.
    const meet = async (): Promise<void> => {
      there += 1;
      one.resolve();
      if (there === 2) both.resolve();
      await both.promise;
    };
    const listeners: AnnouncementListener[] = ['first', 'second'].map((name) => ({ topic: 'test.twice', name, listen: meet }));
    registerListeners(listeners);
    await write('test.twice', 1);
    await graph.em().getConnection().execute("update delivery set due_at = due_at + interval '1 second' where listener = 'second'");
    const [now, later] = [graph.clock.now(), new Date(graph.clock.now().getTime() + 1000)];
    const servers = [now, later].map((at) => new Deliverer(graph.orm, listeners, pino({ level: 'silent' }), () => at));
    const first = servers[0]!.drain();
    await one.promise;
    await servers[1]!.drain();
    both.resolve();
    await first;
    await servers[1]!.drain();
    expect(await graph.em().getConnection().execute("select payload, count(d.delivered_at)::int as heard from announcement a join delivery d on d.announcement_id = a.id where topic = 'test.twice' group by a.id")).toEqual([{ payload: null, heard: 2 }]);
  });

  it('ends with the delivery under way when it is stopped, and leaves the others due', async () => {
    const heard: unknown[] = [];
    const listeners: AnnouncementListener[] = [{ topic: 'test.stopped', name: 'hearer', listen: async ({ n }) => {
      heard.push(n);
      void server.stop();
    } }];
    registerListeners(listeners);
    const server = new Deliverer(graph.orm, listeners, pino({ level: 'silent' }), graph.clock.now);
    await write('test.stopped', 3);
    await server.drain();
    expect(heard).toHaveLength(1);
    await new Deliverer(graph.orm, listeners, pino({ level: 'silent' }), graph.clock.now).drain();
    expect(heard.sort()).toEqual([0, 1, 2]);
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
