import { randomUUID } from 'node:crypto';
import { DOOR, doorsOf, eventsUnderTest, WEST, type EventsUnderTest, type Seen } from '../../testing';

describe('doors that ask only for what is new', () => {
  let events: EventsUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
  });
  afterAll(() => events.graph.close());
  const { now, sql, scan, record, seen, news, calm, tonight } = doorsOf(() => events);

  it('hear of whom somebody let in, of nobody else, and of nothing twice', async () => {
    const { id, slug, tickets } = await tonight(3);
    const whole = (await seen(slug))!;
    expect([whole.isWhole, whole.listed, whole.entries.length, whole.goneIds]).toEqual([true, 3, 3, []]);
    const cursor = await calm(slug, whole.cursor);
    expect(await news(slug, cursor)).toMatchObject({ isWhole: false, listed: 3, entries: [], goneIds: [], expected: 3, came: 0 });
    const admit = scan({ ticketCode: tickets[1]!.code });
    await record(events.olga, id, [admit]);
    const after = await news(slug, cursor);
    expect(after).toMatchObject({ isWhole: false, listed: 3, entries: [{ participantId: tickets[1]!.id, admissions: [{ id: admit.id }] }], came: 1, doors: [{ door: 'East', people: 1 }] });
    const quiet = await calm(slug, after.cursor);
    await record(events.olga, id, [scan({ kind: 'UNDO', undoesId: admit.id })]);
    expect((await news(slug, quiet)).entries).toMatchObject([{ participantId: tickets[1]!.id, admissions: [] }]);
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
    const cursor = await calm(slug);
    await sql('delete from participant where id = ?', [tickets[0]!.id]);
    expect(await news(slug, cursor)).toMatchObject({ isWhole: false, listed: 1, entries: [], goneIds: [] });
    for (const since of ['', 'yesterday', '9'.repeat(18), '9'.repeat(30), '-1']) expect([since, (await news(slug, since)).isWhole]).toEqual([since, true]);
  });

  it('see the same contradictions as who asks for all, and get what is new as the answer to what they record', async () => {
    const { id, slug, tickets } = await tonight(4);
    await record(events.olga, id, [scan({ ticketCode: tickets[0]!.code }), scan({ ticketCode: tickets[0]!.code, deviceId: WEST, door: 'West' }), scan({ participantId: randomUUID() }), scan({ ticketCode: tickets[1]!.code }), scan({ ticketCode: tickets[2]!.code })]);
    await sql("update registration set state = 'CANCELLED', general_seats = 0 where id = (select registration_id from participant where id = ?)", [tickets[2]!.id]);
    const cursor = await calm(slug);
    const answer = await events.act<{ event: { door: Seen } }>(events.olga, 'recordDoorScans', { eventId: id, sentAt: now(), scans: [scan({ ticketCode: tickets[3]!.code })] }, `event { door(since: "${cursor}") { ${DOOR} } }`);
    const whole = (await seen(slug))!;
    expect(answer.event.door).toMatchObject({ isWhole: false, entries: [{ participantId: tickets[3]!.id }], came: 4 });
    expect(whole.conflicts.map(({ kind }) => kind).sort()).toEqual(['NOT_VALID', 'TWICE', 'UNKNOWN']);
    for (const key of ['conflicts', 'listed', 'expected', 'came', 'walkIns', 'doors'] as const) expect(answer.event.door[key]).toEqual(whole[key]);
    expect(await events.act<{ event: { door: Seen | null } | null }>(events.stranger(), 'recordDoorScans', { eventId: id, sentAt: now(), scans: [] }, `event { door { ${DOOR} } }`)).toMatchObject({ event: null });
  });
});
