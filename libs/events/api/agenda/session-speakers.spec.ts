import { randomUUID } from 'node:crypto';
import { codesOf } from '@skills/identity/testing';
import type { TestBrowser } from '@skills/platform/testing';
import { eventsUnderTest, workshopContent, type EventsUnderTest } from '../../testing';

interface Speaker {
  id: string;
  name: string;
  emailAddress: string | null;
}

describe('who speaks in a session', () => {
  let events: EventsUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
  });
  afterAll(() => events.graph.close());

  const sql = <Row extends object>(text: string, values: unknown[] = []) => events.graph.em().getConnection().execute<Row[]>(text, values);
  const save = async (eventId: string, sessionId: string, speakers: object[], browser: TestBrowser = events.olga) =>
    codesOf(await events.act(browser, 'saveAgendaSession', { eventId, sessionId, content: { kind: 'TALK', title: 'Sensors in a bakery', minutes: 45, speakers } }, 'event { id }'));
  const speakersOf = async (slug: string) =>
    (await events.olga.ask<{ event: { draftAgenda: { sessions: { speakers: Speaker[] }[] } } }>('query ($slug: String!) { event(slug: $slug) { draftAgenda { sessions { speakers { id name emailAddress } } } } }', { slug })).event.draftAgenda.sessions[0]?.speakers ?? [];
  const accounts = async (sessionId: string) =>
    (await events.graph.em().getConnection().execute<{ name: string; account: string | null }[]>('select k.name, p.email_address as account from session_speaker k left join person p on p.id = k.person_id where k.session_id = ? order by k.position', [sessionId])).map(({ name, account }) => [name, account]);

  /** The participants of a registration just made, as the organisers' table has them. */
  const registered = async (browser: TestBrowser, eventId: string, size = 1) => {
    const { registration } = await events.register(browser, eventId, { size });
    const { participants } = await events.olga.ask<{ participants: { edges: { node: { id: string; registrationId: string } }[] } }>('query ($eventId: ID!) { participants(eventId: $eventId, first: 20) { edges { node { id registrationId } } } }', { eventId });
    return participants.edges.flatMap(({ node }) => (node.registrationId === registration?.id ? [node.id] : []));
  };

  it('is chosen among those who take part, and stays linked under another name, not with another address', async () => {
    const event = await events.open();
    const ada = await events.person('ada.bakes@example.org');
    const [participantId] = await registered(ada, event.id);
    const sessionId = randomUUID();
    expect(await save(event.id, sessionId, [{ name: 'Ada', emailAddress: 'ada.bakes@example.org', participantId }, { name: 'Ben' }])).toEqual([]);
    expect(await accounts(sessionId)).toEqual([['Ada', 'ada.bakes@example.org'], ['Ben', null]]);

    const [linked, other] = await speakersOf(event.slug);
    expect(await save(event.id, sessionId, [{ name: 'Ben', speakerId: other!.id }, { name: 'Ada Ångström', emailAddress: 'ada.bakes@example.org', speakerId: linked!.id }])).toEqual([]);
    expect(await accounts(sessionId)).toEqual([['Ben', null], ['Ada Ångström', 'ada.bakes@example.org']]);
    expect((await speakersOf(event.slug)).map(({ id }) => id)).toEqual([other!.id, linked!.id]);

    expect(await save(event.id, sessionId, [{ name: 'Ada Ångström', emailAddress: 'another.ada@example.org', speakerId: linked!.id }])).toEqual([]);
    expect(await accounts(sessionId)).toEqual([['Ada Ångström', null]]);
  });

  it('is named by address so many times in a day and no more, by one organiser and to one mailbox, and the refusal says when again', async () => {
    const [published, { event: draft }] = [await events.open(), await events.act<{ event: { id: string } }>(events.olga, 'createEvent', { content: workshopContent }, 'event { id }')];
    const many = (count: number, from = 0) => Array.from({ length: count }, (_, at) => ({ name: `Speaker ${from + at}`, emailAddress: `named.${from + at}@example.org` }));
    const organisersLimit = { name: 'event-agenda.named-organiser-day', key: (await sql<{ id: string }>("select id from person where email_address = 'olga.organises@example.org'"))[0]!.id };
    await sql('delete from rate_limit where key like ?', ['event-agenda.named%']);

    // In a draft nobody is written to: one mailbox can speak in as many sessions as there are, and counts once.
    const moderated = Array.from({ length: 31 }, () => randomUUID());
    for (const sessionId of moderated) expect(await save(draft.id, sessionId, [{ name: 'Mo', emailAddress: 'mo@example.org' }])).toEqual([]);
    expect(await sql('select points from rate_limit where key = ?', [`${organisersLimit.name}:${organisersLimit.key}`])).toEqual([{ points: 1 }]);
    const twice = randomUUID();
    for (const speakers of [many(20), many(20)]) expect(await save(draft.id, twice, speakers)).toEqual([]);
    await sql("update rate_limit set points = 299 where key = ?", [`${organisersLimit.name}:${organisersLimit.key}`]);
    expect(await save(draft.id, randomUUID(), many(1, 50))).toEqual([]);
    const { problems } = await events.act(events.olga, 'saveAgendaSession', { eventId: draft.id, sessionId: randomUUID(), content: { kind: 'TALK', title: 'One more', minutes: 45, speakers: many(1, 60) } }, 'event { id }');
    expect(problems).toEqual([{ code: 'TOO_MANY_NAMED', path: ['content', 'speakers', '0', 'emailAddress'], message: expect.stringMatching(/named 300 speakers .* in 24 hours/) }]);
    expect(await save(draft.id, randomUUID(), [{ name: 'No address' }, ...many(1)])).toEqual([]);

    // Once it is public each naming is a mail.
    await sql('delete from rate_limit where key like ?', ['event-agenda.named%']);
    for (const sessionId of moderated.slice(0, 30).map(() => randomUUID())) expect(await save(published.id, sessionId, [{ name: 'Mo', emailAddress: 'mo@example.org' }])).toEqual([]);
    expect(await save(published.id, randomUUID(), [{ name: 'Mo', emailAddress: 'MO@example.org' }])).toEqual(['MAILBOX_NAMED_OFTEN']);
    await sql("update rate_limit set expire = 1 where key like 'event-agenda.named%'");
    expect(await save(published.id, randomUUID(), [{ name: 'Mo', emailAddress: 'mo@example.org' }])).toEqual([]);
  });

  it('is nobody’s account where several came with one registration, and no participant of another event', async () => {
    const [event, elsewhere] = [await events.open(), await events.open()];
    const eve = await events.person('eve.brings@example.org');
    const [first] = await registered(eve, event.id, 2);
    const sessionId = randomUUID();
    expect(await save(event.id, sessionId, [{ name: 'Eve', participantId: first }])).toEqual([]);
    expect(await accounts(sessionId)).toEqual([['Eve', null]]);
    expect(await save(elsewhere.id, randomUUID(), [{ name: 'Eve', participantId: first }])).toEqual(['PARTICIPANT_UNKNOWN']);
    expect(await save(event.id, randomUUID(), [{ name: 'Nobody', participantId: randomUUID() }])).toEqual(['PARTICIPANT_UNKNOWN']);
  });

  it('is not looked for among participants by who does not see them', async () => {
    const event = await events.open();
    const sam = await events.person('sam.manages@example.org');
    await events.act(events.olga, 'giveEventRole', { eventId: event.id, emailAddress: 'sam.manages@example.org', role: 'SPEAKER_MANAGER' }, 'team { id }');
    const [only] = await registered(await events.person('gil.comes@example.org'), event.id);
    expect(await save(event.id, randomUUID(), [{ name: 'Gil', participantId: only }], sam)).toEqual(['PARTICIPANT_UNKNOWN']);
    const { event: seen } = await sam.ask<{ event: { draftAgenda: { mayChooseParticipants: boolean } } }>('query ($slug: String!) { event(slug: $slug) { draftAgenda { mayChooseParticipants } } }', { slug: event.slug });
    expect(seen.draftAgenda.mayChooseParticipants).toBe(false);
  });
});
