import { randomUUID } from 'node:crypto';
import { codesOf } from '@skills/identity/testing';
import { eventsUnderTest, type EventsUnderTest } from '../../testing';
import { eventsPersonalData } from '../personal-data';

interface Introduced {
  name: string;
  about: string | null;
  url: string | null;
  sessionIds: string[];
}

describe('what a programme says of its speakers', () => {
  let events: EventsUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
  });
  afterAll(() => events.graph.close());

  const [first, second] = [randomUUID(), randomUUID()];
  const act = async (mutation: string, input: object, browser = events.olga) => codesOf(await events.act(browser, mutation, input, mutation === 'introduceMyself' || mutation === 'takeNameOff' ? 'speaker { name about url }' : 'event { id }'));
  const save = (eventId: string, sessionId: string, speaker: object, startsAt = '2027-03-03T09:00:00Z') =>
    act('saveAgendaSession', { eventId, sessionId, startsAt, content: { kind: 'TALK', title: 'Sensors', minutes: 45, speakers: [{ name: 'Sam Speaker', emailAddress: 'sam@example.org', ...speaker }] } });
  const publish = (eventId: string, number: number) => act('publishAgenda', { eventId, number, knownConflicts: 0 });
  const shown = async (slug: string) => (await events.stranger().ask<{ event: { agenda: { speakers: Introduced[] } } }>('query ($slug: String!) { event(slug: $slug) { agenda { speakers { name about url sessionIds } } } }', { slug })).event.agenda.speakers;
  const planned = async (slug: string) => (await events.olga.ask<{ event: { draftAgenda: { changes: { kind: string }[]; sessions: { speakers: Introduced[] }[] } } }>('query ($slug: String!) { event(slug: $slug) { draftAgenda { changes { kind } sessions { speakers { about url } } } } }', { slug })).event.draftAgenda;
  const named = (secret: string) => events.stranger().ask('query ($secret: String!) { namedSpeaker(secret: $secret) { name isInSession about url } }', { secret });
  const secretOf = async (email: string) => {
    await events.graph.deliver();
    return /\/speaking#secret=([\w-]+)/.exec(events.graph.mails.findLast(({ to }) => to === email)!.text)![1]!;
  };

  it('is entered with one session and counts for all that name the mailbox, once with all of them; as plain text and https only', async () => {
    const { id, slug } = await events.open();
    expect(await save(id, first, { about: 'Bakes <b>bread</b>.', url: 'https://sam.example.org/me' })).toEqual([]);
    expect(await save(id, second, {}, '2027-03-03T11:00:00Z')).toEqual([]);
    expect(await publish(id, 1)).toEqual([]);
    expect(await shown(slug)).toEqual([{ name: 'Sam Speaker', about: 'Bakes <b>bread</b>.', url: 'https://sam.example.org/me', sessionIds: [first, second] }]);
    for (const [speaker, codes] of [[{ url: 'http://sam.example.org' }, ['FIELD_NOT_HTTPS']], [{ url: 'javascript:alert(1)' }, ['FIELD_NOT_HTTPS']], [{ about: 'a'.repeat(601) }, ['FIELD_TOO_LONG']]] as const) expect(await save(id, first, speaker)).toEqual(codes);
    expect(await save(id, second, { about: null }, '2027-03-03T11:00:00Z')).toEqual([]);
    expect((await planned(slug)).sessions.map(({ speakers }) => speakers[0])).toEqual([0, 1].map(() => ({ about: null, url: 'https://sam.example.org/me' })));
  });

  it('is said by the speaker through the link of their mail, and public with the next agenda; organisers do not undo it by what they did not see', async () => {
    const { id, slug } = await events.open();
    const session = randomUUID();
    expect(await save(id, session, { emailAddress: 'tess@example.org' })).toEqual([]);
    expect(await publish(id, 1)).toEqual([]);
    const secret = await secretOf('tess@example.org');
    expect(await act('introduceMyself', { secret, about: 'Builds kilns.', url: 'https://tess.example.org' }, events.stranger())).toEqual([]);
    expect(await named(secret)).toEqual({ namedSpeaker: { name: 'Sam Speaker', isInSession: true, about: 'Builds kilns.', url: 'https://tess.example.org' } });
    expect((await shown(slug))[0]).toMatchObject({ about: null, url: null });
    expect((await planned(slug)).changes).toEqual([{ kind: 'INTRODUCTION' }]);
    expect(await save(id, session, { emailAddress: 'tess@example.org', name: 'Tess Speaker' })).toEqual([]);
    expect(await publish(id, 2)).toEqual([]);
    expect((await shown(slug))[0]).toMatchObject({ name: 'Tess Speaker', about: 'Builds kilns.', url: 'https://tess.example.org' });
    expect(await act('rescheduleEvent', { eventId: id, startsAt: '2027-03-04T08:00:00Z', endsAt: '2027-03-04T15:00:00Z' })).toEqual([]);
    expect((await shown(slug))[0]).toMatchObject({ about: 'Builds kilns.' });

    const says = (said: object, by = secret) => act('introduceMyself', { secret: by, ...said }, events.stranger());
    expect([await says({ url: 'http://tess.example.org' }), await says({ about: 'a\u202Eb' }), await says({}, 'none')]).toEqual([['FIELD_NOT_HTTPS'], ['FIELD_HIDDEN_CHARACTERS'], ['NOT_FOUND']]);
    for (let more = 0; more < 29; more += 1) await says({ about: `Builds kilns, ${more}.` });
    expect(await says({ about: 'Once more.' })).toEqual(['TOO_MANY_REQUESTS']);
    // With the name it goes, from what is published as well.
    expect(await act('takeNameOff', { secret }, events.stranger())).toEqual([]);
    expect([await shown(slug), await named(secret)]).toEqual([[], { namedSpeaker: { name: null, isInSession: false, about: null, url: null } }]);
  });

  it('is exported to whom it is about, and erased with the name', async () => {
    const { id, slug } = await events.open();
    await events.person('una@example.org');
    expect(await save(id, randomUUID(), { emailAddress: 'una@example.org', about: 'Tests ovens.', url: 'https://una.example.org' })).toEqual([]);
    expect(await publish(id, 1)).toEqual([]);
    const em = events.graph.em();
    const [person] = await em.getConnection().execute<{ id: string }[]>("select id from person where email_address = 'una@example.org'");
    for (const table of ['session_speaker', 'published_speaker']) {
      const rule = eventsPersonalData.find((each) => each.table === table)!;
      if (typeof rule.export !== 'function' || typeof rule.erase !== 'function') throw new Error(table);
      expect(await rule.export(em, person!.id)).toEqual([expect.objectContaining({ about: 'Tests ovens.', url: 'https://una.example.org' })]);
      await rule.erase(em, person!.id, events.graph.clock.now());
      expect(await em.getConnection().execute(`select 1 from ${table} where about = 'Tests ovens.'`)).toEqual([]);
    }
    expect(await shown(slug)).toEqual([]);
  });
});
