import { browserOf } from '@skills/identity/testing';
import type { TestBrowser } from '@skills/platform/testing';
import { eventsUnderTest, withoutTheLock, workshopContent, type EventsUnderTest } from '../../testing';

/** Dozens of requests queue up for one event: seconds on a busy machine. */
const PATIENCE = 180_000;

describe('many at once', () => {
  let events: EventsUnderTest;
  const crowd: TestBrowser[] = [];
  let servers: EventsUnderTest['graph']['browser'][] = [];
  beforeAll(async () => {
    events = await eventsUnderTest();
    // Who registers at one server shares its transactions, so only several servers need the lock.
    servers = [events.graph.browser, await events.graph.anotherServer(), await events.graph.anotherServer()];
    for (let at = 0; at < 24; at++) crowd.push(await browserOf(events.graph, `crowd${at}@example.org`, servers[at % servers.length]!({ clientAddress: `198.51.100.${at}` })));
  }, PATIENCE);
  afterAll(() => events.graph.close());

  const figures = async (eventId: string) => {
    const [row] = await events.graph.em().getConnection().execute<{ capacity: number; taken: number; seated: number; waiting: number }[]>(
      `select b.capacity, b.taken, (select coalesce(sum(size), 0)::int from registration where event_id = b.event_id and state in ('HELD', 'CONFIRMED')) as seated,
         (select count(*)::int from registration where event_id = b.event_id and state = 'WAITING') as waiting from seat_book b where b.event_id = ?`,
      [eventId],
    );
    return row!;
  };

  it('never oversells, and every seat goes to one', async () => {
    const { id } = await events.open({ capacity: 7 });
    const answers = await Promise.all(crowd.map((browser) => events.register(browser, id, {})));
    expect(answers.filter(({ registration }) => registration?.state === 'CONFIRMED')).toHaveLength(7);
    expect(await figures(id)).toEqual({ capacity: 7, taken: 7, seated: 7, waiting: 17 });
    const numbers = await events.graph.em().getConnection().execute<{ n: number }[]>('select distinct waiting_number as n from registration where event_id = ? and waiting_number is not null', [id]);
    expect(numbers).toHaveLength(17);
  }, PATIENCE);

  it('holds one network its share of the seats for unconfirmed addresses and no more, at whatever server it asks, and those of others at once', async () => {
    const { id } = await events.open({ capacity: 24 });
    const asked = (clientAddress: string, size: number) => Array.from({ length: 9 }, async (_, at) => (await events.register(servers[at % servers.length]!({ clientAddress }), id, { email: `made.up${clientAddress}.${at}@example.org`, size })).problems.map(({ code }) => code).join());
    expect(new Set((await Promise.all([...asked('192.0.2.50', 2), ...asked('192.0.2.60', 1)])))).toEqual(new Set(['']));
    const held = await events.graph.em().getConnection().execute("select size, count(*)::int as parties from registration where event_id = ? and state = 'HELD' group by 1 order by 1", [id]);
    expect(held).toEqual([{ size: 1, parties: 5 }, { size: 2, parties: 2 }]);
    expect(await figures(id)).toEqual({ capacity: 24, taken: 9, seated: 9, waiting: 11 });
  }, PATIENCE);

  it('never oversells while seats are added and taken away, people leave and the server settles', async () => {
    const { id, slug } = await events.open({ capacity: 5 });
    const resize = async (capacity: number): Promise<void> => {
      const { event } = await events.olga.ask<{ event: { revision: number } }>('query ($slug: String!) { event(slug: $slug) { revision } }', { slug });
      await events.act(events.olga, 'changeEvent', { eventId: id, revision: event.revision, content: { ...workshopContent, capacity } }, 'event { id }');
    };
    await Promise.all([
      ...crowd.map(async (browser, at) => {
        const { registration } = await events.register(browser, id, { size: 1 + (at % 3) });
        if (registration && at % 2 === 0) await events.cancel(browser, { registrationId: registration.id });
      }),
      ...[9, 3, 12, 6, 4].map(resize),
      events.settle(),
      events.settle(),
    ]);
    const { capacity, taken, seated } = await figures(id);
    expect(taken).toBe(seated);
    expect(seated).toBeLessThanOrEqual(capacity);
  }, PATIENCE);

  it('never oversells while people become more and fewer, leave, and others come', async () => {
    const { id } = await events.open({ capacity: 12 });
    const all = await Promise.all(crowd.slice(0, 10).map(async (browser) => ({ browser, registrationId: (await events.register(browser, id, {})).registration!.id })));
    const answers = await Promise.all([
      ...all.flatMap(({ browser, registrationId }, at) => [3, 1, 2].map((size) => events.change(browser, { registrationId }, { size: 1 + ((size + at) % 3) }))),
      ...crowd.slice(10, 18).map(async (browser) => (await events.register(browser, id, {})).problems.map(({ code }) => code)),
      ...all.slice(0, 2).map(({ browser, registrationId }) => events.cancel(browser, { registrationId })),
      events.settle(),
    ]);
    const { capacity, taken, seated } = await figures(id);
    expect(taken).toBe(seated);
    expect(seated).toBeLessThanOrEqual(capacity);
    const codes = new Set(answers.flatMap((each) => each ?? []));
    for (const code of codes) expect(['NO_SEATS_FOR_CHANGE', 'REGISTRATION_OVER', 'CHANGED_MEANWHILE']).toContain(code);
    expect(codes).toContain('NO_SEATS_FOR_CHANGE');
    const people = await events.graph.em().getConnection().execute('select r.id from registration r where r.event_id = ? and r.size <> (select count(*) from participant p where p.registration_id = r.id)', [id]);
    expect(people).toEqual([]);
  }, PATIENCE);

  it('registers a person once, however often the request comes', async () => {
    const { id } = await events.open();
    const answers = await Promise.all(Array.from({ length: 10 }, () => events.register(crowd[0]!, id, {})));
    expect(new Set(answers.map(({ registration }) => registration?.id)).size).toBe(1);
    expect(await figures(id)).toMatchObject({ taken: 1, seated: 1 });
  });

  it('gives a freed seat to one of those who wait', async () => {
    const { id } = await events.open({ capacity: 3 });
    const all = await Promise.all(crowd.slice(0, 8).map(async (browser) => ({ browser, registration: (await events.register(browser, id, {})).registration! })));
    const seated = all.filter(({ registration }) => registration.state === 'CONFIRMED');
    await Promise.all(seated.flatMap(({ browser, registration }) => [1, 2].map(() => events.cancel(browser, { registrationId: registration.id }))));
    expect((await events.log(id)).filter(({ act }) => act === 'OFFERED')).toHaveLength(3);
    expect(await figures(id)).toMatchObject({ taken: 3, seated: 3, waiting: 2 });
  });

  it('never oversells several events for which people register at once, at three servers', async () => {
    const open = await Promise.all([2, 5, 3].map((capacity) => events.open({ capacity })));
    const answers = await Promise.all(crowd.flatMap((browser, at) => [0, 1, 2, 0].map((step) => events.register(browser, open[(at + step) % open.length]!.id, {}))));
    expect(answers.flatMap(({ problems }) => problems)).toEqual([]);
    for (const [at, { id }] of open.entries()) {
      const capacity = [2, 5, 3][at]!;
      expect(await figures(id)).toEqual({ capacity, taken: capacity, seated: capacity, waiting: crowd.length - capacity });
    }
  }, PATIENCE);

  it('would see it: without the lock, and without what the database checks, seats are sold twice', async () => {
    const connection = events.graph.em().getConnection();
    await connection.execute('alter table seat_book drop constraint seat_book_never_oversold');
    for (const wanted of [7, 5]) {
      const { id } = await events.open({ capacity: wanted });
      const registerAt = (isChosen: (server: number) => boolean) => () => Promise.all(crowd.filter((_, at) => isChosen(at % servers.length)).map((browser) => events.register(browser, id, {})));
      await withoutTheLock(connection, registerAt((server) => server === 0), registerAt((server) => server > 0));
      const { capacity, seated } = await figures(id);
      expect(seated).toBeGreaterThan(capacity);
    }
    await connection.execute('update seat_book set taken = least(taken, capacity), general_taken = least(general_taken, capacity)');
    await connection.execute('alter table seat_book add constraint seat_book_never_oversold check (general_taken >= 0 and general_taken <= taken and taken <= capacity)');
  }, PATIENCE);
});
