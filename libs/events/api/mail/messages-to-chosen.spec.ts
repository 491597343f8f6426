import { codesOf } from '@skills/identity/testing';
import { eventsUnderTest, type EventsUnderTest } from '../../testing';

const MESSAGE = { subject: 'Another room', text: 'We meet on the first floor.', states: ['CONFIRMED'] };
const [FIRST, SECOND] = ['0198f0c0-0000-7000-8000-00000000c001', '0198f0c0-0000-7000-8000-00000000c002'];

describe('messages of organisers to whom they chose', () => {
  let events: EventsUnderTest;
  let eventId: string;
  let slug: string;
  const ids = new Map<string, string>();
  const sql = <Row extends object>(text: string, values: unknown[]) => events.graph.em().getConnection().execute<Row[]>(text, values);

  beforeAll(async () => {
    events = await eventsUnderTest();
    ({ id: eventId, slug } = await events.open({ capacity: 4, startsAt: '2027-03-03T08:00:00Z', endsAt: '2027-03-04T15:00:00Z', contactAddress: 'team@example.org' }));
    for (const name of ['ada', 'ben', 'cem', 'dia', 'eva']) ids.set(name, (await events.register(await events.person(`${name}@example.org`), eventId, {})).registration!.id);
    await events.register(events.stranger(), eventId, { email: 'unconfirmed@example.org' });
    ids.set('unconfirmed', (await sql<{ id: string }>("select id from registration where email_address = 'unconfirmed@example.org'", []))[0]!.id);
    await events.cancel(await events.person('dia@example.org'), { registrationId: ids.get('dia')! });
    for (const [sessionId, title, startsAt, speakers] of [
      [FIRST, 'Keynote', '2027-03-03T09:00:00Z', [{ name: 'Kim Key', emailAddress: 'kim@example.org' }, { name: 'No Address' }]],
      [SECOND, 'Workshop', '2027-03-04T09:00:00Z', [{ name: 'Kim Key', emailAddress: 'Kim@Example.org' }, { name: 'Lou Lead', emailAddress: 'lou@example.org' }]],
    ] as const) expect(codesOf(await events.act(events.olga, 'saveAgendaSession', { eventId, sessionId, startsAt, content: { kind: 'TALK', title, minutes: 60, speakers } }, 'event { id }'))).toEqual([]);
    expect(codesOf(await events.act(events.olga, 'publishAgenda', { eventId, number: 1, knownConflicts: 0 }, 'event { id }'))).toEqual([]);
    for (const [name, sessionId] of [['ada', FIRST], ['ben', FIRST], ['ben', SECOND]] as const) await sql('insert into session_choice (id, participant_id, session_id) select gen_random_uuid(), p.id, ?::uuid from participant p where p.registration_id = ?', [sessionId, ids.get(name)!]);
    const scan = "insert into door_scan (id, event_id, kind, device_id, door, participant_id, settles_ids, at, received_at) select gen_random_uuid(), ?, 'ADMIT', gen_random_uuid(), 'A', p.id, '{}', ?::timestamptz, now() from participant p where p.registration_id = ?";
    for (const [name, at] of [['ada', '2027-03-03T07:30:00Z'], ['ben', '2027-03-04T07:30:00Z'], ['cem', '2027-03-03T10:00:00Z'], ['cem', '2027-03-04T10:00:00Z']] as const) await sql(scan, [eventId, at, ids.get(name)!]);
    await sql("insert into door_scan (id, event_id, kind, device_id, door, undoes_id, settles_ids, at, received_at) select gen_random_uuid(), s.event_id, 'UNDO', gen_random_uuid(), 'A', s.id, '{}', s.at, now() from door_scan s where s.participant_id in (select id from participant where registration_id = ?) and s.at = '2027-03-04T10:00:00Z'", [ids.get('cem')!]);
    await events.graph.deliver();
  });
  afterAll(() => events.graph.close());

  const idsOf = (...names: string[]) => names.map((name) => ids.get(name)!);
  const preview = async (message: object, browser = events.olga) => {
    const shown = await events.act<{ preview: { recipientCount: number; refusingCount: number; unreachableCount: number } | null }>(browser, 'previewEventMessage', { eventId, message: { ...MESSAGE, ...message } }, 'preview { recipientCount refusingCount unreachableCount }');
    return shown.preview ? [shown.preview.recipientCount, shown.preview.refusingCount, shown.preview.unreachableCount] : codesOf(shown);
  };
  const send = (message: object, more: object = {}) => events.act<{ message: { id: string; recipientCount: number; audience: string } | null }>(events.olga, 'sendEventMessage', { eventId, message: { ...MESSAGE, ...message }, ...more }, 'message { id recipientCount audience }');
  const getters = async (act: () => Promise<unknown>): Promise<string[]> => {
    const before = events.graph.mails.length;
    await act();
    await events.graph.deliver();
    return events.graph.mails.slice(before).map(({ to }) => to.split('@')[0]!.toLowerCase()).sort();
  };

  it.each<[string, () => object, [reached: string[], unreachable: number]]>([
    ['by rows of the table, whoever of them can be written to', () => ({ states: [], registrationIds: idsOf('ada', 'cem', 'dia', 'unconfirmed') }), [['ada', 'cem'], 2]],
    ['by a row chosen twice', () => ({ states: [], registrationIds: idsOf('ben', 'ben') }), [['ben'], 0]],
    ['by all who match the filter of the table', () => ({ states: [], where: { text: 'eva@' } }), [['eva'], 0]],
    ['by a session', () => ({ sessionIds: [FIRST] }), [['ada', 'ben'], 0]],
    ['by the sessions of a day', () => ({ sessionIds: [SECOND] }), [['ben'], 0]],
    ['by several sessions, each once', () => ({ sessionIds: [FIRST, SECOND] }), [['ada', 'ben'], 0]],
    ['by the day on which they came', () => ({ cameOn: '2027-03-03' }), [['ada', 'cem'], 0]],
    ['by a day, without what was taken back', () => ({ cameOn: '2027-03-04' }), [['ben'], 0]],
  ])('reach them %s, as the preview says', async (_, group, [reached, unreachable]) => {
    expect(await preview(group())).toEqual([reached.length, 0, unreachable]);
    expect(await getters(async () => expect((await send(group(), { expectedCount: reached.length })).message).toMatchObject({ recipientCount: reached.length, audience: 'REGISTERED' }))).toEqual(reached);
  });

  it('reach speakers, one mailbox once, all or those of a session, and never tell them first that they are named', async () => {
    const [all, second] = [{ audience: 'SPEAKERS', states: [] }, { audience: 'SPEAKERS', states: [], sessionIds: [SECOND] }];
    expect([await preview(all), await preview(second)]).toEqual([[2, 0, 1], [2, 0, 0]]);
    events.graph.clock.passMinutes(24 * 60);
    expect(await getters(() => send(all, { expectedCount: 2, idempotencyKey: '0123456789abcdef0123' }).then(() => send(all, { expectedCount: 2, idempotencyKey: '0123456789abcdef0123' })))).toEqual(['kim', 'lou']);
    expect(events.graph.mails.at(-1)).toMatchObject({ subject: 'Another room', replyTo: 'team@example.org', unsubscribeUrl: expect.stringContaining('kind=MESSAGE'), text: expect.stringContaining(`/events/${slug}`) });
    await sql("update session_speaker set told_at = null where lower(email_address) = 'lou@example.org'", []);
    expect(await preview(second)).toEqual([1, 0, 1]);
    await sql("update session_speaker set told_at = now() where lower(email_address) = 'lou@example.org'", []);
  });

  it('go to no speaker who wants none, by the link of such a mail, nor to one who is not named any more', async () => {
    const speakers = { audience: 'SPEAKERS', states: [] };
    expect(await getters(() => send(speakers))).toEqual(['kim', 'lou']);
    const mail = events.graph.mails.findLast(({ to }) => to === 'kim@example.org')!;
    const secret = /\/mails#secret=([\w-]+)/.exec(mail.text)![1]!;
    const read = 'query ($secret: String!) { mailChoice(secret: $secret) { emailAddress wanted } }';
    expect(await events.stranger().ask(read, { secret })).toEqual({ mailChoice: { emailAddress: 'kim@example.org', wanted: expect.arrayContaining(['MESSAGE']) } });
    expect(codesOf(await events.act(events.stranger(), 'chooseMails', { secret, wanted: ['REMINDER'] }, 'choice { wanted }'))).toEqual([]);
    expect([await preview(speakers), await preview({ ...speakers, isNecessary: true })]).toEqual([[1, 1, 1], [2, 0, 1]]);
    expect(await getters(async () => {
      await send(speakers);
      await sql("delete from session_speaker where lower(email_address) = 'lou@example.org'", []);
    })).toEqual([]);
  });

  it('are refused for a registration or session of another event like for an absent one', async () => {
    const other = await events.open({ capacity: 3 });
    const { registration } = await events.register(await events.person('ada@example.org'), other.id, {});
    const session = '0198f0c0-0000-7000-8000-00000000c003';
    await events.act(events.olga, 'saveAgendaSession', { eventId: other.id, sessionId: session, content: { kind: 'TALK', title: 'Elsewhere', minutes: 60 } }, 'event { id }');
    const absent = '0198f0c0-0000-7000-8000-0000000000ff';
    for (const id of [registration!.id, absent, 'none']) {
      expect(await preview({ registrationIds: [ids.get('ada')!, id] })).toEqual(['NOT_FOUND']);
      expect(codesOf(await send({ registrationIds: [id] }))).toEqual(['NOT_FOUND']);
    }
    for (const id of [session, absent, 'none']) for (const audience of ['REGISTERED', 'SPEAKERS']) expect(await preview({ audience, sessionIds: [id] })).toEqual(['NOT_FOUND']);
    expect(await preview({ registrationIds: Array.from({ length: 1_001 }, () => ids.get('ada')!) })).toEqual(['TOO_MANY_AT_ONCE']);
    expect([await preview({ cameOn: '2027-03-09' }), await preview({ cameOn: 'Tuesday' }), await preview({ states: [] })]).toEqual([['NO_RECIPIENTS'], ['FIELD_NOT_UNDERSTOOD'], ['FIELD_REQUIRED']]);
    expect(await preview({ registrationIds: [ids.get('ada')!] }, await events.person('ada@example.org'))).toEqual(['NOT_FOUND']);
  });
});
