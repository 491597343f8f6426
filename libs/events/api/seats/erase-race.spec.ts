import { codesOf } from '@skills/identity/testing';
import type { TestBrowser } from '@skills/platform/testing';
import { eventsUnderTest, type EventsUnderTest } from '../../testing';

describe('erasing oneself while one registers', () => {
  let events: EventsUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
  });
  afterAll(() => events.graph.close());

  const sql = <Row extends object>(text: string, values: unknown[] = []) => events.graph.em().getConnection().execute<Row[]>(text, values);
  const waitingNow = async (): Promise<number> => (await sql<{ n: number }>("select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"))[0]!.n;
  /** Asks until so many transactions wait for a lock. */
  const waiting = async (count: number): Promise<void> => {
    while ((await waitingNow()) < count);
  };
  /** Holds the book of an event as another server would, until it is let go. */
  const heldElsewhere = async (eventId: string): Promise<() => Promise<void>> => {
    const letGo = Promise.withResolvers<void>();
    const isHeld = Promise.withResolvers<void>();
    const done = events.graph.em().transactional(async (em) => {
      await em.getConnection().execute('select from seat_book where event_id = ? for update', [eventId], 'all', em.getTransactionContext());
      isHeld.resolve();
      await letGo.promise;
    });
    await isHeld.promise;
    return async () => {
      letGo.resolve();
      await done;
    };
  };
  const person = async (name: string): Promise<{ browser: TestBrowser; email: string }> => {
    const email = `${name}@example.org`;
    return { email, browser: await events.person(email) };
  };

  /** Takes an act on an event and erases whoever takes it at the same moment: both wait for the book, the act before. */
  const meanwhile = async <Answer>(eventId: string, { browser, email }: Awaited<ReturnType<typeof person>>, act: () => Promise<Answer>): Promise<Answer> => {
    const letGo = await heldElsewhere(eventId);
    const acted = act();
    await waiting(1);
    const erased = events.act(browser, 'eraseMyData', { emailAddress: email }, 'erasedAt');
    await waiting(2);
    await letGo();
    const [answer, { problems }] = await Promise.all([acted, erased]);
    expect(problems).toEqual([]);
    return answer;
  };
  const seatsOf = async (slug: string): Promise<number | null> => (await events.seats(slug)).freeSeats;

  it('waits in the same order as registering, so that neither fails, and leaves no seat behind', async () => {
    const { id, slug } = await events.open();
    const pia = await person('pia');
    // Typed without the account, and not confirmed in time: registering ends that and begins anew, for the account.
    await events.register(events.stranger(), id, { email: pia.email });
    events.graph.clock.passMinutes(61);
    expect(codesOf(await meanwhile(id, pia, () => events.register(pia.browser, id, {})))).toEqual([]);
    expect(await sql('select from registration where email_address = ?', [pia.email])).toEqual([]);
    expect(await seatsOf(slug)).toBe(10);
  });

  it('leaves whoever registers just after it without an account, and says so', async () => {
    const { id, slug } = await events.open();
    const ivo = await person('ivo');
    await events.register(events.stranger(), id, { email: ivo.email });
    const letGo = await heldElsewhere(id);
    const erased = events.act(ivo.browser, 'eraseMyData', { emailAddress: ivo.email }, 'erasedAt');
    await waiting(1);
    const registered = events.register(ivo.browser, id, {});
    await waiting(2);
    await letGo();
    expect([(await erased).problems, codesOf(await registered)]).toEqual([[], ['NOT_SIGNED_IN']]);
    expect([await sql('select from registration where email_address = ?', [ivo.email]), await seatsOf(slug)]).toEqual([[], 10]);
  });

  it('waits in the same order as changing a registration, and leaves nobody behind who was added', async () => {
    const { id, slug } = await events.open();
    const eve = await person('eve');
    const { registration } = await events.register(eve.browser, id, {});
    expect(await meanwhile(id, eve, () => events.change(eve.browser, { registrationId: registration!.id }, { size: 2 }))).toEqual([]);
    expect(await sql('select from participant where registration_id = ?', [registration!.id])).toEqual([]);
    expect(await seatsOf(slug)).toBe(10);
  });

  it('begins anew with what came while it waited', async () => {
    const [had, other] = [await events.open(), await events.open()];
    const noa = await person('noa');
    await events.register(noa.browser, had.id, {});
    const letGo = await heldElsewhere(had.id);
    const erased = events.act(noa.browser, 'eraseMyData', { emailAddress: noa.email }, 'erasedAt');
    await waiting(1);
    expect(codesOf(await events.register(noa.browser, other.id, {}))).toEqual([]);
    await letGo();
    expect((await erased).problems).toEqual([]);
    expect(await sql('select from registration where email_address = ?', [noa.email])).toEqual([]);
    expect([await seatsOf(had.slug), await seatsOf(other.slug)]).toEqual([10, 10]);
  });
});
