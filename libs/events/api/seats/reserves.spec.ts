import { randomUUID } from 'node:crypto';
import { codesOf, type Answer } from '@skills/identity/testing';
import { eventsUnderTest, type EventsUnderTest } from '../../testing';

interface Kept {
  id: string;
  value: string;
  seats: number;
  taken: number;
  releaseAt: string;
}

const RELEASE = '2027-02-20T08:00:00.000Z';

describe('kept seats', () => {
  let events: EventsUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
  });
  afterAll(() => events.graph.close());

  const keep = (eventId: string, given: object = {}, browser = events.olga): Promise<Answer & { reserve: Kept }> =>
    events.act(browser, 'keepSeats', { eventId, kind: 'COUNTRY', value: 'FR', seats: 2, releaseAt: RELEASE, ...given }, 'reserve { id value seats taken releaseAt }');
  const act = async (mutation: string, reserveId: string, more: object = {}, browser = events.olga) => codesOf(await events.act(browser, mutation, { reserveId, ...more }, 'event { id }'));
  const reserves = async (slug: string, browser = events.olga) => (await browser.ask<{ event: { reserves: Kept[] | null } }>('query ($slug: String!) { event(slug: $slug) { reserves { value seats taken } } }', { slug })).event.reserves;

  it('are taken by those whom they are kept for, and by others once they are released', async () => {
    const { id, slug } = await events.open({ capacity: 3 });
    const { reserve } = await keep(id);
    expect((await events.seats(slug)).freeSeats).toBe(1);
    const [one, two, three] = [await events.person('ann@example.org'), await events.person('bo@example.org'), await events.person('cleo@example.org')];
    expect((await events.register(one, id, {})).registration?.state).toBe('CONFIRMED');
    expect((await events.register(two, id, {})).registration?.state).toBe('WAITING');
    expect((await events.register(three, id, { countryCode: 'FR' })).registration?.state).toBe('CONFIRMED');
    expect(await reserves(slug)).toEqual([{ value: 'FR', seats: 2, taken: 1 }]);
    expect(await reserves(slug, events.stranger())).toBeNull();
    expect([await act('releaseReserve', reserve.id), await act('releaseReserve', reserve.id)]).toEqual([[], []]);
    expect(await events.byMail('bo@example.org')).toMatchObject({ state: 'HELD' });
    expect((await events.log(id)).map(({ act: what, seats }) => `${what} ${seats}`)).toEqual(['RESERVED 2', 'SEATED 1', 'QUEUED 1', 'SEATED 1', 'RELEASED 1', 'OFFERED 1']);
  });

  it('fit into what is free, are never fewer than taken, and go away only while nobody has one', async () => {
    const { id, slug } = await events.open({ capacity: 4 });
    await events.register(await events.person('dan@example.org'), id, { size: 2 });
    const tooMany = await keep(id, { seats: 3 });
    expect([codesOf(tooMany), tooMany.problems[0]?.message]).toEqual([['RESERVE_TOO_LARGE'], 'There are not enough free seats for this: 1 too few. Keep fewer, or give the event more seats first.']);
    const { reserve } = await keep(id);
    expect((await keep(id)).reserve).toEqual(reserve);
    expect(codesOf(await keep(id, { seats: 1 }))).toEqual(['RESERVE_THERE']);
    expect(await act('changeReserve', reserve.id, { seats: 3, releaseAt: RELEASE })).toEqual(['RESERVE_TOO_LARGE']);
    await events.register(await events.person('eve@example.org'), id, { countryCode: 'FR', size: 2 });
    expect(await act('changeReserve', reserve.id, { seats: 1, releaseAt: RELEASE })).toEqual(['RESERVE_TAKEN']);
    expect(await act('removeReserve', reserve.id)).toEqual(['RESERVE_TAKEN']);
    await events.act(events.olga, 'cancelRegistration', { registrationId: (await events.byMail('eve@example.org')).id }, 'registration { id }');
    expect(await act('changeReserve', reserve.id, { seats: 1, releaseAt: RELEASE })).toEqual([]);
    expect((await events.seats(slug)).freeSeats).toBe(1);
    expect([await act('removeReserve', reserve.id), await act('removeReserve', reserve.id)]).toEqual([[], ['NOT_FOUND']]);
    expect((await events.seats(slug)).freeSeats).toBe(2);
  });

  it('for a code that the server makes are kept once, also when the request comes twice', async () => {
    const { id, slug } = await events.open({ capacity: 10 });
    const once = { kind: 'CODE', value: null, idempotencyKey: randomUUID() };
    const answers = await Promise.all([keep(id, once), keep(id, once), keep(id, once)]);
    expect(new Set(answers.map(({ reserve }) => reserve.id)).size).toBe(1);
    expect(await reserves(slug)).toHaveLength(1);
    await keep(id, { ...once, idempotencyKey: randomUUID() });
    expect(await reserves(slug)).toHaveLength(2);
  });

  it('are open to who waits already and belongs to them: they keep what was offered to nobody else', async () => {
    const { id } = await events.open({ capacity: 2 });
    // A party of two waits while one seat is free, so that seats can be kept and somebody waits.
    await events.register(await events.person('fay@example.org'), id, {});
    await events.register(await events.person('guy@example.org'), id, { role: 'RESEARCHER', size: 2 });
    const { reserve } = await keep(id, { kind: 'ROLE', value: 'RESEARCHER', seats: 1 });
    await events.act(events.olga, 'cancelRegistration', { registrationId: (await events.byMail('fay@example.org')).id }, 'registration { id }');
    expect(await events.byMail('guy@example.org')).toMatchObject({ state: 'HELD' });
    expect(await events.graph.em().getConnection().execute('select taken from seat_reserve where id = ?', [reserve.id])).toEqual([{ taken: 1 }]);
  });

  it('under a code that the server makes are for who has the link; a slip is told, and trying is limited', async () => {
    const { id, slug } = await events.open({ capacity: 1 });
    const { reserve } = await keep(id, { kind: 'CODE', value: null, seats: 1 });
    expect(reserve.value).toMatch(/^[A-HJ-NP-Z2-9]{4}(-[A-HJ-NP-Z2-9]{4}){2}$/);
    const ida = await events.person('ida@example.org');
    expect(codesOf(await events.register(ida, id, { code: `${reserve.value}X` }))).toEqual(['CODE_UNKNOWN']);
    expect(await reserves(slug)).toMatchObject([{ taken: 0 }]);
    expect((await events.register(ida, id, { code: reserve.value.toLowerCase().replaceAll('-', ' ') })).registration?.state).toBe('CONFIRMED');
    expect(await reserves(slug)).toMatchObject([{ taken: 1 }]);
    const guesser = events.stranger();
    const answers = [];
    for (let at = 0; at < 31; at++) answers.push(codesOf(await events.register(guesser, id, { email: `guess${at}@example.org`, code: `GUESS${at}` })).join());
    expect([answers[0], answers.at(-2), answers.at(-1)]).toEqual(['CODE_UNKNOWN', 'CODE_UNKNOWN', 'TOO_MANY_REQUESTS']);
    expect(codesOf(await events.register(guesser, id, { email: 'guess@example.org', code: reserve.value }))).toEqual(['TOO_MANY_REQUESTS']);
  });

  it.each<[string, object, string[]]>([
    ['a short code', { kind: 'CODE', value: 'FRIENDS' }, ['value FIELD_NOT_UNDERSTOOD']],
    ['no country', { value: ' ' }, ['value FIELD_REQUIRED']],
    ['a country that is none', { value: 'XX' }, ['value FIELD_NOT_OFFERED']],
    ['a role that is none', { kind: 'ROLE', value: 'KING' }, ['value FIELD_NOT_OFFERED']],
    ['no seats', { seats: 0 }, ['seats FIELD_OUT_OF_RANGE']],
    ['a time that is over', { releaseAt: '2020-01-01T00:00:00Z' }, ['releaseAt TIME_PAST']],
  ])('are refused with %s', async (_, given, faults) => {
    const { id } = await events.open();
    expect((await keep(id, given)).problems.map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual(faults);
  });

  it('are the organisers’ alone', async () => {
    const { id } = await events.open();
    const { reserve } = await keep(id);
    for (const browser of [events.stranger(), await events.person('jo@example.org')]) {
      expect(codesOf(await keep(id, { value: 'DE' }, browser))).toEqual(['NOT_FOUND']);
      for (const mutation of ['releaseReserve', 'removeReserve']) expect(await act(mutation, reserve.id, {}, browser)).toEqual(['NOT_FOUND']);
      expect(await act('changeReserve', reserve.id, { seats: 1, releaseAt: RELEASE }, browser)).toEqual(['NOT_FOUND']);
    }
  });

  it('are never kept twice, by however many at once, and never sold twice while they are changed', async () => {
    const { id } = await events.open({ capacity: 6 });
    const answers = await Promise.all(['FR', 'DE', 'IT', 'ES', 'FR', 'DE'].map((value) => keep(id, { value })));
    expect(answers.filter(({ problems }) => problems.length === 0).length).toBeGreaterThanOrEqual(3);
    const [sum] = await events.graph.em().getConnection().execute<{ kept: number; reserves: number }[]>('select sum(seats)::int as kept, count(*)::int as reserves from seat_reserve where event_id = ?', [id]);
    expect(sum).toEqual({ kept: 6, reserves: 3 });
  });
});
