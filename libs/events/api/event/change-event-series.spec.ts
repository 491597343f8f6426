import { browserOf, codesOf } from '@skills/identity/testing';
import type { TestBrowser } from '@skills/platform/testing';
import { eventsUnderTest, type EventsUnderTest } from '../../testing';
import { initiativeEvents } from '../content/shipped-events';
import { seriesPage } from '../pages/series-page';

interface SeenSeries {
  id: string;
  title: string;
  titles: { language: string; title: string }[];
  plannedCount: number;
  revision: number;
  isChangeable: boolean;
}

describe('a series of events', () => {
  let events: EventsUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
    await events.graph.em().transactional((em) => initiativeEvents.sow(em, events.graph.clock.now));
  });
  afterAll(() => events.graph.close());

  const titles = [{ language: 'en', title: 'Six workshops and one more' }, { language: 'de', title: 'Sechs Workshops und noch einer' }];
  const seen = async (browser: TestBrowser): Promise<SeenSeries[]> => (await browser.ask<{ eventSeries: SeenSeries[] }>('{ eventSeries { id title titles { language title } plannedCount revision isChangeable } }')).eventSeries;
  const change = async (input: object, browser = events.olga) => (await events.act(browser, 'changeEventSeries', { seriesId: 'six-workshops', revision: 1, titles, plannedCount: 7, ...input }, 'series { id }')).problems.map(({ code, path }) => `${code} ${path.join('.')}`.trim());

  it('gets another name and plan on the revision that was seen, and says so to everybody', async () => {
    expect(await change({ titles: [], plannedCount: 0 })).toEqual(['FIELD_REQUIRED titles', 'FIELD_OUT_OF_RANGE plannedCount']);
    expect(await change({})).toEqual([]);
    expect(await change({ plannedCount: 8 })).toEqual(['CHANGED_MEANWHILE revision']);
    expect(await seen(events.graph.browser({ language: 'de' }))).toEqual([{ id: 'six-workshops', title: 'Sechs Workshops und noch einer', titles: expect.arrayContaining(titles), plannedCount: 7, revision: 2, isChangeable: false }]);
    expect(await events.graph.em().getConnection().execute("select detail from audit_entry where act = 'change event series'")).toEqual([{ detail: 'six-workshops' }]);
  });

  it('is changed by who organises every event of it, and by nobody else', async () => {
    const tom = await browserOf(events.graph, 'tom@example.org');
    expect(await change({ revision: 2 }, tom)).toEqual(['NOT_ALLOWED']);
    expect(await change({ seriesId: 'no-such-series' }, tom)).toEqual(['NOT_ALLOWED']);
    await events.graph.em().getConnection().execute("insert into role_grant (id, person_id, role, country_code, granted_at) select gen_random_uuid(), id, 'ORGANISER', 'BE', now() from person where email_address = 'tom@example.org'");
    expect(await change({ revision: 2 }, tom)).toEqual(['NOT_ALLOWED']);
    const { series } = await events.act<{ series: { id: string } }>(tom, 'createEventSeries', { titles, plannedCount: 2 }, 'series { id }');
    expect((await seen(tom)).map(({ id, isChangeable }) => [id, isChangeable])).toEqual(expect.arrayContaining([['six-workshops', false], [series.id, true]]));
    expect(await change({ seriesId: series.id, plannedCount: 3 }, tom)).toEqual([]);
    expect(await change({ seriesId: 'no-such-series' })).toEqual(['NOT_FOUND']);
  });

  it('begun twice with the same key is one, and so is an event', async () => {
    const count = async () => (await seen(events.olga)).length;
    const before = await count();
    const begin = () => events.act(events.olga, 'createEventSeries', { titles, plannedCount: 2, idempotencyKey: 'a-series-that-is-sent-twice' }, 'series { id }');
    expect([codesOf(await begin()), codesOf(await begin())]).toEqual([[], []]);
    expect(await count()).toBe(before + 1);
  });

  it('has a page for search engines that lists its events in their order, without drafts', async () => {
    const answer = await events.graph.browser({ language: 'fr' }).open({ method: 'GET', path: '', purpose: '', policies: [], answer: async (context) => ({ status: 200, headers: {}, body: JSON.stringify(await seriesPage.words(context, { id: 'six-workshops' })) }) });
    const { structured, description } = JSON.parse(String(answer.body)) as { structured: { '@type': string; subEvent: { name: string }[] }; description: string };
    expect(description).toBe('6 événements sur 7 ont eu lieu.');
    expect(structured['@type']).toBe('EventSeries');
    expect(structured.subEvent.map(({ name }) => name)).toEqual([1, 2, 3, 4, 5, 6].map((number) => `Atelier ${number} sur 6`));
  });
});
