import { randomUUID } from 'node:crypto';
import { Refusal } from '@skills/platform/graph';
import { calendarEntries, calendarHead, calendarParts, eventsUnderTest, workshopContent, type EventsUnderTest } from '../../testing';
import { calendarOf } from './calendar';
import { eventCalendar, eventsFeed } from './calendar-routes';
import { eventPage } from './event-page';

describe('the calendar of events', () => {
  let events: EventsUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
  });
  afterAll(() => events.graph.close());

  const feed = async (language?: string) => calendarEntries(String((await events.stranger().open(eventsFeed, { query: new URLSearchParams(language ? { language } : {}) })).body));

  it('gives the times of the place with its zone, as an independent reader understands them', async () => {
    const { id, slug } = await events.open({ timeZone: 'Europe/Athens', city: 'Athens', countryCode: 'GR', title: 'Ημερίδα; αισθητήρες, όλοι' });
    const file = await events.stranger().open(eventCalendar, { params: { slug } });
    expect(file.headers).toMatchObject({ 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': `attachment; filename="${slug}.ics"` });
    expect(calendarEntries(String(file.body))).toEqual([
      {
        uid: `${id}@events.skills-for-smes`, summary: 'Demo: Ημερίδα; αισθητήρες, όλοι', sequence: 2, location: 'Example House, Athens', zone: 'Europe/Athens', wall: '2027-03-03T10:00:00',
        starts: '2027-03-03T08:00:00.000Z', ends: '2027-03-03T15:00:00.000Z', description: `About sensors.\n\nhttps://skills.example.org/events/${slug}`, status: 'CONFIRMED', stamp: '2026-11-23T09:00:00Z',
      },
    ]);
  });

  it('follows a new time over the change of the clocks, and keeps what was cancelled as cancelled', async () => {
    const { id } = await events.open();
    const uid = `${id}@events.skills-for-smes`;
    const [before] = (await feed()).filter((entry) => entry.uid === uid);
    await events.act(events.olga, 'rescheduleEvent', { eventId: id, startsAt: '2027-07-07T08:00:00Z', endsAt: '2027-07-07T15:00:00Z' }, 'event { id }');
    const [moved] = (await feed()).filter((entry) => entry.uid === uid);
    expect([before?.wall, moved?.wall, moved!.sequence > before!.sequence]).toEqual(['2027-03-03T09:00:00', '2027-07-07T10:00:00', true]);
    await events.act(events.olga, 'cancelEvent', { eventId: id }, 'event { id }');
    const [gone] = (await feed('de')).filter((entry) => entry.uid === uid);
    expect(gone).toMatchObject({ status: 'CANCELLED', summary: 'Demo: Abgesagt: Sensors for all' });
    expect(gone!.sequence).toBeGreaterThan(moved!.sequence);
  });

  it('is of those that its address chooses, and is called by their series', async () => {
    const sql = (text: string, values: unknown[]) => events.graph.em().getConnection().execute(text, values);
    await sql('insert into event_series (id, titles, planned_count) values (?, ?, 3)', ['ovens', JSON.stringify({ en: 'Ovens', de: 'Öfen' })]);
    const { id } = await events.open({ title: 'Ovens online', kind: 'WEBINAR', form: 'ONLINE', onlineUrl: 'https://meet.example.org/x', venue: null, city: null, countryCode: null, topics: ['BIG_DATA'], languages: ['fr'] });
    await sql("update event set series_id = 'ovens' where id = ?", [id]);
    await events.open({ title: 'In Greece', city: 'Athens', countryCode: 'GR', timeZone: 'Europe/Athens' });
    const chosen = async (address: string) => String((await events.stranger().open(eventsFeed, { query: new URLSearchParams(address) })).body);
    const titles = async (address: string) => calendarEntries(await chosen(address)).map(({ summary }) => summary);
    for (const address of ['kind=webinar', 'topic=big-data&kind=webinar', 'spoken=fr&kind=webinar', 'series=ovens']) expect([address, await titles(address)]).toEqual([address, ['Demo: Ovens online']]);
    expect(await titles('country=gr')).toContain('Demo: In Greece');
    expect(await titles('country=gr')).not.toContain('Demo: Ovens online');
    expect([calendarParts(await chosen('series=ovens')), calendarParts(await chosen('series=ovens&country=gr'))]).toEqual([['vtimezone', 'vevent'], ['vtimezone']]);
    expect(calendarHead(await chosen('series=ovens&language=de'))).toEqual({ method: 'PUBLISH', name: 'Skills for SMEs: Veranstaltungen (Öfen)' });
  });

  it('has each of the days on which something was held, which calendars count to the day after', () => {
    const held = (last: string) => calendarOf(null, 'en', [{ id: 'x', title: 'Held', summary: 'Held.', place: null, url: 'https://skills.example.org/events/held', startsAt: new Date('2026-11-20'), endsAt: new Date(last), isAllDay: true, timeZone: 'Europe/Brussels', standing: 'CONFIRMED', revision: 1, changedAt: new Date('2026-11-23') }]);
    expect([held('2026-11-21'), held('2026-11-20')].map((text) => /DTEND\S*/.exec(text)?.[0])).toEqual(['DTEND;VALUE=DATE:20261122', undefined]);
    expect(held('2026-11-21')).toContain('DTSTART;VALUE=DATE:20261120');
  });

  it('says of an address that means nothing what that is, instead of being empty', async () => {
    const refused = async (address: string) => events.stranger().open(eventsFeed, { query: new URLSearchParams(address) }).catch((error: unknown) => (error instanceof Refusal ? error.problems : error));
    for (const [address, name, value] of [['kind=party', 'kind', 'party'], ['country=xx', 'country', 'xx'], ['series=no-such', 'series', 'no-such'], ['language=xx', 'language', 'xx']] as const)
      expect([address, await refused(address)]).toEqual([address, [{ code: 'ADDRESS_NOT_UNDERSTOOD', path: [name], params: { name, value } }]]);
  });

  it('has no drafts of organisers in it either', async () => {
    const { event } = await events.act<{ event: { slug: string } }>(events.olga, 'createEvent', { content: { ...workshopContent, title: 'Not yet' } }, 'event { slug }');
    expect(event.slug).toBeTruthy();
    expect(String((await events.olga.open(eventsFeed)).body)).not.toContain('Not yet');
  });

  it('has no drafts, not under their own address either', async () => {
    const { event } = await events.act<{ event: { slug: string } }>(events.olga, 'createEvent', { content: { ...workshopContent, title: 'Secret' } }, 'event { slug }');
    expect((await feed()).map(({ summary }) => summary)).not.toContain('Secret');
    const refused = async (slug: string) => events.stranger().open(eventCalendar, { params: { slug } }).catch((error: unknown) => (error instanceof Refusal ? error.problems : error));
    expect(await refused(event.slug)).toEqual(await refused('no-such-event'));
  });

  it('has an event that was held on another day than planned on that day, and marks an invented one', async () => {
    const { id, slug } = await events.open({ title: 'Held later' });
    await events.graph.em().getConnection().execute("update event set standing = 'HELD', actual_date = '2027-03-05' where id = ?", [id]);
    const file = String((await events.stranger().open(eventCalendar, { params: { slug } })).body);
    expect(file).toContain('DTSTART;VALUE=DATE:20270305');
    expect(file).toContain('SUMMARY:Demo: Held later');
    await events.graph.em().getConnection().execute("update event set actual_date = '2027-03-03' where id = ?", [id]);
    expect(calendarEntries(String((await events.stranger().open(eventCalendar, { params: { slug } })).body))).toMatchObject([{ wall: '2027-03-03T09:00:00' }]);
  });

  it('and tells search engines of the published agenda, without its breaks and what is only planned', async () => {
    const { id, slug } = await events.open();
    const add = (kind: string, title: string, startsAt: string | null) => events.act(events.olga, 'saveAgendaSession', { eventId: id, sessionId: randomUUID(), startsAt, content: { kind, title, minutes: 30, speakers: [{ name: 'Ada Ångström', affiliation: 'Example Bakers' }] } }, 'event { id }');
    for (const [kind, title, startsAt] of [['TALK', 'Sensors in a bakery', '2027-03-03T08:00:00Z'], ['BREAK', 'Coffee', '2027-03-03T08:30:00Z'], ['TALK', 'Not yet', null]] as const) await add(kind, title, startsAt);
    const structured = async () => {
      const words = await events.stranger().open({ method: 'GET', path: '', purpose: '', policies: [], answer: async (context) => ({ status: 200, headers: {}, body: JSON.stringify(await eventPage.words(context, { slug })) }) });
      return (JSON.parse(String(words.body)) as { structured: { subEvent?: object[] } }).structured.subEvent;
    };
    expect(await structured()).toBeUndefined();
    await events.act(events.olga, 'publishAgenda', { eventId: id, number: 1, knownConflicts: 0 }, 'event { id }');
    expect(await structured()).toEqual([{ '@type': 'Event', name: 'Sensors in a bakery', startDate: '2027-03-03T08:00:00.000Z', endDate: '2027-03-03T08:30:00.000Z', performer: [{ '@type': 'Person', name: 'Ada Ångström', affiliation: { '@type': 'Organization', name: 'Example Bakers' } }] }]);
  });
});
