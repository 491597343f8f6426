import { codesOf } from '@skills/identity/testing';
import { eventsUnderTest, type EventsUnderTest } from '../../testing';

describe('registering without an account', () => {
  let events: EventsUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
  });
  afterAll(() => events.graph.close());

  const rowsOf = (eventId: string) =>
    events.graph.em().getConnection().execute<{ who: string; state: string; seats: number; waits: boolean }[]>(
      "select split_part(email_address, '@', 1) as who, state, general_seats + reserved_seats as seats, is_seated_by_confirming as waits from registration where event_id = ? order by registered_at, id", [eventId]);
  const confirmed = async (email: string) => {
    const { id: registrationId, secret } = await events.byMail(email);
    expect(await events.confirm(events.stranger(), { registrationId, secret })).toEqual([]);
    return (await events.byMail(email)).state;
  };

  it('is held for one network only as far as others keep their chance; who comes beyond that waits in nobody’s way', async () => {
    const { id, slug } = await events.open({ capacity: 24 });
    const browser = events.stranger();
    const ask = async (email: string, size = 1) => codesOf(await events.register(browser, id, { email: `${email}@example.org`, size }));
    expect([await ask('share1', 3), await ask('share2', 3), await ask('share3', 2), await ask('share4')]).toEqual([[], [], [], []]);
    // Whether somebody else's address is registered, nobody can tell, and who asks again takes no more.
    expect([await ask('share1', 3), codesOf(await events.register(events.stranger(), id, { email: 'share1@example.org', size: 6 }))]).toEqual([[], []]);
    expect(await rowsOf(id)).toEqual([
      { who: 'share1', state: 'HELD', seats: 3, waits: false }, { who: 'share2', state: 'WAITING', seats: 0, waits: true },
      { who: 'share3', state: 'HELD', seats: 2, waits: false }, { who: 'share4', state: 'WAITING', seats: 0, waits: true },
    ]);
    expect(await events.seats(slug)).toMatchObject({ freeSeats: 19, waitingCount: 0 });
    expect(codesOf(await events.register(await events.person('share5@example.org'), id, { size: 8 }))).toEqual([]);
    expect((await events.seats(slug)).freeSeats).toBe(11);

    // Once somebody has confirmed, or the hour is over, there is room in the share again.
    expect([await confirmed('share1@example.org'), await ask('share6', 3), (await rowsOf(id)).at(-1)]).toEqual(['CONFIRMED', [], { who: 'share6', state: 'HELD', seats: 3, waits: false }]);
    events.graph.clock.passMinutes(60);
    expect([await ask('share7', 5), (await rowsOf(id)).at(-1)]).toEqual([[], { who: 'share7', state: 'HELD', seats: 5, waits: false }]);
    expect(await events.graph.em().getConnection().execute('select 1 from registration where event_id = ? and network_hash is not null', [id])).toHaveLength(1);
    expect((await rowsOf(id)).filter(({ waits }) => waits)).toEqual([]);
  });

  it('gives a firm of six its seats when it confirms, all of them at once and with its tickets, and says so before', async () => {
    const { id, slug } = await events.open({ capacity: 30 });
    const firm = events.stranger();
    expect(codesOf(await events.register(firm, id, { email: 'firm@example.org', size: 6 }))).toEqual([]);
    const { subject, text } = await events.mailOf('firm@example.org');
    expect([subject, text.replaceAll('\n', ' ')]).toEqual(['Please confirm: Sensors for all', expect.stringContaining('Your 6 seats are given to you when you confirm, if there are still 6 then')]);
    expect(text).not.toMatch(/(is|are) kept/);
    expect((await events.seats(slug)).freeSeats).toBe(30);
    expect([await confirmed('firm@example.org'), (await events.seats(slug)).freeSeats]).toEqual(['CONFIRMED', 24]);
    expect((await events.mailOf('firm@example.org')).subject).toBe('You are registered: Sensors for all');
    expect((await events.log(id)).map(({ act, seats }) => `${act} ${seats}`)).toEqual(['QUEUED 6', 'OFFERED 6', 'CONFIRMED 6']);
  });

  it('does not grow by a change before it is confirmed, whatever its state; fewer and other people may come', async () => {
    const { id, slug } = await events.open({ capacity: 12 });
    await events.register(events.stranger(), id, { email: 'grows@example.org', size: 5 });
    const own = await events.byMail('grows@example.org');
    const change = (size: number, role = 'MANAGER') => events.change(events.stranger(), { registrationId: own.id, secret: own.secret }, { size, role });
    expect([await change(6), await change(12), (await rowsOf(id))[0]]).toEqual([['CONFIRM_FIRST'], ['CONFIRM_FIRST'], { who: 'grows', state: 'HELD', seats: 5, waits: false }]);
    expect([await change(5, 'RESEARCHER'), await change(3), await change(4), (await events.seats(slug)).freeSeats]).toEqual([[], [], ['CONFIRM_FIRST'], 9]);
    await events.register(await events.person('others@example.org'), id, { size: 2 });
    await events.register(events.stranger(), id, { email: 'waits@example.org', size: 8 });
    const waits = await events.byMail('waits@example.org');
    expect(await events.change(events.stranger(), { registrationId: waits.id, secret: waits.secret }, { size: 1 })).toEqual([]);
    expect(await events.change(events.stranger(), { registrationId: waits.id, secret: waits.secret }, { size: 2 })).toEqual(['CONFIRM_FIRST']);
    const asked = await events.open({ isApprovalNeeded: true });
    await events.register(events.stranger(), asked.id, { email: 'asks@example.org' });
    const asks = await events.byMail('asks@example.org');
    expect([asks.state, await events.change(events.stranger(), { registrationId: asks.id, secret: asks.secret }, { size: 2 })]).toEqual(['REQUESTED', ['CONFIRM_FIRST']]);

    // The sentence leads to what helps, and then it does.
    expect([await confirmed('grows@example.org'), await confirmed('waits@example.org')]).toEqual(['CONFIRMED', 'CONFIRMED']);
    expect([await change(4), await events.change(events.stranger(), { registrationId: waits.id, secret: waits.secret }, { size: 2 })]).toEqual([[], []]);
  });

  it('leaves a firm of six on the waitlist, at the place where it came, when there are fewer seats by then', async () => {
    const { id, slug } = await events.open({ capacity: 10 });
    await events.register(events.stranger(), id, { email: 'six@example.org', size: 6 });
    await events.register(await events.person('quick@example.org'), id, { size: 5 });
    const behind = await events.person('behind.six@example.org');
    const { registration } = await events.register(behind, id, { size: 6 });
    expect([registration!.state, await confirmed('six@example.org')]).toEqual(['WAITING', 'WAITING']);
    expect((await events.byMail('six@example.org')).waitingPlace).toEqual({ position: 1, waiting: 2 });
    expect([(await events.mailOf('six@example.org')).subject, await events.seats(slug)]).toMatchObject(['You are on the waitlist: Sensors for all', { freeSeats: 5, waitingCount: 2 }]);
  });

  it('is over within the hour, and one network can leave only so much of it', async () => {
    const { id, slug } = await events.open({ capacity: 50 });
    const browser = events.stranger();
    const answers = [];
    for (let at = 0; at < 7; at += 1) answers.push(codesOf(await events.register(browser, id, { email: `made.up.${at}@example.org`, size: 20 })));
    expect(answers).toEqual([[], [], [], [], [], ['TOO_MANY_REQUESTS'], ['TOO_MANY_REQUESTS']]);
    expect([(await rowsOf(id)).map(({ state }) => state), await events.seats(slug)]).toMatchObject([Array(5).fill('WAITING'), { freeSeats: 50, waitingCount: 0 }]);
    events.graph.clock.passMinutes(60);
    await events.settle();
    expect(await rowsOf(id)).toEqual(Array.from({ length: 5 }, (_, at) => ({ who: `made.up.${at}`, state: 'EXPIRED', seats: 0, waits: false })));
  });

  it('that is not confirmed is not among those of whom everybody is told that they wait', async () => {
    const { id, slug } = await events.open({ capacity: 1 });
    await events.register(await events.person('seated@example.org'), id, {});
    await events.register(events.stranger(), id, { email: 'queue@example.org', size: 9 });
    expect((await events.seats(slug)).waitingCount).toBe(0);
    const { id: registrationId, secret, state } = await events.byMail('queue@example.org');
    expect(state).toBe('WAITING');
    await events.confirm(events.stranger(), { registrationId, secret });
    expect((await events.seats(slug)).waitingCount).toBe(1);
  });

  it('moves nobody who waits until it is confirmed, and is given a place only then', async () => {
    const { id, slug } = await events.open({ capacity: 1 });
    await events.register(await events.person('has.it@example.org'), id, {});
    await events.register(events.stranger(), id, { email: 'never@example.org' });
    await events.register(events.stranger(), id, { email: 'late@example.org' });
    const behind = await events.person('behind@example.org');
    await events.register(behind, id, {});
    const told = async () => {
      const { event } = await behind.ask<{ event: { myRegistration: { waitingPlace: object } } }>('query ($slug: String!) { event(slug: $slug) { myRegistration { waitingPlace { position waiting } } } }', { slug });
      return [event.myRegistration.waitingPlace, (await events.seats(slug)).waitingCount];
    };
    const places = async () => {
      const { participants } = await events.olga.ask<{ participants: { edges: { node: { emailAddress: string; place: number | null } }[] } }>('query ($id: ID!) { participants(eventId: $id, order: PLACE, where: { state: WAITING }) { edges { node { emailAddress place } } } }', { id });
      return participants.edges.map(({ node }) => [node.emailAddress.split('@')[0], node.place]);
    };
    expect(await told()).toEqual([{ position: 1, waiting: 1 }, 1]);
    expect((await events.mailOf('behind@example.org')).text).toContain('number 1 on the waitlist');
    const late = await events.byMail('late@example.org');
    expect(late).toMatchObject({ state: 'WAITING', waitingPlace: null });
    expect((await places())[0]).toEqual(['behind', 1]);

    // Who came first and says so in time stands in front, as published; who never does moves nobody, neither before nor after the hour.
    await events.confirm(events.stranger(), { registrationId: late.id, secret: late.secret });
    expect((await events.mailOf('late@example.org')).text).toContain('number 1 on the waitlist');
    expect([await told(), await places()]).toEqual([[{ position: 2, waiting: 2 }, 2], [['late', 1], ['behind', 2], ['never', null]]]);
    events.graph.clock.passMinutes(60);
    await events.settle();
    expect([await told(), await places()]).toEqual([[{ position: 2, waiting: 2 }, 2], [['late', 1], ['behind', 2]]]);
  });
});
