import type { Mail } from '@skills/platform/mail';
import type { TestBrowser } from '@skills/platform/testing';
import { calendarEntries, calendarHead, eventsUnderTest, type CalendarEntry, type EventsUnderTest } from '../../testing';
import { eventsFeed } from '../pages/calendar-routes';

const ONLINE = 'https://meet.example.org/x';

describe('the calendar of somebody with a seat', () => {
  let events: EventsUnderTest;
  let people = 0;
  beforeAll(async () => {
    events = await eventsUnderTest();
  });
  afterAll(() => events.graph.close());

  const act = (mutation: string, input: object) => events.act(events.olga, mutation, input, 'event { id }');
  const somebody = (): string => `guest.${(people += 1)}@example.org`;
  const lastMail = async (email: string): Promise<Mail> => {
    await events.graph.deliver();
    return events.graph.mails.findLast(({ to }) => to === email)!;
  };
  /** The entry that the last mail to somebody brings; null when it brings none. */
  const entryOf = async (email: string): Promise<CalendarEntry | null> => {
    const { files = [] } = await lastMail(email);
    if (files.length === 0) return null;
    expect(files.map(({ name, type }) => ({ name, type }))).toEqual([{ name: 'event.ics', type: 'text/calendar; charset=utf-8; method=PUBLISH' }]);
    // With a name, programs would open it as a calendar of its own.
    expect(calendarHead(files[0]!.text)).toEqual({ method: 'PUBLISH', name: null });
    const [entry, ...others] = calendarEntries(files[0]!.text);
    expect(others).toEqual([]);
    return entry!;
  };
  const seated = async (eventId: string): Promise<{ email: string; browser: TestBrowser; registrationId: string }> => {
    const email = somebody();
    const browser = await events.person(email);
    const { registration } = await events.register(browser, eventId, {});
    return { email, browser, registrationId: registration!.id };
  };
  const inFeed = async (eventId: string) => calendarEntries(String((await events.stranger().open(eventsFeed)).body)).find(({ uid }) => uid.startsWith(eventId))!;

  it('has the event from the mail that confirms the seat: the entry of the public calendar, and where people meet online', async () => {
    const { id } = await events.open({ form: 'BOTH', onlineUrl: ONLINE });
    const { email } = await seated(id);
    const open = await inFeed(id);
    const own = await entryOf(email);
    expect(own).toEqual({ ...open, description: own!.description, stamp: own!.stamp });
    expect(own!.description).toContain(`Online: ${ONLINE}`);
    expect(open.description).not.toContain('meet.example.org');
    expect((await lastMail(email)).text).toContain('The attached file event.ics puts the event into your calendar');
  });

  it('has where people meet online as the place, where there is no other', async () => {
    const { id } = await events.open({ form: 'ONLINE', onlineUrl: ONLINE, venue: null, city: null, countryCode: null });
    expect(await entryOf((await seated(id)).email)).toMatchObject({ location: ONLINE });
    expect((await inFeed(id)).location).toBeFalsy();
  });

  it('follows another time, a postponement and a cancellation: always the same entry, each time later', async () => {
    const { id } = await events.open({ form: 'BOTH', onlineUrl: ONLINE });
    const { email } = await seated(id);
    const told = [await entryOf(email)];
    for (const [mutation, input] of [['rescheduleEvent', { startsAt: '2027-07-07T08:00:00Z', endsAt: '2027-07-08T15:00:00Z' }], ['postponeEvent', {}], ['cancelEvent', {}]] as const) {
      events.graph.clock.passMinutes(1);
      await act(mutation, { eventId: id, ...input });
      told.push(await entryOf(email));
    }
    expect(told.map((entry) => [entry!.status, entry!.summary, entry!.starts, entry!.description.includes(ONLINE)])).toEqual([
      ['CONFIRMED', 'Demo: Sensors for all', '2027-03-03T08:00:00.000Z', true],
      ['CONFIRMED', 'Demo: Sensors for all', '2027-07-07T08:00:00.000Z', true],
      ['TENTATIVE', 'Demo: Postponed: Sensors for all', '2027-07-07T08:00:00.000Z', false],
      ['CANCELLED', 'Demo: Cancelled: Sensors for all', '2027-07-07T08:00:00.000Z', false],
    ]);
    expect(new Set(told.map((entry) => entry!.uid)).size).toBe(1);
    const sequences = told.map((entry) => entry!.sequence);
    expect(sequences).toEqual([...new Set(sequences)].sort((one, other) => one - other));
  });

  it('loses it with the seat, and has it again with another: later files of the same entry', async () => {
    const { id } = await events.open();
    const { email, browser, registrationId } = await seated(id);
    const had = await entryOf(email);
    events.graph.clock.passMinutes(1);
    await events.cancel(browser, { registrationId });
    const left = await entryOf(email);
    expect(left).toMatchObject({ uid: had!.uid, sequence: had!.sequence, status: 'CANCELLED', summary: 'No longer registered: Demo: Sensors for all' });
    expect((await lastMail(email)).text).toContain('marks it as cancelled there');
    events.graph.clock.passMinutes(1);
    await events.register(browser, id, {});
    const again = await entryOf(email);
    expect(again).toMatchObject({ uid: had!.uid, status: 'CONFIRMED' });
    expect([had!.stamp, left!.stamp, again!.stamp]).toEqual([...new Set([had!.stamp, left!.stamp, again!.stamp])].sort());
  });

  it('is filled by an offer only once it is taken, and by an organiser who sends the ticket again', async () => {
    const { id } = await events.open({ capacity: 1 });
    const first = await seated(id);
    const { email, browser, registrationId } = await seated(id);
    expect(await entryOf(email)).toBeNull();
    await events.cancel(first.browser, { registrationId: first.registrationId });
    expect([(await lastMail(email)).subject, await entryOf(email)]).toEqual(['A seat for you: Sensors for all', null]);
    await events.confirm(browser, { registrationId });
    expect(await entryOf(email)).toMatchObject({ status: 'CONFIRMED' });
    const sent = events.graph.mails.length;
    await events.act(events.olga, 'resendTicket', { registrationId }, 'registration { id }');
    expect(await entryOf(email)).toMatchObject({ status: 'CONFIRMED' });
    expect(events.graph.mails.length).toBe(sent + 1);
  });

  it('stays as it is for who waited and gave up, or hears of a cancellation while waiting', async () => {
    const { id } = await events.open({ capacity: 1 });
    await seated(id);
    const [waiting, gone] = [await seated(id), await seated(id)];
    await events.cancel(gone.browser, { registrationId: gone.registrationId });
    expect([(await lastMail(gone.email)).subject, await entryOf(gone.email)]).toEqual(['Given up: Sensors for all', null]);
    await act('cancelEvent', { eventId: id });
    expect([(await lastMail(waiting.email)).subject, await entryOf(waiting.email)]).toEqual(['Cancelled: Sensors for all', null]);
  });

  it('can be filled from the page of the registration, by its secret or the account, as long as there is something to go to', async () => {
    const { id, slug } = await events.open({ form: 'BOTH', onlineUrl: ONLINE });
    const { email, browser } = await seated(id);
    const { secret } = await events.mailOf(email);
    const byMail = async () => (await events.stranger().ask<{ registration: { calendar: string | null } }>('query ($secret: String!) { registration(secret: $secret) { calendar } }', { secret })).registration.calendar;
    const byAccount = async () => (await browser.ask<{ event: { myRegistration: { calendar: string | null } } }>('query ($slug: String!) { event(slug: $slug) { myRegistration { calendar } } }', { slug })).event.myRegistration.calendar;
    for (const calendar of [await byMail(), await byAccount()]) expect(calendarEntries(calendar!)).toMatchObject([{ uid: (await inFeed(id)).uid, description: expect.stringContaining(ONLINE) }]);
    await act('cancelEvent', { eventId: id });
    expect(calendarEntries((await byMail())!)).toMatchObject([{ status: 'CANCELLED' }]);
    const waits = await events.open({ capacity: 1 });
    await seated(waits.id);
    const late = await seated(waits.id);
    expect((await late.browser.ask<{ event: { myRegistration: { calendar: string | null } } }>('query ($slug: String!) { event(slug: $slug) { myRegistration { calendar } } }', { slug: waits.slug })).event.myRegistration.calendar).toBeNull();
  });
});
