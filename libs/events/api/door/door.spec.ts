import { randomUUID } from 'node:crypto';
import { codesOf } from '@skills/identity/testing';
import type { TestBrowser } from '@skills/platform/testing';
import { eventsUnderTest, type EventsUnderTest } from '../../testing';
import { eraseEvent } from '../retention/erase-event';

interface Seen {
  isOpen: boolean;
  cursor: string;
  isWhole: boolean;
  listed: number;
  goneIds: string[];
  entries: { participantId: string; name: string; code: string | null; hasSeat: boolean; admittedAt: Date | null; admissionIds: string[] }[];
  conflicts: { kind: string; name: string | null; code: string | null; records: { id: string; door: string }[]; settlement: { reason: string; by: string | null } | null }[];
  expected: number;
  came: number;
  walkIns: number;
  doors: { door: string; people: number }[];
}
interface Outcome {
  scanId: string;
  outcome: string;
  message: string | null;
}

const DOOR = `isOpen cursor isWhole listed goneIds entries { participantId name code hasSeat admittedAt admissionIds } conflicts { kind name code records { id door } settlement { reason by } } expected came walkIns doors { door people }`;
const [EAST, WEST] = [randomUUID(), randomUUID()];

describe('the doors of an event', () => {
  let events: EventsUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
  });
  afterAll(() => events.graph.close());

  const now = (): string => events.graph.clock.now().toISOString();
  const hours = (count: number): string => new Date(events.graph.clock.now().getTime() + count * 3_600_000).toISOString();
  const sql = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> => events.graph.em().getConnection().execute<Row[]>(text, values);
  const scan = (over: object = {}) => ({ id: randomUUID(), kind: 'ADMIT', deviceId: EAST, door: 'East', at: now(), ...over });
  const record = async (browser: TestBrowser, eventId: string, scans: object[], sentAt = now()) =>
    events.act<{ outcomes: Outcome[] | null }>(browser, 'recordDoorScans', { eventId, sentAt, scans }, 'outcomes { scanId outcome message }');
  const outcomes = async (browser: TestBrowser, eventId: string, scans: object[]) => (await record(browser, eventId, scans)).outcomes?.map(({ outcome }) => outcome);
  const seen = async (slug: string, browser = events.olga, since: string | null = null) =>
    (await browser.ask<{ event: { door: Seen | null } }>(`query ($slug: String!, $since: String) { event(slug: $slug) { door(since: $since) { ${DOOR} } } }`, { slug, since })).event.door;
  const news = async (slug: string, since: string) => (await seen(slug, events.olga, since))!;
  const seats = async (eventId: string) => (await sql<{ capacity: number; taken: number }>('select capacity, taken from seat_book where event_id = ?', [eventId]))[0]!;

  /** An event that begins in two hours, with people who have seats; their tickets by name. */
  async function tonight(people: number, capacity = people): Promise<{ id: string; slug: string; tickets: { id: string; code: string }[] }> {
    const event = await events.open({ startsAt: hours(2), endsAt: hours(8), capacity });
    for (let at = 0; at < people; at += 1) {
      const email = `${randomUUID()}@example.org`;
      await events.register(events.stranger(), event.id, { email });
      const { id, secret } = { ...(await events.byMail(email)) };
      expect(await events.confirm(events.stranger(), { registrationId: id, secret })).toEqual([]);
    }
    const tickets = await sql<{ id: string; code: string }>('select p.id, p.ticket_code as code from participant p join registration r on r.id = p.registration_id where r.event_id = ? order by p.id', [event.id]);
    return { ...event, tickets };
  }

  it('let people in by their tickets, and say so to whoever works there and to nobody else', async () => {
    const { id, slug, tickets } = await tonight(2, 5);
    const { code, id: participantId } = tickets[0]!;
    expect(await outcomes(events.olga, id, [scan({ ticketCode: code.toLowerCase() })])).toEqual(['RECORDED']);
    const door = (await seen(slug))!;
    expect(door).toMatchObject({ isOpen: true, expected: 2, came: 1, walkIns: 0, conflicts: [], doors: [{ door: 'East', people: 1 }] });
    expect(door.entries.find((entry) => entry.participantId === participantId)).toMatchObject({ hasSeat: true, admittedAt: events.graph.clock.now(), admissionIds: [expect.any(String)] });
    expect(await sql('select checked_in_at is not null as came from participant where id = ?', [participantId])).toEqual([{ came: true }]);

    const helper = await events.person('door.helper@example.org');
    expect(await seen(slug, helper)).toBeNull();
    expect(codesOf(await record(helper, id, [scan({ ticketCode: code })]))).toEqual(['NOT_FOUND']);
    await events.act(events.olga, 'giveEventRole', { eventId: id, emailAddress: 'door.helper@example.org', role: 'DOOR' }, 'team { id }');
    expect((await seen(slug, helper))?.came).toBe(1);
    expect(await outcomes(helper, id, [scan({ ticketCode: tickets[1]!.code })])).toEqual(['RECORDED']);
    const other = await tonight(1);
    expect(codesOf(await record(helper, other.id, [scan({ ticketCode: other.tickets[0]!.code })]))).toEqual(['NOT_FOUND']);
  });

  it('have the list from a day before until a day after, and take what was recorded also later', async () => {
    const event = await events.open({ startsAt: hours(30), endsAt: hours(36) });
    expect(await seen(event.slug)).toMatchObject({ isOpen: false, entries: [] });
    expect(codesOf(await record(events.olga, event.id, [scan({ ticketCode: 'x' })]))).toEqual(['DOOR_NOT_YET']);
    const { id, slug, tickets } = await tonight(1);
    const at = now();
    events.graph.clock.passMinutes(60 * 40);
    expect(await seen(slug)).toMatchObject({ isOpen: false, entries: [], came: 0 });
    // The device’s clock ran on too: it sends now what it recorded then.
    expect((await record(events.olga, id, [scan({ ticketCode: tickets[0]!.code, at })])).outcomes?.[0]?.outcome).toBe('RECORDED');
    expect(await seen(slug)).toMatchObject({ isOpen: false, entries: [], came: 1 });
    expect(await sql('select checked_in_at = ?::timestamptz as then from participant where id = ?', [at, tickets[0]!.id])).toEqual([{ then: true }]);
  });

  it('count a record once however often it comes, also at the same moment, and refuse another under its id', async () => {
    const { id, slug, tickets } = await tonight(2);
    const once = scan({ ticketCode: tickets[0]!.code });
    const answers = await Promise.all(Array.from({ length: 8 }, () => outcomes(events.olga, id, [once])));
    expect(answers.flat().sort()).toEqual(['RECORDED', ...Array.from({ length: 7 }, () => 'REPEATED')].sort());
    expect(await sql<{ count: number }>('select count(*)::int as count from door_scan where event_id = ?', [id])).toEqual([{ count: 1 }]);
    const { outcomes: refused } = await record(events.olga, id, [{ ...once, deviceId: WEST }]);
    expect(refused).toEqual([{ scanId: once.id, outcome: 'REFUSED', message: expect.stringContaining('id of another') }]);
    const other = await tonight(1);
    expect(await outcomes(events.olga, other.id, [once])).toEqual(['REFUSED']);
    expect((await seen(slug))?.conflicts).toEqual([]);
  });

  it('tell what is faulty in a record, and add the others', async () => {
    const { id, slug, tickets } = await tonight(1);
    const { outcomes: told } = await record(events.olga, id, [scan({ ticketCode: 'nonsense' }), scan({ ticketCode: tickets[0]!.code, door: ' ' }), scan({ kind: 'WALK_IN' }), scan({ ticketCode: tickets[0]!.code })]);
    expect(told!.map(({ outcome }) => outcome)).toEqual(['REFUSED', 'REFUSED', 'REFUSED', 'RECORDED']);
    expect(told!.map(({ message }) => message)).toEqual([expect.stringContaining('Ticket'), expect.stringContaining('Name of the door'), expect.stringContaining('Who came'), null]);
    expect((await seen(slug))?.came).toBe(1);
    expect(codesOf(await record(events.olga, id, Array.from({ length: 101 }, () => scan({ ticketCode: tickets[0]!.code }))))).toEqual(['LIST_FULL']);
  });

  it('show that two of them let in one ticket until somebody says what became of it', async () => {
    const { id, slug, tickets } = await tonight(1);
    const [here, there] = [scan({ ticketCode: tickets[0]!.code }), scan({ participantId: tickets[0]!.id, deviceId: WEST, door: 'West' })];
    await Promise.all([record(events.olga, id, [here]), record(events.olga, id, [there])]);
    const open = (await seen(slug))!;
    expect(open).toMatchObject({ came: 1, conflicts: [{ kind: 'TWICE', name: 'Person 1', settlement: null }] });
    expect(open.conflicts[0]!.records.map(({ door }) => door).sort()).toEqual(['East', 'West']);
    await record(events.olga, id, [scan({ kind: 'SETTLE', settlesIds: [here.id, there.id], reason: 'Went out for a parcel.' })]);
    expect((await seen(slug))?.conflicts).toMatchObject([{ kind: 'TWICE', settlement: { reason: 'Went out for a parcel.', by: 'olga.organises@example.org' } }]);
  });

  it('show that one of them let in one ticket twice, until one side of it is taken back', async () => {
    const { id, slug, tickets } = await tonight(1);
    const [once, again] = [scan({ ticketCode: tickets[0]!.code }), scan({ participantId: tickets[0]!.id })];
    expect(await outcomes(events.olga, id, [once, once, again])).toEqual(['RECORDED', 'RECORDED', 'RECORDED']);
    expect(await seen(slug)).toMatchObject({ came: 1, conflicts: [{ kind: 'TWICE', name: 'Person 1', code: null }] });
    expect((await seen(slug))!.conflicts[0]!.records.map((record) => record.id).sort()).toEqual([once.id, again.id].sort());
    await record(events.olga, id, [scan({ kind: 'UNDO', undoesId: once.id })]);
    expect(await seen(slug)).toMatchObject({ came: 1, conflicts: [], entries: [{ admissionIds: [again.id] }] });
  });

  it('show one conflict for one ticket of nobody, by its code, which is forgotten with the names of the event', async () => {
    const { id, slug, tickets } = await tonight(1);
    const other = await tonight(2);
    const [first, second] = other.tickets.map(({ code }) => code);
    const records = [scan({ ticketCode: first }), scan({ ticketCode: first, deviceId: WEST, door: 'West' }), scan({ ticketCode: second }), scan({ ticketCode: tickets[0]!.code })];
    await record(events.olga, id, records);
    const { conflicts, came } = (await seen(slug))!;
    expect([came, conflicts.map(({ kind, code, records: about }) => [kind, code, about.length]).sort()]).toEqual([1, [['UNKNOWN', first, 2], ['UNKNOWN', second, 1]].sort()]);
    await record(events.olga, id, [scan({ kind: 'UNDO', undoesId: records[0]!.id }), scan({ kind: 'UNDO', undoesId: records[2]!.id })]);
    expect((await seen(slug))!.conflicts).toMatchObject([{ kind: 'UNKNOWN', code: first, records: [{ id: records[1]!.id }] }]);
    // The code of a ticket that somebody here has is that person’s, and not kept beside them.
    const codes = () => sql<{ code: string }>('select ticket_code as code from door_scan where event_id = ? and ticket_code is not null order by 1', [id]);
    expect((await codes()).map(({ code }) => code)).toEqual([first, first, second].sort());
    await expect(sql("update door_scan set ticket_code = 'AAAA' where event_id = ?", [id])).rejects.toThrow('never changes');
    await events.graph.em().transactional((em) => eraseEvent(em, id, events.graph.clock.now()));
    expect(await codes()).toEqual([]);
  });

  it('take back what was a mistake, in whatever order the records come', async () => {
    const { id, slug, tickets } = await tonight(1);
    const [admit, undo] = [scan({ ticketCode: tickets[0]!.code }), scan({ kind: 'UNDO' })];
    await record(events.olga, id, [{ ...undo, undoesId: admit.id }]);
    await record(events.olga, id, [admit]);
    expect(await seen(slug)).toMatchObject({ came: 0, entries: [{ admittedAt: null, admissionIds: [] }] });
    expect(await sql('select checked_in_at as at from participant where id = ?', [tickets[0]!.id])).toEqual([{ at: null }]);
  });

  it('give walk-ins free seats and never one too many: in a full house they are in the room without one, and that is shown', async () => {
    const { id, slug } = await tonight(1, 3);
    const walkIn = (name: string) => scan({ kind: 'WALK_IN', walkIn: { name, role: 'MANAGER', countryCode: 'FR' } });
    const first = walkIn('Wanda');
    await Promise.all([first, walkIn('Wim'), walkIn('Walt'), walkIn('Wilma')].map((each) => record(events.olga, id, [each])));
    expect(await seats(id)).toEqual({ capacity: 3, taken: 3 });
    const door = (await seen(slug))!;
    expect(door).toMatchObject({ expected: 1, came: 4, walkIns: 4 });
    expect(door.conflicts.map(({ kind }) => kind)).toEqual(['NO_SEAT', 'NO_SEAT']);
    const { attendance } = (await events.olga.ask<{ event: { attendance: object } }>('query ($slug: String!) { event(slug: $slug) { attendance { total { registered came walkIns noShows } } } }', { slug })).event as { attendance: { total: object } };
    expect(attendance.total).toEqual({ registered: 1, came: 4, walkIns: 4, noShows: 1 });
    const seated = door.entries.find(({ hasSeat, admittedAt }) => hasSeat && admittedAt !== null)!;
    await record(events.olga, id, [scan({ kind: 'UNDO', undoesId: seated.admissionIds[0] })]);
    expect(await seats(id)).toEqual({ capacity: 3, taken: 2 });
    expect((await seen(slug))?.came).toBe(3);
  });

  it('keep a ticket whose registration was given up, one of another event, and somebody who is not of this event', async () => {
    const { id, slug, tickets } = await tonight(2);
    const other = await tonight(1);
    await sql("update registration set state = 'CANCELLED', general_seats = 0 where id = (select registration_id from participant where id = ?)", [tickets[0]!.id]);
    expect(await outcomes(events.olga, id, [scan({ ticketCode: tickets[0]!.code }), scan({ ticketCode: other.tickets[0]!.code }), scan({ participantId: other.tickets[0]!.id })])).toEqual(['RECORDED', 'RECORDED', 'RECORDED']);
    expect((await seen(slug))?.conflicts.map(({ kind, name }) => [kind, name]).sort()).toEqual([['NOT_VALID', 'Person 1'], ['UNKNOWN', null], ['UNKNOWN', null]]);
    expect(await seen(other.slug)).toMatchObject({ came: 0, conflicts: [] });
  });

  describe('that ask only for what is new', () => {
    it('hear of whom somebody let in, of nobody else, and of nothing twice', async () => {
      const { id, slug, tickets } = await tonight(3);
      const whole = (await seen(slug))!;
      expect([whole.isWhole, whole.listed, whole.entries.length, whole.goneIds]).toEqual([true, 3, 3, []]);
      expect(await news(slug, whole.cursor)).toMatchObject({ isWhole: false, listed: 3, entries: [], goneIds: [], expected: 3, came: 0 });
      const admit = scan({ ticketCode: tickets[1]!.code });
      await record(events.olga, id, [admit]);
      const after = await news(slug, whole.cursor);
      expect(after).toMatchObject({ isWhole: false, listed: 3, entries: [{ participantId: tickets[1]!.id, admissionIds: [admit.id] }], came: 1, doors: [{ door: 'East', people: 1 }] });
      expect((await news(slug, after.cursor)).entries).toEqual([]);
      await record(events.olga, id, [scan({ kind: 'UNDO', undoesId: admit.id })]);
      expect((await news(slug, after.cursor)).entries).toMatchObject([{ participantId: tickets[1]!.id, admittedAt: null, admissionIds: [] }]);
    });

    it('hear of walk-ins, changed names, and of who gave up their seats', async () => {
      const { id, slug, tickets } = await tonight(2, 3);
      const { cursor } = (await seen(slug))!;
      await record(events.olga, id, [scan({ kind: 'WALK_IN', walkIn: { name: 'Wanda', role: 'MANAGER', countryCode: 'FR' } })]);
      await sql("update participant set name = 'Another name' where id = ?", [tickets[0]!.id]);
      await sql("update registration set state = 'CANCELLED', general_seats = 0 where id = (select registration_id from participant where id = ?)", [tickets[1]!.id]);
      const after = await news(slug, cursor);
      expect([after.listed, after.goneIds, after.entries.map(({ name }) => name), after.walkIns, after.expected]).toEqual([2, [tickets[1]!.id], ['Another name', 'Wanda'], 1, 1]);
    });

    it('miss nothing that was under way while they asked', async () => {
      const { slug, tickets } = await tonight(2);
      const em = events.graph.em();
      let cursor = '';
      await em.transactional(async (slow) => {
        await slow.getConnection().execute("update participant set name = 'Slow' where id = ?", [tickets[0]!.id], 'run', slow.getTransactionContext());
        await sql("update participant set name = 'Fast' where id = ?", [tickets[1]!.id]);
        const between = (await seen(slug))!;
        expect(between.entries.map(({ name }) => name).sort()).toEqual(['Fast', 'Person 1']);
        cursor = between.cursor;
      });
      expect((await news(slug, cursor)).entries.map(({ name }) => name)).toContain('Slow');
    });

    it('learn that somebody was erased by how many there are, and get all with a cursor that means nothing here', async () => {
      const { slug, tickets } = await tonight(2);
      const { cursor } = (await seen(slug))!;
      await sql('delete from participant where id = ?', [tickets[0]!.id]);
      expect(await news(slug, cursor)).toMatchObject({ isWhole: false, listed: 1, entries: [], goneIds: [] });
      for (const since of ['', 'yesterday', '9'.repeat(18), '9'.repeat(30), '-1']) expect([since, (await news(slug, since)).isWhole]).toEqual([since, true]);
    });

    it('see the same contradictions as who asks for all, and get what is new as the answer to what they record', async () => {
      const { id, slug, tickets } = await tonight(4);
      await record(events.olga, id, [scan({ ticketCode: tickets[0]!.code }), scan({ ticketCode: tickets[0]!.code, deviceId: WEST, door: 'West' }), scan({ participantId: randomUUID() }), scan({ ticketCode: tickets[1]!.code }), scan({ ticketCode: tickets[2]!.code })]);
      await sql("update registration set state = 'CANCELLED', general_seats = 0 where id = (select registration_id from participant where id = ?)", [tickets[2]!.id]);
      const { cursor } = (await seen(slug))!;
      const answer = await events.act<{ event: { door: Seen } }>(events.olga, 'recordDoorScans', { eventId: id, sentAt: now(), scans: [scan({ ticketCode: tickets[3]!.code })] }, `event { door(since: "${cursor}") { ${DOOR} } }`);
      const whole = (await seen(slug))!;
      expect(answer.event.door).toMatchObject({ isWhole: false, entries: [{ participantId: tickets[3]!.id }], came: 4 });
      expect(whole.conflicts.map(({ kind }) => kind).sort()).toEqual(['NOT_VALID', 'TWICE', 'UNKNOWN']);
      for (const key of ['conflicts', 'listed', 'expected', 'came', 'walkIns', 'doors'] as const) expect(answer.event.door[key]).toEqual(whole[key]);
      expect(await events.act<{ event: { door: Seen | null } | null }>(events.stranger(), 'recordDoorScans', { eventId: id, sentAt: now(), scans: [] }, `event { door { ${DOOR} } }`)).toMatchObject({ event: null });
    });
  });

  it('admit nobody once the event is cancelled or postponed, and keep whom they let in before', async () => {
    for (const [mutation, code] of [['cancelEvent', 'EVENT_CANCELLED'], ['postponeEvent', 'EVENT_POSTPONED']] as const) {
      const { id, slug, tickets } = await tonight(3, 5);
      const before = scan({ ticketCode: tickets[0]!.code });
      const unsent = scan({ ticketCode: tickets[1]!.code });
      expect(await outcomes(events.olga, id, [before])).toEqual(['RECORDED']);
      events.graph.clock.passMinutes(1);
      await events.act(events.olga, mutation, { eventId: id }, 'event { id }');
      // A change of its words later does not make it any later that the doors were closed.
      events.graph.clock.passMinutes(10);
      await sql('update event set changed_at = ? where id = ?', [now(), id]);
      expect(await seen(slug)).toMatchObject({ isOpen: false, entries: [], came: 1, expected: 0 });
      const walkIn = scan({ kind: 'WALK_IN', walkIn: { name: 'Wanda', role: 'MANAGER', countryCode: 'FR' } });
      // What was taken in is only repeated, also where the clock of the device has been put right meanwhile.
      const again = { ...before, at: now() };
      const told = (await record(events.olga, id, [scan({ ticketCode: tickets[2]!.code }), walkIn, unsent, again])).outcomes!;
      expect(told.map(({ outcome }) => outcome)).toEqual(['REFUSED', 'REFUSED', 'RECORDED', 'REPEATED']);
      expect(told[0]!.message).toBe(events.graph.services.translate(`problems.${code}`));
      expect(await seen(slug)).toMatchObject({ came: 2, walkIns: 0 });
      // A mistake can still be put right.
      expect(await outcomes(events.olga, id, [scan({ kind: 'UNDO', undoesId: unsent.id })])).toEqual(['RECORDED']);
      expect((await seen(slug))?.came).toBe(1);
      expect(await sql("select count(*)::int as count from registration where event_id = ? and state = 'CONFIRMED'", [id])).toEqual([{ count: 3 }]);
    }
  });

  it('say of a cancelled event that it is, also before they would have opened, and admit nobody after they have closed', async () => {
    const event = await events.open({ startsAt: hours(30), endsAt: hours(36) });
    await events.act(events.olga, 'cancelEvent', { eventId: event.id }, 'event { id }');
    expect(codesOf(await record(events.olga, event.id, [scan({ ticketCode: 'x' })]))).toEqual(['EVENT_CANCELLED']);
    const { id, tickets } = await tonight(1);
    events.graph.clock.passMinutes(60 * 40);
    expect((await record(events.olga, id, [scan({ ticketCode: tickets[0]!.code })])).outcomes).toMatchObject([{ outcome: 'REFUSED', message: expect.stringContaining('over') }]);
  });

  it('never change a record, and name nobody who has erased their account', async () => {
    const { id, tickets } = await tonight(1);
    await events.act(events.olga, 'giveEventRole', { eventId: id, emailAddress: 'door.helper@example.org', role: 'DOOR' }, 'team { id }');
    const helper = await events.person('door.helper@example.org');
    const { id: scanId } = scan();
    expect(await outcomes(helper, id, [scan({ id: scanId, ticketCode: tickets[0]!.code })])).toEqual(['RECORDED']);
    await expect(sql("update door_scan set door = 'North' where id = ?", [scanId])).rejects.toThrow('never changes');
    await sql('update door_scan set recorded_by_id = null where id = ?', [scanId]);
    expect(await sql('select door, recorded_by_id from door_scan where id = ?', [scanId])).toEqual([{ door: 'East', recorded_by_id: null }]);
  });
});
