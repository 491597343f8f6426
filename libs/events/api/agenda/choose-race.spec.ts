import { randomUUID } from 'node:crypto';
import { browserOf, codesOf } from '@skills/identity/testing';
import type { TestBrowser } from '@skills/platform/testing';
import { eventsUnderTest, withoutTheLock, type EventsUnderTest } from '../../testing';

/** Dozens of requests queue up for one event: seconds on a busy machine. */
const PATIENCE = 180_000;

describe('many choose at once', () => {
  let events: EventsUnderTest;
  const crowd: TestBrowser[] = [];
  beforeAll(async () => {
    events = await eventsUnderTest();
    for (let at = 0; at < 16; at++) crowd.push(await browserOf(events.graph, `chooses${at}@example.org`, events.stranger()));
  }, PATIENCE);
  afterAll(() => events.graph.close());

  /** An event with a session in a room that holds that many, published, and everybody registered for it. */
  async function planned(capacity: number) {
    const event = await events.open({ capacity: 40, isApprovalNeeded: false });
    const olga = async (mutation: string, input: object) => codesOf(await events.act(events.olga, mutation, input, 'event { id }'));
    expect(await olga('saveAgendaRoom', { eventId: event.id, name: 'Attic', capacity })).toEqual([]);
    const { event: { draftAgenda } } = await events.olga.ask<{ event: { draftAgenda: { rooms: { id: string }[] } } }>('query ($slug: String!) { event(slug: $slug) { draftAgenda { rooms { id } } } }', { slug: event.slug });
    const session = { eventId: event.id, sessionId: randomUUID(), startsAt: '2027-03-03T09:00:00Z', roomId: draftAgenda.rooms[0]!.id };
    const save = (seats: number | null) => olga('saveAgendaSession', { ...session, content: { kind: 'TALK', title: 'Sensors in a bakery', minutes: 45, seats } });
    const publish = (number: number) => olga('publishAgenda', { eventId: event.id, number, knownConflicts: 0 });
    expect([await save(null), await publish(1)]).toEqual([[], []]);
    const choosers: (() => Promise<string[]>)[] = [];
    for (const browser of crowd) {
      const { registration } = await events.act(browser, 'registerForEvent', { eventId: event.id, registration: { countryCode: 'BE', participants: [{ name: 'Ada Ångström', role: 'MANAGER' }] } }, 'registration { id participants { id } }') as unknown as { registration: { id: string; participants: { id: string }[] } };
      choosers.push(async () => codesOf(await events.act(browser, 'chooseSession', { registrationId: registration.id, participantId: registration.participants[0]!.id, sessionId: session.sessionId, isChosen: true }, 'registration { id }')));
    }
    const chosen = async () => (await events.graph.em().getConnection().execute<{ n: number }[]>('select count(*)::int as n from session_choice where session_id = ?', [session.sessionId]))[0]!.n;
    return { choosers, save, publish, chosen };
  }

  it('never takes more people than the room holds', async () => {
    const { choosers, chosen } = await planned(5);
    const codes = await Promise.all(choosers.map((choose) => choose()));
    expect(codes.flat()).toEqual(Array.from({ length: crowd.length - 5 }, () => 'SESSION_FULL'));
    expect(await chosen()).toBe(5);
  }, PATIENCE);

  it('never publishes fewer seats than were chosen, however both come together', async () => {
    const { choosers, save, publish, chosen } = await planned(12);
    expect(await save(6)).toEqual([]);
    const [published] = await Promise.all([publish(2), ...choosers.map((choose) => choose())]);
    expect([[], ['AGENDA_OVER_CHOSEN']]).toContainEqual(published);
    expect(await chosen()).toBe(published!.length === 0 ? 6 : 12);
  }, PATIENCE);

  it('would see it: without the lock more people choose it than the room holds', async () => {
    const { choosers, chosen } = await planned(5);
    const [first, ...others] = choosers;
    await withoutTheLock(events.graph.em().getConnection(), () => first!(), () => Promise.all(others.map((choose) => choose())));
    expect(await chosen()).toBeGreaterThan(5);
  }, PATIENCE);
});
