import { codesOf } from '@skills/identity/testing';
import type { TestBrowser } from '@skills/platform/testing';
import { eventsUnderTest, passDays, type EventsUnderTest } from '../../testing';

interface Guest {
  email: string;
  browser: TestBrowser;
  registrationId: string;
  secret?: string;
}

describe('an event that is cancelled, postponed or over', () => {
  let events: EventsUnderTest;
  let people = 0;
  beforeAll(async () => {
    events = await eventsUnderTest();
  });
  afterAll(() => events.graph.close());

  const sql = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> => events.graph.em().getConnection().execute<Row[]>(text, values);
  const act = async (mutation: string, eventId: string, more: object = {}): Promise<string[]> => {
    await events.graph.deliver();
    return codesOf(await events.act(events.olga, mutation, { eventId, ...more }, 'event { id }'));
  };
  const decide = async (mutation: string, { registrationId }: Guest): Promise<string[]> => codesOf(await events.act(events.olga, mutation, { registrationId }, 'registration { id }'));
  const confirm = ({ browser, registrationId, secret }: Guest): Promise<string[]> => events.confirm(browser, { registrationId, secret });
  const registrationOf = async ({ registrationId }: Guest) => (await sql<{ state: string; heldUntil: Date | null; seats: number }>('select state, held_until as "heldUntil", general_seats + reserved_seats as seats from registration where id = ?', [registrationId]))[0]!;
  const taken = async (eventId: string): Promise<number> => (await sql<{ taken: number }>('select taken from seat_book where event_id = ?', [eventId]))[0]!.taken;
  const subjects = async ({ email }: Guest): Promise<string[]> => {
    await events.graph.deliver();
    return events.graph.mails.filter(({ to, subject }) => to === email && subject.includes(':')).map(({ subject }) => subject.split(':')[0]!);
  };
  const actsOf = async (eventId: string, { registrationId }: Guest): Promise<string[]> => (await events.log(eventId)).filter((line) => line.registrationId === registrationId).map((line) => line.act);
  const inDays = (days: number): string => new Date(events.graph.clock.now().getTime() + days * 24 * 3_600_000).toISOString();

  /** Somebody signed in, whose address is known to be theirs. */
  async function member(eventId: string, size = 1): Promise<Guest> {
    const email = `member.${(people += 1)}@example.org`;
    const browser = await events.person(email);
    const { registration, problems } = await events.register(browser, eventId, { size });
    if (!registration) throw new Error(problems[0]?.message);
    return { email, browser, registrationId: registration.id };
  }
  /** Somebody without an account, who has not opened the link yet. */
  async function guest(eventId: string): Promise<Guest> {
    const email = `guest.${(people += 1)}@example.org`;
    const browser = events.stranger();
    await events.register(browser, eventId, { email });
    const { id, secret } = await events.byMail(email);
    return { email, browser, registrationId: id, secret };
  }
  const leave = ({ browser, registrationId }: Guest): Promise<string[]> => events.cancel(browser, { registrationId });

  it('lets nobody confirm what was held for them when it was cancelled: the link says so, and no mail says otherwise', async () => {
    const { id } = await events.open();
    const held = await guest(id);
    expect(await act('cancelEvent', id, { notice: 'Too few have come together.' })).toEqual([]);
    expect(await registrationOf(held)).toEqual({ state: 'EXPIRED', heldUntil: null, seats: 0 });
    expect(await taken(id)).toBe(0);
    const { problems } = await events.act(held.browser, 'confirmRegistration', { registrationId: held.registrationId, secret: held.secret }, 'registration { id }');
    expect(problems).toMatchObject([{ code: 'EVENT_CANCELLED', message: expect.stringContaining('was cancelled') }]);
    // Nobody has said that this mailbox is theirs: it gets nothing more than the mail that asked.
    expect(await subjects(held)).toEqual(['Please confirm']);
    const { registration } = await events.stranger().ask<{ registration: { event: object; tickets: object[] } }>('query ($secret: String!) { registration(secret: $secret) { tickets { code } event { phase notice } } }', { secret: held.secret });
    expect(registration).toEqual({ tickets: [], event: { phase: 'CANCELLED', notice: 'Too few have come together.' } });
    expect(await actsOf(id, held)).toEqual(['SEATED', 'CALLED_OFF']);
  });

  it('ends an open offer without a word but that of the cancellation, and offers nothing to the next', async () => {
    const { id } = await events.open({ capacity: 1 });
    const [seated, offered, waits] = [await member(id), await member(id), await member(id)];
    await leave(seated);
    expect((await registrationOf(offered)).state).toBe('HELD');
    expect(await act('cancelEvent', id)).toEqual([]);
    expect(await act('cancelEvent', id)).toEqual([]);
    expect(await confirm(offered)).toEqual(['EVENT_CANCELLED']);
    await passDays(events, 49 / 24);
    await events.settle();
    expect(await subjects(offered)).toEqual(['You are on the waitlist', 'A seat for you', 'Cancelled']);
    expect(await subjects(waits)).toEqual(['You are on the waitlist', 'Cancelled']);
    expect(await actsOf(id, offered)).toEqual(['QUEUED', 'OFFERED', 'CALLED_OFF']);
    expect(await registrationOf(waits)).toMatchObject({ state: 'WAITING', seats: 0 });
  });

  it('sends no mail any more that was on its way when it was cancelled', async () => {
    const { id } = await events.open();
    const [seated, held] = [await member(id), { email: 'on.its.way@example.org', browser: events.stranger(), registrationId: '' }];
    await events.register(held.browser, id, { email: held.email });
    expect(codesOf(await events.act(events.olga, 'cancelEvent', { eventId: id }, 'event { id }'))).toEqual([]);
    expect([await subjects(seated), await subjects(held)]).toEqual([['Cancelled'], []]);
  });

  it('seats nobody whom organisers agree to or decline after it was cancelled, alone or with others', async () => {
    const { id } = await events.open({ isApprovalNeeded: true });
    const [asked, unsaid] = [await member(id), await guest(id)];
    await act('cancelEvent', id);
    expect([await decide('approveRegistration', asked), await decide('declineRegistration', asked), await decide('approveRegistration', unsaid)]).toEqual([['EVENT_CANCELLED'], ['EVENT_CANCELLED'], ['EVENT_CANCELLED']]);
    const { undecided } = await events.act<{ undecided: { code: string }[] }>(events.olga, 'decideOnRegistrations', { eventId: id, act: 'APPROVE', registrationIds: [asked.registrationId], count: 1 }, 'undecided { code }');
    expect(undecided).toMatchObject([{ code: 'EVENT_CANCELLED' }]);
    expect(await subjects(asked)).toEqual(['We have your request', 'Cancelled']);
    expect(await registrationOf(asked)).toMatchObject({ state: 'REQUESTED', seats: 0 });
    const { participants } = await events.olga.ask<{ participants: { edges: { node: { possibleActs: string[] } }[] } }>('query ($eventId: ID!) { participants(eventId: $eventId, first: 10) { edges { node { possibleActs } } } }', { eventId: id });
    expect(participants.edges.map(({ node }) => node.possibleActs)).toEqual([['TAKE_OFF'], []]);
  });

  it('holds an offer for as long as nobody knows the new date, and makes it anew with that', async () => {
    const { id, slug } = await events.open({ capacity: 1 });
    const [seated, offered, waits] = [await member(id), await member(id), await member(id)];
    await leave(seated);
    expect(await act('postponeEvent', id)).toEqual([]);
    expect(await registrationOf(offered)).toEqual({ state: 'HELD', heldUntil: null, seats: 1 });
    expect(await confirm(offered)).toEqual(['EVENT_POSTPONED']);
    await passDays(events, 30);
    await events.settle();
    expect(await registrationOf(offered)).toEqual({ state: 'HELD', heldUntil: null, seats: 1 });
    expect((await events.seats(slug)).freeSeats).toBe(0);
    const time = { startsAt: inDays(60), endsAt: inDays(60.3) };
    for (const _ of [1, 2]) expect(await act('rescheduleEvent', id, time)).toEqual([]);
    const until = new Date(events.graph.clock.now().getTime() + 48 * 3_600_000);
    expect(new Date((await registrationOf(offered)).heldUntil!)).toEqual(until);
    expect(await subjects(offered)).toEqual(['You are on the waitlist', 'A seat for you', 'Postponed', 'A seat for you', 'New time']);
    expect((await sql<{ act: string; free: number | null }>('select act, free from seat_event where registration_id = ? order by id', [offered.registrationId])).map(({ act: what, free }) => [what, free])).toEqual([['QUEUED', null], ['OFFERED', 1], ['OFFERED', 1]]);
    expect(await registrationOf(waits)).toMatchObject({ state: 'WAITING' });
    const { secret } = await events.mailOf(offered.email);
    expect(await events.confirm(events.stranger(), { registrationId: offered.registrationId, secret })).toEqual([]);
    expect(await registrationOf(offered)).toEqual({ state: 'CONFIRMED', heldUntil: null, seats: 1 });
  });

  it('gives what had run out before it was postponed to the next, who then keeps it', async () => {
    const { id } = await events.open({ capacity: 1 });
    const [seated, slow, next] = [await member(id), await member(id), await member(id)];
    await leave(seated);
    await passDays(events, 49 / 24);
    expect(await act('postponeEvent', id)).toEqual([]);
    expect([await registrationOf(slow), await registrationOf(next)]).toEqual([{ state: 'EXPIRED', heldUntil: null, seats: 0 }, { state: 'HELD', heldUntil: null, seats: 1 }]);
    expect(await subjects(next)).toEqual(['You are on the waitlist', 'Postponed']);
  });

  it('lets those who are held a seat confirm their address while it is postponed, and tells them what the others were told', async () => {
    const { id } = await events.open({ isApprovalNeeded: false });
    const [held, late] = [await guest(id), await guest(id)];
    await act('postponeEvent', id, { notice: 'The hall is being repaired.' });
    for (const _ of [1, 2]) expect(await confirm(held)).toEqual([]);
    expect(await registrationOf(held)).toEqual({ state: 'CONFIRMED', heldUntil: null, seats: 1 });
    expect(await subjects(held)).toEqual(['Please confirm', 'Postponed']);
    const { text } = await events.mailOf(held.email);
    expect(text).toContain('The hall is being repaired.');
    expect(text).not.toContain('2027');
    // A made-up address holds a seat no longer than ever.
    events.graph.clock.passMinutes(61);
    await events.settle();
    expect(await registrationOf(late)).toEqual({ state: 'EXPIRED', heldUntil: null, seats: 0 });
    expect(await confirm(late)).toEqual(['HOLD_OVER']);
  });

  it('lets organisers decline but not agree while it is postponed', async () => {
    const { id } = await events.open({ isApprovalNeeded: true });
    const [one, other] = [await member(id), await member(id)];
    await act('postponeEvent', id);
    expect([await decide('approveRegistration', one), await decide('declineRegistration', other)]).toEqual([['EVENT_POSTPONED'], []]);
    expect(await subjects(one)).toEqual(['We have your request', 'Postponed']);
  });

  it('gives up an offer that it kept, and offers that seat with the new date', async () => {
    const { id } = await events.open({ capacity: 1 });
    const [seated, offered, waits] = [await member(id), await member(id), await member(id)];
    await leave(seated);
    await act('postponeEvent', id);
    expect(await leave(offered)).toEqual([]);
    expect([await taken(id), (await registrationOf(waits)).state]).toEqual([0, 'WAITING']);
    expect(await act('rescheduleEvent', id, { startsAt: inDays(50), endsAt: inDays(50.3) })).toEqual([]);
    expect((await registrationOf(waits)).state).toBe('HELD');
    expect(await act('postponeEvent', id)).toEqual([]);
    expect(await act('cancelEvent', id)).toEqual([]);
    expect(await registrationOf(waits)).toEqual({ state: 'EXPIRED', heldUntil: null, seats: 0 });
  });

  it('takes nothing more once it is over', async () => {
    const { id } = await events.open({ startsAt: inDays(0.02), endsAt: inDays(0.03), isApprovalNeeded: true });
    const [asked, held] = [await member(id), await guest(id)];
    events.graph.clock.passMinutes(50);
    expect([await confirm(held), await decide('approveRegistration', asked)]).toEqual([['EVENT_OVER'], ['EVENT_OVER']]);
    expect(await subjects(asked)).toEqual(['We have your request']);
  });

  it('lets nobody give up a seat once it is over, and organisers still take somebody off', async () => {
    const { id } = await events.open({ startsAt: inDays(0.02), endsAt: inDays(0.03) });
    const [one, other] = [await member(id), await member(id)];
    events.graph.clock.passMinutes(50);
    expect([await leave(one), (await registrationOf(one)).state]).toEqual([['EVENT_OVER'], 'CONFIRMED']);
    for (const _ of [1, 2]) expect(await events.cancel(events.olga, { registrationId: other.registrationId })).toEqual([]);
    expect([(await registrationOf(other)).state, (await actsOf(id, other)).at(-1)]).toEqual(['TAKEN_OFF', 'TAKEN_OFF']);
  });

  it.each([
    ['sooner: they end a day before it', 2.5, 36],
    ['very soon: they stand for two hours', 0.5, 2],
    ['later: they stand for their full span', 60, 48],
  ])('makes open offers anew, though it was not postponed, when it begins %s', async (_, days, hours) => {
    const { id } = await events.open({ capacity: 2 });
    const [seated, gone, offered, late] = [await member(id), await member(id), await member(id), await member(id)];
    await leave(gone);
    events.graph.clock.passMinutes(47 * 60);
    await leave(seated);
    const [first] = [await registrationOf(offered)];
    // The first offer has just run out, and nobody has noticed yet.
    events.graph.clock.passMinutes(61);
    expect(await act('rescheduleEvent', id, { startsAt: inDays(days), endsAt: inDays(days + 0.3) })).toEqual([]);
    expect([first.state, (await registrationOf(offered)).state]).toEqual(['HELD', 'EXPIRED']);
    const hoursLeft = (new Date((await registrationOf(late)).heldUntil!).getTime() - events.graph.clock.now().getTime()) / 3_600_000;
    expect(hoursLeft).toBeCloseTo(hours, 5);
    expect(await subjects(late)).toEqual(['You are on the waitlist', 'A seat for you', 'A seat for you', 'New time']);
    expect(await actsOf(id, late)).toEqual(['QUEUED', 'OFFERED', 'OFFERED']);
  });

  it('leaves open offers alone when only its end or its clock is another', async () => {
    const { id } = await events.open({ capacity: 1 });
    const [seated, offered] = [await member(id), await member(id)];
    await leave(seated);
    const before = await registrationOf(offered);
    events.graph.clock.passMinutes(60);
    expect(await act('rescheduleEvent', id, { startsAt: '2027-03-03T08:00:00Z', endsAt: '2027-03-03T16:00:00Z', timeZone: 'Europe/Athens' })).toEqual([]);
    expect([await registrationOf(offered), await subjects(offered)]).toEqual([before, ['You are on the waitlist', 'A seat for you', 'New time']]);
  });
});
