import { withoutTheLock } from '@skills/events/testing';
import { eventOverHttp, type EventOverHttp, type SeatFigures } from '../testing/event-over-http';

/** Hundreds of requests, dozens of them for one event at a time: seconds on a busy machine. */
const PATIENCE = 240_000;

describe('many requests for the seats of one event', () => {
  let world: EventOverHttp;
  beforeAll(async () => void (world = await eventOverHttp()), PATIENCE);
  afterAll(() => world.product.close());

  it('never sell one too many, while people register, confirm, leave and repeat themselves, and seats are added and taken away', async () => {
    const id = await world.open(12);
    const [early, late] = [world.guests(24), world.guests(12)];
    const seen: SeatFigures[] = [];
    const look = async (): Promise<string[]> => {
      seen.push(await world.figures(id));
      return [];
    };
    const registered = await Promise.all([...early.flatMap((guest, at) => [1 + (at % 3), 1 + (at % 3)].map((size) => guest.register(id, size))), look()]);
    expect(registered.flat()).toEqual([]);
    await world.deliver();
    const codes = await Promise.all([
      ...early.flatMap(({ confirm }) => [confirm(), confirm()]),
      ...early.filter((_, at) => at % 3 === 0).flatMap(({ cancel }) => [cancel(), cancel()]),
      ...late.flatMap((guest) => [guest.register(id), guest.register(id)]),
      ...[16, 4, 20, 9, 13].map((capacity) => world.resize(id, capacity)),
      ...Array.from({ length: 12 }, look),
    ]);
    // A confirmation may come after the cancellation, and a capacity below what is taken is refused; nothing else goes wrong.
    expect(['CAPACITY_TAKEN', 'REGISTRATION_OVER']).toEqual(expect.arrayContaining([...new Set(codes.flat())]));
    await look();
    expect(seen.filter(({ capacity, taken, seated }) => taken !== seated || seated > capacity)).toEqual([]);
    const { capacity, seated, waiting } = seen.at(-1)!;
    expect([9, 13, 16, 20]).toContain(capacity);
    // More want seats than there ever are, in parties of three at most: so hardly any seat is left.
    expect(seated).toBeGreaterThan(capacity - 3);
    expect(waiting).toBeGreaterThan(0);
    const twice = await world.sql(
      `select registration_id, act from seat_event where event_id = ? and act in ('SEATED', 'QUEUED', 'OFFERED', 'CONFIRMED', 'CANCELLED') group by 1, 2 having count(*) > 1
       union all select r.id, r.email_address from registration r where event_id = ? and exists (select from registration o where o.event_id = r.event_id and o.email_address = r.email_address and o.id <> r.id)`,
      [id, id],
    );
    expect(twice).toEqual([]);
  }, PATIENCE);

  it('would sell too many without the lock and without what the database checks, so that a fault would be seen here', async () => {
    const id = await world.open(7);
    const connection = world.product.composition.orm.em.getConnection();
    await connection.execute('alter table seat_book drop constraint seat_book_never_oversold');
    const guests = world.guests(24);
    const register = (server: number) => () => Promise.all(guests.filter((_, at) => at % 2 === server).map((guest) => guest.register(id)));
    await withoutTheLock(connection, register(0), register(1));
    const { capacity, seated } = await world.figures(id);
    expect(seated).toBeGreaterThan(capacity);
  }, PATIENCE);
});
