import { browserOf, codesOf } from '@skills/identity/testing';
import { eventsUnderTest, heldEvent, type EventsUnderTest } from '../../testing';
import { initiativeEvents } from '../content/shipped-events';

interface Held {
  id: string;
  revision: number;
  phase: string;
  city: string | null;
  plannedDate: string | null;
  actualDate: string | null;
  capacity: number | null;
  freeSeats: number | null;
  waitingCount: number | null;
  sourceUrls: string[];
  title: string;
}

const known = {
  title: 'Workshop 2 of 6', summary: 'The second workshop.', textLanguage: 'en', translations: [{ language: 'de', title: 'Workshop 2 von 6', summary: 'Der zweite Workshop.' }], languages: ['en'], topics: ['IOT'],
  countryCode: 'PL', city: 'Warsaw', venue: 'Example House', actualDate: '2018-10', sourceUrls: ['https://example.org/second-workshop'],
};

describe('an event that was held', () => {
  let events: EventsUnderTest;
  const sow = () => events.graph.em().transactional((em) => initiativeEvents.sow(em, events.graph.clock.now));
  beforeAll(async () => {
    events = await eventsUnderTest();
    await sow();
  });
  afterAll(() => events.graph.close());

  const seen = async (slug: string): Promise<Held> =>
    (await events.stranger().ask<{ event: Held }>('query ($slug: String!) { event(slug: $slug) { id revision phase city plannedDate actualDate capacity freeSeats waitingCount sourceUrls title } }', { slug })).event;
  const correct = async (slug: string, content: object, browser = events.olga, revision?: number) => {
    const event = await seen(slug);
    return (await events.act(browser, 'correctEvent', { eventId: event.id, revision: revision ?? event.revision, content: { ...known, ...content } }, 'event { id }')).problems.map(({ code, path }) => `${code} ${path.join('.')}`.trim());
  };
  const conclude = async (eventId: string) => {
    const anna = await browserOf(events.graph, 'anna.accepts@example.org');
    await events.graph.em().getConnection().execute("insert into role_grant (id, person_id, role, granted_at) select gen_random_uuid(), id, 'ADMIN', now() from person where email_address = 'anna.accepts@example.org'");
    const content = { kind: 'NEED', text: 'Firms need short courses.', textLanguage: 'en', topics: ['IOT'], targetRoles: [], noteIds: [], reason: 'From the printed summary.' };
    const { conclusion } = await events.act<{ conclusion: { id: string } }>(events.olga, 'writeConclusion', { eventId, content }, 'conclusion { id }');
    const step = async (browser: typeof anna, mutation: string, revision: number) => codesOf(await events.act(browser, mutation, { conclusionId: conclusion.id, revision }, 'conclusion { id }'));
    expect([await step(events.olga, 'submitConclusion', 1), await step(anna, 'acceptConclusion', 2)]).toEqual([[], []]);
    expect(codesOf(await events.act(events.olga, 'publishConclusions', { eventId, version: 1 }, 'event { id }'))).toEqual([]);
  };

  it('of the initiative is told of as far as sources state it: no topic, no clock without a place, no name', async () => {
    const { em } = events.graph;
    const asked = await events.stranger().ask<{ events: { edges: { node: { slug: string } }[] } }>('{ events(first: 50, where: { topic: IOT }) { edges { node { slug } } } }');
    expect(asked.events.edges).toEqual([]);
    const shipped = await em().getConnection().execute<object[]>("select slug, topics, city, time_zone, starts_at, description is not null as tells from event where id::text like '01640000-0000-7000-8000-%' order by slug");
    const of = (slug: string, city: string | null, tells = false) => ({ slug, topics: [], city, time_zone: city === null ? 'UTC' : 'Europe/Brussels', starts_at: null, tells });
    expect(shipped).toEqual([of('conference-2019', 'Brussels', true), of('workshop-1', 'Brussels'), of('workshop-2', null), of('workshop-3', null), of('workshop-4', 'Brussels'), of('workshop-5', null), of('workshop-6', null)]);
    expect(await em().getConnection().execute('select 1 from published_speaker')).toEqual([]);
  });

  it('is kept up: corrected, concluded from, corrected again, and what was written stays when the product starts again', async () => {
    const before = await seen('workshop-2');
    expect(before).toMatchObject({ city: null, actualDate: null, capacity: null, freeSeats: null, waitingCount: null });
    expect(await correct('workshop-2', {})).toEqual([]);
    await conclude(before.id);
    expect(await correct('workshop-2', { actualDate: '2018-10-09', plannedDate: '2018-09' })).toEqual([]);
    const after = await seen('workshop-2');
    expect(after).toMatchObject({ phase: 'REPORTED', city: 'Warsaw', actualDate: '2018-10-09', plannedDate: '2018-09', capacity: null, sourceUrls: known.sourceUrls });
    expect(after.revision).toBe(before.revision + 3);
    await events.graph.em().getConnection().execute("update event_series set planned_count = 7 where id = 'six-workshops'");
    await sow();
    expect(await seen('workshop-2')).toEqual(after);
    expect(await events.graph.em().getConnection().execute('select planned_count from event_series')).toEqual([{ planned_count: 7 }]);
  });

  it('has no seats that anybody could take or keep where nobody knows how many it had', async () => {
    const { id } = await seen('workshop-1');
    expect(codesOf(await events.register(events.stranger(), id, { email: 'late@example.org' }))).toEqual(['REGISTRATION_NOT_OPEN']);
    expect(codesOf(await events.act(events.olga, 'keepSeats', { eventId: id, kind: 'COUNTRY', value: 'BE', seats: 1, releaseAt: '2099-01-01T00:00:00Z' }, 'event { id }'))).toEqual(['RESERVE_TOO_LARGE']);
    await expect(events.graph.em().getConnection().execute('update seat_book set taken = 1 where event_id = ?', [id])).rejects.toThrow('seat_book_never_oversold');
  });

  it('keeps its seats and the time that was planned here, and its actual day is one that has come', async () => {
    const { id, slug } = await heldEvent(events, [{ countryCode: 'BE', seats: 2, came: 1 }]);
    expect(await correct(slug, { plannedDate: '2026-01-01' })).toEqual(['FIELD_NOT_OFFERED content.plannedDate']);
    expect(await correct(slug, { actualDate: '2031-01-01' })).toEqual(['TIME_AHEAD content.actualDate']);
    expect(await correct(slug, { actualDate: '31 June' })).toEqual(['FIELD_NOT_UNDERSTOOD content.actualDate']);
    for (const [actualDate, actualLastDate] of [['2026-11-20', '2026-11-19'], ['2026-11', '2026-11-20'], [null, '2026-11-20']]) expect(await correct(slug, { actualDate, actualLastDate })).toEqual(['FIELD_NOT_AFTER content.actualLastDate']);
    expect(await correct(slug, { actualDate: '2026-11-20', actualLastDate: '2031-01-01' })).toEqual(['TIME_AHEAD content.actualLastDate']);
    const last = async (actualLastDate: string) => [await correct(slug, { actualDate: '2026-11-20', actualLastDate }), (await events.stranger().ask<{ event: { actualLastDate: string | null } }>('query ($slug: String!) { event(slug: $slug) { actualLastDate } }', { slug })).event.actualLastDate];
    expect([await last('2026-11-21'), await last('2026-11-20')]).toEqual([[[], '2026-11-21'], [[], null]]);
    await events.graph.deliver();
    const [mails, { capacity }] = [events.graph.mails.length, await seen(slug)];
    expect(await correct(slug, { actualDate: '2026-11-24' })).toEqual([]);
    expect(await seen(slug)).toMatchObject({ capacity, actualDate: '2026-11-24', city: 'Warsaw' });
    await events.graph.deliver();
    expect(events.graph.mails).toHaveLength(mails);
    expect(codesOf(await events.act(events.olga, 'recordEventHeld', { eventId: id, actualDate: '2026-11-24' }, 'event { id }'))).toEqual([]);
    expect(codesOf(await events.act(events.olga, 'recordEventHeld', { eventId: id, actualDate: '2026-11-23' }, 'event { id }'))).toEqual(['NOT_POSSIBLE_NOW']);
    expect((await seen(slug)).actualDate).toBe('2026-11-24');
  });

  it('is corrected on the revision that was seen, by its organisers, within their country, and not before it was held', async () => {
    expect(await correct('workshop-3', {}, events.olga, 9)).toEqual(['CHANGED_MEANWHILE revision']);
    const tom = await browserOf(events.graph, 'tom@example.org');
    expect(await correct('workshop-4', {}, tom)).toEqual(['NOT_FOUND']);
    await events.graph.em().getConnection().execute("insert into role_grant (id, person_id, role, country_code, granted_at) select gen_random_uuid(), id, 'ORGANISER', 'BE', now() from person where email_address = 'tom@example.org'");
    expect(await correct('workshop-3', {}, tom)).toEqual(['NOT_FOUND']);
    expect(await correct('workshop-4', {}, tom)).toEqual(['NOT_YOUR_COUNTRY content.countryCode']);
    expect(await correct('workshop-4', { countryCode: 'BE' }, tom)).toEqual([]);
    const { slug } = await events.open();
    expect(await correct(slug, {})).toEqual(['NOT_POSSIBLE_NOW']);
  });
});
