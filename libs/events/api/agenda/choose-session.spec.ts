import { randomUUID } from 'node:crypto';
import ICAL from 'ical.js';
import { codesOf } from '@skills/identity/testing';
import type { TestBrowser } from '@skills/platform/testing';
import { eventsUnderTest, type EventsUnderTest } from '../../testing';

interface Own {
  id: string;
  participants: { id: string; sessionIds: string[]; calendar: string | null }[];
}

describe('choosing sessions', () => {
  let events: EventsUnderTest;
  let people = 0;
  beforeAll(async () => {
    events = await eventsUnderTest();
  });
  afterAll(() => events.graph.close());

  const inDays = (days: number): string => new Date(events.graph.clock.now().getTime() + days * 24 * 3600 * 1000).toISOString();

  /** An event with a published agenda: one session with two seats, another at the same time, a break, and one later. */
  async function planned() {
    const event = await events.open({ startsAt: inDays(20), endsAt: inDays(20.4), capacity: 40, isApprovalNeeded: false, registrationOpensAt: inDays(-1) });
    const ids = { small: randomUUID(), beside: randomUUID(), coffee: randomUUID(), later: randomUUID(), unplaced: randomUUID() };
    const at: Record<string, string | null> = { small: inDays(20), beside: inDays(20), coffee: inDays(20.1), later: inDays(20.2), unplaced: null };
    for (const [name, sessionId] of Object.entries(ids)) {
      const content = { kind: name === 'coffee' ? 'BREAK' : 'TALK', title: name, minutes: 45, seats: name === 'small' ? 2 : null };
      expect(codesOf(await events.act(events.olga, 'saveAgendaSession', { eventId: event.id, sessionId, content, startsAt: at[name] }, 'event { id }'))).toEqual([]);
    }
    expect(codesOf(await events.act(events.olga, 'publishAgenda', { eventId: event.id, number: 1, knownConflicts: 0 }, 'event { id }'))).toEqual([]);
    return { event, ids };
  }

  /** Somebody with a seat, by the link of their mail. */
  async function coming(eventId: string) {
    const email = `comes.${(people += 1)}@example.org`;
    const browser = events.stranger();
    await events.register(browser, eventId, { email });
    const { secret } = await events.mailOf(email);
    const ask = async () => (await browser.ask<{ registration: Own }>('query ($secret: String!) { registration(secret: $secret) { id participants { id sessionIds calendar } } }', { secret })).registration;
    const { id: registrationId, participants } = await ask();
    expect(await events.confirm(browser, { registrationId, secret })).toEqual([]);
    const participantId = participants[0]!.id;
    const choose = async (sessionId: string, isChosen = true, by: TestBrowser = browser) => codesOf(await events.act(by, 'chooseSession', { registrationId, secret, participantId, sessionId, isChosen }, 'registration { id }'));
    return { email, registrationId, participantId, secret, browser, choose, chosen: async () => (await ask()).participants[0]!.sessionIds, calendar: async () => (await ask()).participants[0]!.calendar };
  }
  const free = async (slug: string) =>
    Object.fromEntries((await events.stranger().ask<{ event: { agenda: { sessions: { title: string; freeSeats: number | null }[] } } }>('query ($slug: String!) { event(slug: $slug) { agenda { sessions { title freeSeats } } } }', { slug })).event.agenda.sessions.map(({ title, freeSeats }) => [title, freeSeats]));

  it('never takes more seats than a session has, under parallel requests, and gives them back', async () => {
    const { event, ids } = await planned();
    const crowd = [];
    for (let at = 0; at < 6; at += 1) crowd.push(await coming(event.id));
    expect(await free(event.slug)).toEqual({ small: 2, beside: null, coffee: null, later: null });
    const codes = await Promise.all(crowd.map(({ choose }) => choose(ids.small)));
    expect(codes.flat()).toEqual(['SESSION_FULL', 'SESSION_FULL', 'SESSION_FULL', 'SESSION_FULL']);
    expect(await free(event.slug)).toMatchObject({ small: 0 });
    const [first, second, third] = [codes.findIndex((each) => each.length === 0), codes.findLastIndex((each) => each.length === 0), codes.findIndex((each) => each.length > 0)];
    for (const _ of [1, 2]) expect(await crowd[first]!.choose(ids.small, false)).toEqual([]);
    for (const _ of [1, 2]) expect(await crowd[third]!.choose(ids.small)).toEqual([]);
    expect(await free(event.slug)).toMatchObject({ small: 0 });
    const { event: { draftAgenda } } = await events.olga.ask<{ event: { draftAgenda: { sessions: { title: string; chosenBy: number }[] } } }>('query ($slug: String!) { event(slug: $slug) { draftAgenda { sessions { title chosenBy } } } }', { slug: event.slug });
    expect(draftAgenda.sessions.filter(({ chosenBy }) => chosenBy > 0)).toEqual([{ title: 'small', chosenBy: 2 }]);
    // Who gives up the seat at the event gives up that of the session.
    expect(await events.cancel(crowd[second]!.browser, { registrationId: crowd[second]!.registrationId, secret: crowd[second]!.secret })).toEqual([]);
    expect(await free(event.slug)).toMatchObject({ small: 1 });
  });

  it('takes as many as the room holds where a session has no seats of its own, and is never published with fewer seats than were chosen', async () => {
    const { event, ids } = await planned();
    const olga = async (mutation: string, input: object) => (await events.act(events.olga, mutation, input, 'event { id }')).problems;
    const draft = async () => (await events.olga.ask<{ event: { draftAgenda: { rooms: { id: string; name: string }[]; conflicts: { kind: string; sessionIds: string[] }[] } } }>('query ($slug: String!) { event(slug: $slug) { draftAgenda { rooms { id name } conflicts { kind sessionIds } } } }', { slug: event.slug })).event.draftAgenda;
    for (const [name, capacity] of [['Attic', 2], ['Cellar', 1], ['Hall', 40]] as const) await olga('saveAgendaRoom', { eventId: event.id, name, capacity });
    const room = Object.fromEntries((await draft()).rooms.map(({ id, name }) => [name, id]));
    const into = (name: string, session = ids.later, startsAt = inDays(20.2)) => olga('placeAgendaSession', { sessionId: session, startsAt, roomId: room[name] });
    const publish = (number: number) => olga('publishAgenda', { eventId: event.id, number, knownConflicts: 0 });
    for (const done of [await into('Attic'), await into('Cellar', ids.coffee, inDays(20.1)), await publish(2)]) expect(done).toEqual([]);
    expect(await free(event.slug)).toEqual({ small: 2, beside: null, coffee: null, later: 2 });
    const crowd = [await coming(event.id), await coming(event.id), await coming(event.id)];
    expect([await crowd[0]!.choose(ids.later), await crowd[1]!.choose(ids.later), await crowd[2]!.choose(ids.later)]).toEqual([[], [], ['SESSION_FULL']]);

    // A smaller room, or fewer seats of its own: nothing is published, and those who chose keep what they have.
    const isRefused = async () => {
      expect((await draft()).conflicts).toEqual([{ kind: 'OVER_CHOSEN', sessionIds: [ids.later] }]);
      for (const knownConflicts of [0, 1]) expect(await olga('publishAgenda', { eventId: event.id, number: 3, knownConflicts })).toMatchObject([{ code: 'AGENDA_OVER_CHOSEN', message: expect.stringMatching(/“later”.*chosen by 2, seats: 1/) }]);
      expect(await free(event.slug)).toMatchObject({ later: 0 });
    };
    await into('Cellar');
    await isRefused();
    const withSeats = (seats: number | null) => olga('saveAgendaSession', { eventId: event.id, sessionId: ids.later, content: { kind: 'TALK', title: 'later', minutes: 45, seats }, startsAt: inDays(20.2), roomId: room['Hall'] });
    expect(await withSeats(1)).toEqual([]);
    await isRefused();
    expect(await withSeats(3)).toEqual([]);
    expect(await publish(3)).toEqual([]);
    expect(await crowd[2]!.choose(ids.later)).toEqual([]);
    expect(await free(event.slug)).toMatchObject({ later: 0 });
    // Who gives it up makes way for fewer seats.
    await crowd[0]!.choose(ids.later, false);
    expect([await withSeats(2), await publish(4)]).toEqual([[], []]);
    expect(await free(event.slug)).toMatchObject({ later: 0 });
  });

  it('lets nobody be in two sessions at once, in a break, in one that is not published or of another event, or without a seat', async () => {
    const [{ event, ids }, other] = [await planned(), await planned()];
    const one = await coming(event.id);
    expect(await one.choose(ids.beside)).toEqual([]);
    expect(await one.choose(ids.small)).toEqual(['SESSION_OVERLAP']);
    expect(await one.choose(ids.later)).toEqual([]);
    for (const wrong of [ids.coffee, ids.unplaced, other.ids.later, randomUUID(), 'x']) expect(await one.choose(wrong)).toEqual(['NOT_FOUND']);
    expect((await one.chosen()).sort()).toEqual([ids.beside, ids.later].sort());
    const stranger = await coming(event.id);
    expect(codesOf(await events.act(stranger.browser, 'chooseSession', { registrationId: stranger.registrationId, secret: stranger.secret, participantId: one.participantId, sessionId: ids.later, isChosen: true }, 'registration { id }'))).toEqual(['NOT_FOUND']);
    await events.cancel(one.browser, { registrationId: one.registrationId, secret: one.secret });
    expect(await one.choose(ids.small)).toEqual(['NOT_POSSIBLE_NOW']);
  });

  it('can be taken into a calendar, as the agenda was published last', async () => {
    const { event, ids } = await planned();
    const one = await coming(event.id);
    expect(await one.calendar()).toBeNull();
    for (const id of [ids.small, ids.later]) expect(await one.choose(id)).toEqual([]);
    const entries = async () => new ICAL.Component(ICAL.parse((await one.calendar())!) as ConstructorParameters<typeof ICAL.Component>[0]).getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
    const before = await entries();
    expect(before.map(({ summary, uid }) => [summary, uid])).toEqual([['small', `${ids.small}@events.skills-for-smes`], ['later', `${ids.later}@events.skills-for-smes`]]);
    await events.act(events.olga, 'placeAgendaSession', { sessionId: ids.later, startsAt: inDays(20.25) }, 'event { id }');
    await events.act(events.olga, 'publishAgenda', { eventId: event.id, number: 2, knownConflicts: 0 }, 'event { id }');
    const after = await entries();
    expect(after.map(({ sequence }, at) => sequence - before[at]!.sequence)).toEqual([1, 1]);
    expect(after[1]!.startDate.toString()).not.toBe(before[1]!.startDate.toString());
  });

  it('is over with the event: nothing more is chosen, and calendars follow as they follow an agenda', async () => {
    const { event, ids } = await planned();
    const one = await coming(event.id);
    expect(await one.choose(ids.small)).toEqual([]);
    const entry = async () => {
      const [component] = new ICAL.Component(ICAL.parse((await one.calendar())!) as ConstructorParameters<typeof ICAL.Component>[0]).getAllSubcomponents('vevent');
      const { summary, uid, sequence } = new ICAL.Event(component!);
      return { summary, uid, sequence, status: component!.getFirstPropertyValue('status') };
    };
    const planEntry = await entry();
    expect(planEntry).toMatchObject({ summary: 'small', status: 'CONFIRMED' });
    await events.act(events.olga, 'postponeEvent', { eventId: event.id }, 'event { id }');
    const later = await entry();
    expect(later).toMatchObject({ summary: 'Postponed: small', status: 'TENTATIVE', uid: planEntry.uid });
    expect(await one.choose(ids.later)).toEqual(['EVENT_POSTPONED']);
    await events.act(events.olga, 'cancelEvent', { eventId: event.id }, 'event { id }');
    const gone = await entry();
    expect(gone).toMatchObject({ summary: 'Cancelled: small', status: 'CANCELLED', uid: planEntry.uid });
    expect([later.sequence > planEntry.sequence, gone.sequence > later.sequence]).toEqual([true, true]);
    expect(await one.choose(ids.later)).toEqual(['EVENT_CANCELLED']);
    expect(await one.choose(ids.small, false)).toEqual([]);
    expect(await one.chosen()).toEqual([]);
  });

  it('ends with the event', async () => {
    const { event, ids } = await planned();
    const one = await coming(event.id);
    events.graph.clock.passMinutes(21 * 24 * 60);
    expect(await one.choose(ids.small)).toEqual(['EVENT_OVER']);
  });

  it('are told by mail when they are elsewhere or gone, to those who chose them, and once', async () => {
    const { event, ids } = await planned();
    const [one, other] = [await coming(event.id), await coming(event.id)];
    for (const id of [ids.small, ids.later]) await one.choose(id);
    await other.choose(ids.beside);
    await events.act(events.olga, 'placeAgendaSession', { sessionId: ids.later, startsAt: inDays(20.25) }, 'event { id }');
    await events.act(events.olga, 'removeAgendaSession', { sessionId: ids.small }, 'event { id }');
    const publish = (number: number) => events.act(events.olga, 'publishAgenda', { eventId: event.id, number, knownConflicts: 0 }, 'event { id }');
    expect(codesOf(await publish(2))).toEqual([]);
    for (const number of [2, 3]) await publish(number);
    await events.graph.deliver();
    const told = events.graph.mails.filter(({ to, subject }) => [one.email, other.email].includes(to) && subject.startsWith('Your sessions have changed')).map(({ to, text }) => ({ to, text }));
    expect(told.map(({ to }) => to)).toEqual([one.email]);
    expect(told[0]!.text).toMatch(/small\s+no longer held/);
    expect(told[0]!.text).toMatch(/later\s+\w+ \d+ \w+ \d{4}/);
  });
});
