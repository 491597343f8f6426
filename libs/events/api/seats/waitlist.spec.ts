import { codesOf, browserOf } from '@skills/identity/testing';
import type { TestBrowser } from '@skills/platform/testing';
import { eventsUnderTest, workshopContent, type EventsUnderTest, type SeenRegistration } from '../../testing';

describe('the waitlist', () => {
  let events: EventsUnderTest;
  let people = 0;
  beforeAll(async () => {
    events = await eventsUnderTest();
  });
  afterAll(() => events.graph.close());

  interface Guest {
    email: string;
    browser: TestBrowser;
    registration: SeenRegistration;
  }
  const come = async (eventId: string, given: { size?: number; countryCode?: string; code?: string } = {}): Promise<Guest> => {
    const email = `guest${(people += 1)}@example.org`;
    const browser = await browserOf(events.graph, email, events.stranger());
    const { registration, problems } = await events.register(browser, eventId, given);
    if (!registration) throw new Error(problems[0]?.message);
    return { email, browser, registration };
  };
  const now = async ({ email }: Guest): Promise<SeenRegistration> => events.byMail(email);
  const leave = async ({ browser, registration }: Guest): Promise<void> => {
    expect(await events.cancel(browser, { registrationId: registration.id })).toEqual([]);
  };
  const resize = async (eventId: string, slug: string, capacity: number): Promise<string[]> => {
    const { event } = await events.olga.ask<{ event: { revision: number } }>('query ($slug: String!) { event(slug: $slug) { revision } }', { slug });
    return codesOf(await events.act(events.olga, 'changeEvent', { eventId, revision: event.revision, content: { ...workshopContent, capacity } }, 'event { id }'));
  };

  it('is listed for organisers in the order in which seats are offered, page by page: where they decide, by when they agreed', async () => {
    const { id } = await events.open({ capacity: 1, isApprovalNeeded: true });
    const [seated, early, late, last] = [await come(id), await come(id), await come(id), await come(id)];
    for (const { registration } of [seated, late, last, early]) await events.act(events.olga, 'approveRegistration', { registrationId: registration.id }, 'registration { id }');
    const page = async (after: string | null) =>
      (await events.olga.ask<{ registrations: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } }>('query ($eventId: ID!, $after: String) { registrations(eventId: $eventId, state: WAITING, first: 2, after: $after) { edges { node { id } } pageInfo { endCursor hasNextPage } } }', { eventId: id, after })).registrations;
    const first = await page(null);
    const rest = await page(first.pageInfo.endCursor);
    expect([...first.edges, ...rest.edges].map(({ node }) => node.id)).toEqual([late, last, early].map(({ registration }) => registration.id));
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it('shows the place, and offers a freed seat to whoever came first; the offer holds it', async () => {
    const { id, slug } = await events.open({ capacity: 1 });
    const [seated, first, second] = [await come(id), await come(id), await come(id)];
    expect([first.registration.waitingPlace, second.registration.waitingPlace]).toEqual([{ position: 1, waiting: 1 }, { position: 2, waiting: 2 }]);
    await leave(seated);
    expect(await now(first)).toMatchObject({ state: 'HELD', waitingPlace: null });
    expect((await events.mailOf(first.email)).subject).toBe('A seat for you: Sensors for all');
    expect(await now(second)).toMatchObject({ state: 'WAITING', waitingPlace: { position: 1, waiting: 1 } });
    expect(await events.seats(slug)).toMatchObject({ freeSeats: 0, waitingCount: 1 });
    expect(await events.confirm(first.browser, { registrationId: first.registration.id })).toEqual([]);
    expect(await now(first)).toMatchObject({ state: 'CONFIRMED', heldUntil: null });
  });

  it('gives an offer that nobody took to the next, once', async () => {
    const { id } = await events.open({ capacity: 1 });
    const [seated, first, second, third] = [await come(id), await come(id), await come(id), await come(id)];
    await leave(seated);
    events.graph.clock.passMinutes(48 * 60);
    await events.settle();
    await events.settle();
    expect(await events.confirm(first.browser, { registrationId: first.registration.id })).toEqual(['HOLD_OVER']);
    expect((await events.mailOf(first.email)).subject).toBe('The offer has ended: Sensors for all');
    expect([(await now(second)).state, (await now(third)).state]).toEqual(['HELD', 'WAITING']);
    expect((await events.log(id)).filter(({ act }) => act === 'OFFERED').map(({ registrationId }) => registrationId)).toEqual([first.registration.id, second.registration.id]);
  });

  it('promotes a group as a whole, or passes it over and keeps why', async () => {
    const { id } = await events.open({ capacity: 3 });
    const [one, two, three] = [await come(id), await come(id), await come(id)];
    const firm = await come(id, { size: 2 });
    const single = await come(id);
    await leave(one);
    expect([(await now(firm)).state, (await now(single)).state]).toEqual(['WAITING', 'HELD']);
    expect((await events.log(id)).find(({ act }) => act === 'PASSED_OVER')).toEqual({ act: 'PASSED_OVER', registrationId: firm.registration.id, seats: 2, free: 1, insteadId: single.registration.id });
    await leave(two);
    await leave(three);
    expect(await now(firm)).toMatchObject({ state: 'HELD', size: 2 });
  });

  it.each([
    ['singles, of whom the first gets it', 1, ['OFFERED']],
    ['pairs, who are passed over in one line that each of them finds', 2, ['PASSED_OVER', 'OFFERED']],
  ])('reads no more when ten thousand wait for one seat: %s', async (_, size, told) => {
    const cost: { statements: number; rows: number }[] = [];
    for (const many of [3, 10_000]) {
      const { id } = await events.open({ capacity: 1 });
      const seated = await come(id);
      const connection = events.graph.em().getConnection();
      await connection.execute(
        `insert into registration (id, event_id, state, size, general_seats, reserved_seats, reserve_ids, waiting_number, email_address, address_confirmed_at, country_code, languages, mail_language, registered_at)
         select gen_random_uuid(), ?::uuid, 'WAITING', ?::int, 0, 0, '{}', n, 'waits' || n || '@example.org', now(), 'BE', '{}', 'en', now() from generate_series(1, ?::int) n`,
        [id, size, many],
      );
      await connection.execute('update seat_book set next_number = ? where event_id = ?', [many + 1, id]);
      const single = await come(id);
      const { execute } = connection;
      let rows = 0;
      connection.execute = (async (...args: Parameters<typeof execute>) => {
        const answer = await execute.apply(connection, args);
        rows += Array.isArray(answer) ? answer.length : 0;
        return answer;
      }) as typeof execute;
      const statements = await events.graph.statementsOf(() => leave(seated)).finally(() => (connection.execute = execute));
      cost.push({ statements: statements.length, rows });
      const lines = (await events.log(id)).slice(-told.length);
      expect(lines.map(({ act }) => act)).toEqual(told);
      const first = await connection.execute<{ id: string }[]>('select id from registration where event_id = ? and waiting_number = 1', [id]);
      expect(lines.at(-1)!.registrationId).toBe(size === 1 ? first[0]!.id : single.registration.id);
      if (size === 1) continue;
      const [middle] = await connection.execute<{ id: string }[]>('select id from registration where event_id = ? and waiting_number = ?', [id, Math.ceil(many / 2)]);
      type Lines = { seatLog: { totalCount: number; edges: { node: { act: string; registrationId: string; seats: number; free: number; parties: number; insteadId: string } }[] } };
      const { seatLog } = await events.olga.ask<Lines>('query ($id: ID!, $who: ID!) { seatLog(eventId: $id, registrationId: $who) { totalCount edges { node { act registrationId seats free parties insteadId } } } }', { id, who: middle!.id });
      expect(seatLog).toEqual({ totalCount: 1, edges: [{ node: { act: 'PASSED_OVER', registrationId: first[0]!.id, seats: 2, free: 1, parties: many, insteadId: single.registration.id } }] });
    }
    expect(cost[1]).toEqual(cost[0]);
    expect(cost[0]!.rows).toBeLessThan(30);
  });

  it('is served when seats are added, and seats cannot be taken from under people', async () => {
    const { id, slug } = await events.open({ capacity: 2 });
    await come(id, { size: 2 });
    const [first, second] = [await come(id), await come(id)];
    expect(await resize(id, slug, 1)).toEqual(['CAPACITY_TAKEN']);
    expect(await resize(id, slug, 3)).toEqual([]);
    expect([(await now(first)).state, (await now(second)).state]).toEqual(['HELD', 'WAITING']);
    expect(await resize(id, slug, 2)).toEqual(['CAPACITY_TAKEN']);
    expect(await events.seats(slug)).toMatchObject({ capacity: 3, freeSeats: 0 });
  });

  it('keeps seats for some until they are released, and then serves whoever waits', async () => {
    const { id, slug } = await events.open({ capacity: 3 });
    const release = new Date(events.graph.clock.now().getTime() + 24 * 3600 * 1000).toISOString();
    await events.keep(id, 'COUNTRY', 'FR', 1, release);
    await events.keep(id, 'CODE', 'FRIENDS', 1, release);
    const [one, two] = [await come(id), await come(id)];
    expect([one.registration.state, two.registration.state]).toEqual(['CONFIRMED', 'WAITING']);
    expect((await events.seats(slug)).freeSeats).toBe(0);
    expect((await come(id, { countryCode: 'FR' })).registration.state).toBe('CONFIRMED');
    expect((await come(id)).registration.state).toBe('WAITING');
    events.graph.clock.passMinutes(24 * 60);
    await events.settle();
    expect((await now(two)).state).toBe('HELD');
    expect((await come(id, { code: 'FRIENDS' })).registration.state).toBe('WAITING');
  });

  it('moves no seat when a registration is saved again as it was', async () => {
    const { id } = await events.open({ capacity: 2 });
    await events.keep(id, 'COUNTRY', 'FR', 1, '2029-03-01T08:00:00Z');
    const [kept, seated] = [await come(id, { countryCode: 'FR' }), await come(id, { countryCode: 'FR' })];
    const waits = await come(id);
    await leave(kept);
    expect(await events.change(seated.browser, { registrationId: seated.registration.id }, { countryCode: 'FR' })).toEqual([]);
    expect((await now(waits)).state).toBe('WAITING');
    expect((await events.log(id)).map(({ act }) => act)).toEqual(['SEATED', 'SEATED', 'QUEUED', 'CANCELLED']);
  });

  it('lets nobody past who waits: who comes later waits behind, unless only they fit', async () => {
    const { id } = await events.open({ capacity: 2 });
    const [seated] = [await come(id), await come(id)];
    const firm = await come(id, { size: 2 });
    await leave(seated);
    expect((await come(id, { size: 2 })).registration.waitingPlace).toEqual({ position: 2, waiting: 2 });
    expect((await come(id)).registration.state).toBe('CONFIRMED');
    expect((await now(firm)).waitingPlace).toEqual({ position: 1, waiting: 2 });
  });

  it('does not offer to an address that nobody confirmed, and forgets it', async () => {
    const { id, slug } = await events.open({ capacity: 1 });
    const seated = await come(id);
    await events.register(events.stranger(), id, { email: 'unconfirmed@example.org' });
    const behind = await come(id);
    await leave(seated);
    expect((await now(behind)).state).toBe('HELD');
    events.graph.clock.passMinutes(60);
    await events.settle();
    expect((await events.seats(slug)).waitingCount).toBe(0);
  });

  it('offers nothing once the event is cancelled', async () => {
    const { id, slug } = await events.open({ capacity: 1 });
    const [seated, waits] = [await come(id), await come(id)];
    await events.act(events.olga, 'cancelEvent', { eventId: id, notice: 'The house is closed.' }, 'event { id }');
    await leave(seated);
    expect(await waits.browser.ask('query ($slug: String!) { event(slug: $slug) { phase myRegistration { state } } }', { slug })).toEqual({ event: { phase: 'CANCELLED', myRegistration: { state: 'WAITING' } } });
    expect((await events.mailOf(waits.email)).text).toContain('The house is closed.');
  });

  it('has a log that organisers read backwards or for one registration, with names as long as they are kept', async () => {
    const { id } = await events.open({ capacity: 1 });
    const seated = await come(id);
    const firm = await come(id, { size: 2 });
    const single = await come(id);
    await leave(seated);
    type Lines = { seatLog: { totalCount: number; edges: { node: { act: string; party: string | null; insteadParty: string | null } }[] } };
    const read = async (args: string) => (await events.olga.ask<Lines>(`query ($eventId: ID!) { seatLog(eventId: $eventId, ${args}) { totalCount edges { node { act party insteadParty } } } }`, { eventId: id })).seatLog;
    const lines = await read(`registrationId: "${firm.registration.id}", latestFirst: true`);
    expect(lines).toEqual({
      totalCount: 2,
      edges: [{ node: { act: 'PASSED_OVER', party: 'Person 1, Person 2', insteadParty: 'Person 1' } }, { node: { act: 'QUEUED', party: 'Person 1, Person 2', insteadParty: null } }],
    });
    expect((await read(`registrationId: "${single.registration.id}"`)).edges.map(({ node }) => node.act)).toEqual(['QUEUED', 'PASSED_OVER', 'OFFERED']);
    expect(await read('registrationId: "nobody"')).toEqual({ totalCount: 0, edges: [] });
    await events.graph.em().getConnection().execute('delete from participant where registration_id = ?', [firm.registration.id]);
    expect((await read(`registrationId: "${firm.registration.id}"`)).edges[0]!.node.party).toBeNull();
    expect((await events.graph.statementsOf(() => read('latestFirst: true, first: 100'))).length).toBeLessThanOrEqual(5);
  });

  it('has a log that the database does not let anybody change or take away, seen by organisers only', async () => {
    const { id } = await events.open();
    await come(id);
    const sql = (text: string): Promise<unknown> => events.graph.em().getConnection().execute(text);
    const lines = await events.log(id);
    for (const attempt of ['update seat_event set seats = 0', 'delete from seat_event', 'truncate seat_event', 'truncate event cascade']) await expect(sql(attempt)).rejects.toThrow('never changes');
    await expect(sql(`delete from event where id = '${id}'`)).rejects.toThrow('What was ever public stays');
    expect(await events.log(id)).toEqual(lines);
    expect(await events.stranger().ask('query ($eventId: ID!) { seatLog(eventId: $eventId) { totalCount } }', { eventId: id })).toEqual({ seatLog: null });
  });

  it('has a log that goes with a draft that is thrown away, and stays when people are erased', async () => {
    const { event: draft } = await events.act<{ event: { id: string } }>(events.olga, 'createEvent', { content: workshopContent }, 'event { id }');
    const releaseAt = new Date(events.graph.clock.now().getTime() + 24 * 3600 * 1000).toISOString();
    expect(codesOf(await events.act(events.olga, 'keepSeats', { eventId: draft.id, kind: 'COUNTRY', value: 'FR', seats: 1, releaseAt }, 'event { id }'))).toEqual([]);
    expect(await events.log(draft.id)).toHaveLength(1);
    expect(codesOf(await events.act(events.olga, 'discardEvent', { eventId: draft.id }, 'discardedId'))).toEqual([]);
    expect(await events.graph.em().getConnection().execute('select from seat_event where event_id = ?', [draft.id])).toEqual([]);
    const { id } = await events.open();
    const guest = await come(id);
    expect(codesOf(await events.act(guest.browser, 'eraseMyData', { emailAddress: guest.email }, 'erasedAt'))).toEqual([]);
    expect((await events.log(id)).map(({ act }) => act)).toEqual(['SEATED', 'CANCELLED']);
  });
});
