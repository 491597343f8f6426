import { codesOf } from '@skills/identity/testing';
import { eventsUnderTest, type EventsUnderTest } from '../../testing';

const MESSAGE = { subject: 'Another entrance', text: 'Please use the door in Mill Lane.\n\nSee you there!', states: ['CONFIRMED'] };

describe('messages of organisers', () => {
  let events: EventsUnderTest;
  let eventId: string;
  beforeAll(async () => {
    events = await eventsUnderTest();
    ({ id: eventId } = await events.open({ capacity: 3, contactAddress: 'team@example.org' }));
    for (const [email, countryCode, role] of [['ada', 'BE', 'MANAGER'], ['ben', 'FR', 'MANAGER'], ['cem', 'FR', 'RESEARCHER'], ['dia', 'FR', 'MANAGER']] as const)
      await events.register(await events.person(`${email}@example.org`), eventId, { countryCode, role });
    await events.register(events.stranger(), eventId, { email: 'unconfirmed@example.org' });
    await events.graph.deliver();
  });
  afterAll(() => events.graph.close());

  const FIELDS = 'message { id recipientCount }';
  const send = (message: object, more: object = {}, browser = events.olga) => events.act<{ message: { id: string; recipientCount: number } | null }>(browser, 'sendEventMessage', { eventId, message: { ...MESSAGE, ...message }, ...more }, FIELDS);
  const preview = (message: object, browser = events.olga) =>
    events.act<{ preview: { text: string; recipientCount: number; refusingCount: number } | null }>(browser, 'previewEventMessage', { eventId, message: { ...MESSAGE, ...message } }, 'preview { text recipientCount refusingCount }');
  const getters = async (since: number): Promise<string[]> => {
    await events.graph.deliver();
    return events.graph.mails.slice(since).map(({ to }) => to.split('@')[0]!).sort();
  };

  it.each<[object, string[]]>([
    [{}, ['ada', 'ben', 'cem']],
    [{ country: 'FR' }, ['ben', 'cem']],
    [{ country: 'FR', role: 'MANAGER' }, ['ben']],
    [{ states: ['CONFIRMED', 'WAITING'], role: 'MANAGER' }, ['ada', 'ben', 'dia']],
    [{ isCheckedIn: false }, ['ada', 'ben', 'cem']],
  ])('go to the group %j, as the preview says', async (filter, expected) => {
    const before = events.graph.mails.length;
    const { preview: shown } = await preview(filter);
    expect(shown).toMatchObject({ recipientCount: expected.length, refusingCount: 0, text: expect.stringContaining('Please use the door in Mill Lane.\n\nSee you there!') });
    const { message, problems } = await send(filter, { expectedCount: expected.length });
    expect([problems, message?.recipientCount]).toEqual([[], expected.length]);
    expect(await getters(before)).toEqual(expected);
    expect(events.graph.mails.at(-1)).toMatchObject({ subject: 'Another entrance', replyTo: 'team@example.org', unsubscribeUrl: expect.stringContaining('kind=MESSAGE') });
  });

  it('go once, however often the request comes, and are kept with who sent them', async () => {
    const before = events.graph.mails.length;
    const key = '0123456789abcdef0123';
    const sent = [await send({ country: 'BE' }, { idempotencyKey: key }), await send({ country: 'BE' }, { idempotencyKey: key })];
    expect(new Set(sent.map(({ message }) => message?.id)).size).toBe(1);
    expect(await getters(before)).toEqual(['ada']);
    const { eventMessages } = await events.olga.ask<{ eventMessages: { id: string; subject: string }[] }>('query ($eventId: ID!) { eventMessages(eventId: $eventId) { id subject recipientCount } }', { eventId });
    expect(eventMessages[0]).toMatchObject({ id: sent[0]!.message!.id, subject: 'Another entrance', recipientCount: 1 });
    expect(await events.graph.em().getConnection().execute("select 1 from audit_entry where act = 'send event message' and detail like '%: 1'")).not.toHaveLength(0);
  });

  it('are tried out on whoever writes them, and nobody else', async () => {
    const before = events.graph.mails.length;
    expect(await send({}, { isTrial: true })).toEqual({ message: null, problems: [] });
    expect(await getters(before)).toEqual(['olga.organises']);
  });

  it('are refused when nobody is meant, when the group has changed, and when they are too many', async () => {
    expect(codesOf(await send({ country: 'PT' }))).toEqual(['NO_RECIPIENTS']);
    expect(codesOf(await send({}, { expectedCount: 9 }))).toEqual(['RECIPIENTS_CHANGED']);
    expect(codesOf(await send({ subject: '' }))).toEqual(['FIELD_REQUIRED']);
    expect(codesOf(await preview({ text: ' ' }))).toEqual(['FIELD_REQUIRED']);
    const answers = [];
    for (let more = 0; more < 6; more++) answers.push(...codesOf(await send({ country: 'BE' })));
    expect(answers).toContain('TOO_MANY_MESSAGES');
    events.graph.clock.passMinutes(24 * 60);
    expect(codesOf(await send({ country: 'BE' }))).toEqual([]);
  });

  it('leave out who wants none, unless everybody needs them', async () => {
    const { secret } = await events.mailOf('ben@example.org');
    await events.act(events.stranger(), 'chooseMails', { secret, wanted: ['REMINDER'] }, 'choice { wanted }');
    expect((await preview({ country: 'FR' })).preview).toMatchObject({ recipientCount: 1, refusingCount: 1 });
    expect((await preview({ country: 'FR', isNecessary: true })).preview).toMatchObject({ recipientCount: 2, refusingCount: 0, text: expect.not.stringContaining('/mails#') });
    const before = events.graph.mails.length;
    await send({ country: 'FR', isNecessary: true });
    expect(await getters(before)).toEqual(['ben', 'cem']);
    expect(events.graph.mails.at(-1)!.unsubscribeUrl).toBeUndefined();
  });

  it('are nothing to others', async () => {
    for (const browser of [events.stranger(), await events.person('ada@example.org')]) {
      expect(codesOf(await send({}, {}, browser))).toEqual(['NOT_FOUND']);
      expect(codesOf(await preview({}, browser))).toEqual(['NOT_FOUND']);
      expect(await browser.ask('query ($eventId: ID!) { eventMessages(eventId: $eventId) { id } }', { eventId })).toEqual({ eventMessages: null });
    }
  });
});
