import { codesOf } from '@skills/identity/testing';
import { doorsOf, eventsUnderTest, WEST, type EventsUnderTest } from '../../testing';
import { participantsTable } from '../participants/participants-export';
import { eraseEvent } from '../retention/erase-event';

describe('the doors of an event', () => {
  let events: EventsUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
  });
  afterAll(() => events.graph.close());

  const { now, hours, sql, scan, record, outcomes, seen, seats, tonight } = doorsOf(() => events);

  it('let people in by their tickets, and say so to whoever works there and to nobody else', async () => {
    const { id, slug, tickets } = await tonight(2, 5);
    const { code, id: participantId } = tickets[0]!;
    expect(await outcomes(events.olga, id, [scan({ ticketCode: code.toLowerCase() })])).toEqual(['RECORDED']);
    const door = (await seen(slug))!;
    expect(door).toMatchObject({ isOpen: true, expected: 2, came: 1, walkIns: 0, conflicts: [], doors: [{ door: 'East', people: 1 }] });
    expect(door.entries.find((entry) => entry.participantId === participantId)).toMatchObject({ hasSeat: true, admissions: [{ id: expect.any(String), at: events.graph.clock.now() }] });
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
    await expect(sql("update door_scan set reason = 'Another reason.' where event_id = ? and reason is not null", [id])).rejects.toThrow('never changes');
    await events.graph.em().transactional((em) => eraseEvent(em, id, events.graph.clock.now()));
    expect((await seen(slug))?.conflicts).toMatchObject([{ name: null, settlement: { reason: null, by: null } }]);
  });

  it('show that one of them let in one ticket twice, until one side of it is taken back', async () => {
    const { id, slug, tickets } = await tonight(1);
    const [once, again] = [scan({ ticketCode: tickets[0]!.code }), scan({ participantId: tickets[0]!.id })];
    expect(await outcomes(events.olga, id, [once, once, again])).toEqual(['RECORDED', 'RECORDED', 'RECORDED']);
    expect(await seen(slug)).toMatchObject({ came: 1, conflicts: [{ kind: 'TWICE', name: 'Person 1', code: null }] });
    expect((await seen(slug))!.conflicts[0]!.records.map((record) => record.id).sort()).toEqual([once.id, again.id].sort());
    await record(events.olga, id, [scan({ kind: 'UNDO', undoesId: once.id })]);
    expect(await seen(slug)).toMatchObject({ came: 1, conflicts: [], entries: [{ admissions: [{ id: again.id }] }] });
  });

  it('let everybody in once a day at an event of two days, also where they send both days at once, and take back on its day', async () => {
    const { id, slug, tickets } = await tonight(2, 2, 24);
    const [ada, ben] = tickets.map(({ code }) => code);
    const [first, kept] = [scan({ ticketCode: ada }), scan({ ticketCode: ben, deviceId: WEST, door: 'West' })];
    await record(events.olga, id, [first]);
    events.graph.clock.passMinutes(60 * 26);
    const [second, third] = [scan({ ticketCode: ada }), scan({ ticketCode: ben, deviceId: WEST, door: 'West' })];
    await record(events.olga, id, [second]);
    await record(events.olga, id, [kept, third]);
    const door = (await seen(slug))!;
    expect(door).toMatchObject({ came: 2, conflicts: [] });
    expect(door.entries.find(({ code }) => code === ada)!.admissions.map((admission) => admission.id)).toEqual([first.id, second.id]);

    const byDay = async (browser = events.olga) => (await browser.ask<{ event: { peopleByDay: { day: string; people: number }[] } }>('query ($slug: String!) { event(slug: $slug) { peopleByDay { day people } } }', { slug })).event.peopleByDay;
    const days = [{ day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), people: 2 }, { day: expect.any(String), people: 2 }];
    expect(await byDay()).toEqual(days);
    expect(await byDay(events.stranger())).toEqual([]);
    const { body } = await events.olga.open(participantsTable, { params: { eventId: id }, query: new URLSearchParams({ language: 'en' }) });
    const [headings = '', ...lines] = String(body).trim().split('\r\n');
    expect(headings.match(/Let in on \d+ \w+ \d{4}/g)).toHaveLength(2);
    expect(lines.map((line) => line.match(/\d{4}-\d\d-\d\d \d\d:\d\d/g)?.length)).toEqual([4, 4]);

    const again = scan({ ticketCode: ada, deviceId: WEST, door: 'West' });
    await record(events.olga, id, [again]);
    expect((await seen(slug))?.conflicts).toMatchObject([{ kind: 'TWICE', records: [{ id: second.id }, { id: again.id }].toSorted((one, other) => one.id.localeCompare(other.id)), settlement: null }]);
    await record(events.olga, id, [scan({ kind: 'UNDO', undoesId: again.id }), scan({ kind: 'UNDO', undoesId: second.id })]);
    expect(await seen(slug)).toMatchObject({ came: 2, conflicts: [] });
    expect((await byDay()).map(({ people }) => people)).toEqual([2, 1]);
    await record(events.olga, id, [scan({ kind: 'UNDO', undoesId: first.id })]);
    expect(await seen(slug)).toMatchObject({ came: 1, conflicts: [] });
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
    expect(await seen(slug)).toMatchObject({ came: 0, entries: [{ admissions: [] }] });
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
    const seated = door.entries.find(({ hasSeat, admissions }) => hasSeat && admissions.length > 0)!;
    await record(events.olga, id, [scan({ kind: 'UNDO', undoesId: seated.admissions[0]!.id })]);
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
