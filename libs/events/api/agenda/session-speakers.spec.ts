import { randomUUID } from 'node:crypto';
import { codesOf } from '@skills/identity/testing';
import type { TestBrowser } from '@skills/platform/testing';
import { eventsUnderTest, type EventsUnderTest } from '../../testing';

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
