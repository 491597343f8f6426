import { browserOf, codesOf } from '@skills/identity/testing';
import type { TestBrowser } from '@skills/platform/testing';
import { eventsUnderTest, workshopContent, type EventsUnderTest } from '../../testing';
import { eventsModule } from '../events-module';

interface SeenEvent {
  id: string;
  slug: string;
  phase: string;
  revision: number;
}

describe('the life of an event', () => {
  let events: EventsUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
  });
  afterAll(() => events.graph.close());

  const create = async (content: object = {}, browser = events.olga) => events.act<{ event: SeenEvent | null }>(browser, 'createEvent', { content: { ...workshopContent, ...content } }, 'event { id slug phase revision }');
  const act = async (mutation: string, eventId: string, more: object = {}, browser: TestBrowser = events.olga): Promise<string[]> => codesOf(await events.act(browser, mutation, { eventId, ...more }, mutation === 'discardEvent' ? 'discardedId' : 'event { id }'));
  const seen = async (slug: string, browser = events.stranger()) =>
    (await browser.ask<{ event: { phase: string; startsAt: Date | null; actualDate: string | null; notice: string | null; possibleActs: string[] } | null }>('query ($slug: String!) { event(slug: $slug) { phase startsAt actualDate notice possibleActs } }', { slug })).event;

  it('begins as a draft that only organisers see, and ends as held, with plan and fact apart', async () => {
    const { event } = await create({ startsAt: '2026-11-25T08:00:00Z', endsAt: '2026-11-25T15:00:00Z' });
    const { id, slug } = event!;
    expect(await seen(slug)).toBeNull();
    expect(await seen(slug, events.olga)).toMatchObject({ phase: 'DRAFT', possibleActs: ['PUBLISH', 'DISCARD'] });
    expect(await act('publishEvent', id)).toEqual([]);
    expect(await act('publishEvent', id)).toEqual([]);
    expect(await seen(slug)).toMatchObject({ phase: 'REGISTRATION_OPEN', possibleActs: [] });
    expect(await act('recordEventHeld', id, { actualDate: '2026-11-23' })).toEqual(['NOT_POSSIBLE_NOW']);
    events.graph.clock.passMinutes(3 * 24 * 60);
    expect((await seen(slug))?.phase).toBe('ENDED');
    expect(await act('recordEventHeld', id, { actualDate: '2027-11-25' })).toEqual(['TIME_AHEAD']);
    expect([await act('recordEventHeld', id, { actualDate: '2026-11-26', actualLastDate: '2027-11-25' }), await act('recordEventHeld', id, { actualDate: '2026-11-26', actualLastDate: '2026-11-25' })]).toEqual([['TIME_AHEAD'], ['TIME_ENDS_FIRST']]);
    for (let twice = 0; twice < 2; twice += 1) expect(await act('recordEventHeld', id, { actualDate: '2026-11-26', actualLastDate: '2026-11-26' })).toEqual([]);
    expect(await act('recordEventHeld', id, { actualDate: '2026-11-25', actualLastDate: '2026-11-26' })).toEqual(['NOT_POSSIBLE_NOW']);
    expect(await seen(slug)).toMatchObject({ phase: 'HELD', startsAt: new Date('2026-11-25T08:00:00Z'), actualDate: '2026-11-26' });
    expect(await act('cancelEvent', id)).toEqual(['NOT_POSSIBLE_NOW']);
  });

  // At eleven in UTC it is already the next day in the one place; at three it is still the day before in the other.
  it.each([['Pacific/Kiritimati', 1, 11], ['Pacific/Pago_Pago', -1, 3]])('is held on a day of the place where it is, %s', async (timeZone, ahead, hour) => {
    const now = events.graph.clock.now().getTime();
    const { event } = await create({ timeZone, startsAt: new Date(now + 60_000), endsAt: new Date(now + 120_000) });
    await act('publishEvent', event!.id);
    const day = (moment: number) => new Date(moment).toISOString().slice(0, 10);
    events.graph.clock.passMinutes(24 * 60 + hour * 60 - ((now / 60_000) % (24 * 60)));
    const today = events.graph.clock.now().getTime();
    expect(await act('recordEventHeld', event!.id, { actualDate: day(today + (ahead + 1) * 86_400_000) })).toEqual(['TIME_AHEAD']);
    expect(await act('recordEventHeld', event!.id, { actualDate: day(today + ahead * 86_400_000) })).toEqual([]);
  });

  it('is not published without a time and a place', async () => {
    const { event } = await create({ startsAt: null, endsAt: null, city: null });
    const { problems } = await events.act(events.olga, 'publishEvent', { eventId: event!.id }, 'event { id }');
    expect(problems.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(['FIELD_REQUIRED content.startsAt', 'FIELD_REQUIRED content.city']);
  });

  it('gets another time: the one before is kept, and everybody who is registered hears of it', async () => {
    const { id, slug } = await events.open();
    const ada = await browserOf(events.graph, 'ada@example.org', events.stranger());
    await events.register(ada, id, {});
    expect(await act('postponeEvent', id, { notice: 'The hall is being repaired.' })).toEqual([]);
    expect((await events.mailOf('ada@example.org')).text).toContain('The hall is being repaired.');
    expect(await seen(slug)).toMatchObject({ phase: 'POSTPONED', notice: 'The hall is being repaired.' });
    expect(codesOf(await events.register(events.stranger(), id, { email: 'late@example.org' }))).toEqual(['REGISTRATION_NOT_OPEN']);
    expect(await act('rescheduleEvent', id, { startsAt: '2026-01-01T08:00:00Z', endsAt: '2026-01-01T09:00:00Z' })).toEqual(['TIME_PAST']);
    const time = { startsAt: '2027-05-05T08:00:00Z', endsAt: '2027-05-05T15:00:00Z' };
    const mails = events.graph.mails.length;
    expect([await act('rescheduleEvent', id, time), await act('rescheduleEvent', id, time)]).toEqual([[], []]);
    await events.graph.deliver();
    expect(events.graph.mails.length).toBe(mails + 1);
    expect(events.graph.mails.at(-1)).toMatchObject({ to: 'ada@example.org', subject: 'New time: Sensors for all', text: expect.stringContaining('5 May 2027') });
    expect(await seen(slug)).toMatchObject({ phase: 'REGISTRATION_OPEN', notice: null });
    expect(await events.graph.em().getConnection().execute('select starts_at from event_time where event_id = ?', [id])).toHaveLength(1);
  });

  it('has registration end at another time, with a new time or without, of which alone nobody is told', async () => {
    const { id, slug } = await events.open({ registrationOpensAt: '2026-06-01T08:00:00Z', registrationClosesAt: '2027-02-01T08:00:00Z' });
    await events.register(await events.person('una@example.org'), id, {});
    await events.graph.deliver();
    const mails = events.graph.mails.length;
    const closes = async () => (await events.olga.ask<{ event: { registrationClosesAt: Date | null } }>('query ($slug: String!) { event(slug: $slug) { registrationClosesAt } }', { slug })).event.registrationClosesAt?.toISOString() ?? null;
    const time = { startsAt: workshopContent.startsAt, endsAt: workshopContent.endsAt };
    expect(await act('rescheduleEvent', id, { ...time, registrationClosesAt: '2026-05-01T08:00:00Z' })).toEqual(['FIELD_NOT_AFTER']);
    expect([await act('rescheduleEvent', id, { ...time, registrationClosesAt: '2027-02-15T08:00:00Z' }), await closes()]).toEqual([[], '2027-02-15T08:00:00.000Z']);
    expect([await act('rescheduleEvent', id, { ...time, registrationClosesAt: null }), await closes()]).toEqual([[], null]);
    await events.graph.deliver();
    expect(events.graph.mails).toHaveLength(mails);
    const later = { startsAt: '2027-05-05T08:00:00Z', endsAt: '2027-05-05T15:00:00Z' };
    expect([await act('rescheduleEvent', id, { ...later, registrationClosesAt: '2027-05-01T08:00:00Z' }), await closes()]).toEqual([[], '2027-05-01T08:00:00.000Z']);
    expect([await act('rescheduleEvent', id, { startsAt: '2027-05-06T08:00:00Z', endsAt: '2027-05-06T15:00:00Z' }), await closes()]).toEqual([[], '2027-05-01T08:00:00.000Z']);
  });

  it('is changed on the revision that was seen, its time only by rescheduling', async () => {
    const { id } = await events.open();
    const change = async (revision: number, content: object) => act('changeEvent', id, { revision, content: { ...workshopContent, ...content } });
    expect(await change(1, { title: 'Too old' })).toEqual(['CHANGED_MEANWHILE']);
    expect(await change(2, { startsAt: '2027-03-04T08:00:00Z', endsAt: '2027-03-04T15:00:00Z' })).toEqual(['TIME_BY_RESCHEDULING']);
    expect(await change(2, { title: 'Sensors for everybody' })).toEqual([]);
    expect(await change(2, { title: 'Again' })).toEqual(['CHANGED_MEANWHILE']);
  });

  it('has its texts in several languages, a place in a series and an address for questions', async () => {
    const begin = (input: object, browser = events.olga) => events.act<{ series: { id: string; title: string } | null }>(browser, 'createEventSeries', input, 'series { id title }');
    const titles = [{ language: 'de', title: 'Abende für Bäckereien' }];
    expect(codesOf(await begin({ titles, plannedCount: 3 }, events.stranger()))).toEqual(['NOT_ALLOWED']);
    expect((await begin({ titles: [], plannedCount: 0 })).problems.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(['FIELD_REQUIRED titles', 'FIELD_OUT_OF_RANGE plannedCount']);
    const { series } = await begin({ titles, plannedCount: 3 });
    const texts = { title: 'Des capteurs pour tous', summary: 'Sur les capteurs.', description: null, accessibility: null };
    const { id, slug } = await events.open({ seriesId: series!.id, numberInSeries: 2, contactAddress: 'Team@Example.org', translations: [{ language: 'fr', ...texts }] });
    const seenIn = async (language: 'en' | 'fr') =>
      (await events.graph.browser({ language }).ask<{ event: object }>('query ($slug: String!) { event(slug: $slug) { title textLanguage contactAddress numberInSeries series { title plannedCount } draft { title } } }', { slug })).event;
    const same = { contactAddress: 'team@example.org', numberInSeries: 2, series: { title: 'Abende für Bäckereien', plannedCount: 3 }, draft: null };
    expect(await seenIn('en')).toEqual({ ...same, title: 'Sensors for all', textLanguage: 'en' });
    expect(await seenIn('fr')).toEqual({ ...same, title: 'Des capteurs pour tous', textLanguage: 'fr' });
    const { event } = await events.olga.ask<{ event: { revision: number; draft: { translations: object[] } } }>('query ($slug: String!) { event(slug: $slug) { revision draft { translations { language title summary description accessibility } } } }', { slug });
    expect(event.draft.translations).toEqual([{ language: 'fr', ...texts }]);
    expect(await act('changeEvent', id, { revision: event.revision, content: { ...workshopContent, seriesId: 'no-such-series' } })).toEqual(['SERIES_UNKNOWN']);
    expect(await act('changeEvent', id, { revision: event.revision, content: { ...workshopContent, numberInSeries: 2 } })).toEqual([]);
    expect(await seenIn('fr')).toMatchObject({ title: 'Sensors for all', numberInSeries: null, series: null, contactAddress: null });
  });

  it('is thrown away as a draft only', async () => {
    const { event } = await create();
    expect(await act('discardEvent', event!.id)).toEqual([]);
    expect(await act('discardEvent', event!.id)).toEqual(['NOT_FOUND']);
    const { id } = await events.open();
    expect(await act('discardEvent', id)).toEqual(['NOT_POSSIBLE_NOW']);
  });

  it('is for its organisers: for others it cannot be changed, and an organiser of a country has that country’s', async () => {
    const { id } = await events.open();
    const tom = await browserOf(events.graph, 'tom@example.org', events.stranger());
    expect(codesOf(await create({}, tom))).toEqual(['NOT_ALLOWED']);
    for (const browser of [tom, events.stranger()]) {
      for (const mutation of ['publishEvent', 'cancelEvent', 'postponeEvent', 'discardEvent']) expect(await act(mutation, id, {}, browser)).toEqual(['NOT_FOUND']);
      expect(await act('switchRegistration', id, { isOpen: false }, browser)).toEqual(['NOT_FOUND']);
    }
    await events.graph.em().getConnection().execute("insert into role_grant (id, person_id, role, country_code, granted_at) select gen_random_uuid(), id, 'ORGANISER', 'FR', now() from person where email_address = 'tom@example.org'");
    expect(await act('cancelEvent', id, {}, tom)).toEqual(['NOT_FOUND']);
    expect(codesOf(await create({}, tom))).toEqual(['NOT_YOUR_COUNTRY']);
    const { event } = await create({ countryCode: 'FR', city: 'Lyon' }, tom);
    expect(await act('publishEvent', event!.id, {}, tom)).toEqual([]);
  });

  it('is in the list of those that come or are over, by pages, without drafts', async () => {
    await create({ title: 'A draft' });
    type List = { events: { totalCount: number; edges: { node: { title: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
    const list = async (args: string, browser = events.stranger()) => (await browser.ask<List>(`{ events(${args}) { totalCount edges { node { title } } pageInfo { endCursor hasNextPage } } }`)).events;
    const all = await list('first: 100, where: { times: COMING }');
    const first = await list('first: 1, where: { times: COMING }');
    const rest = await list(`first: 100, after: "${first.pageInfo.endCursor}", where: { times: COMING }`);
    expect([...first.edges, ...rest.edges]).toEqual(all.edges);
    expect(all.totalCount).toBe(all.edges.length);
    expect(all.edges.map(({ node }) => node.title)).not.toContain('A draft');
    expect((await list('where: { times: COMING, country: "FR" }')).edges).toHaveLength(1);
    expect((await list('where: { times: COMING, topic: LEADERSHIP }')).edges).toEqual([]);
    expect((await list('first: 100', events.olga)).edges.map(({ node }) => node.title)).toContain('A draft');
  });

  it('is in the list of a month, and on the map in its country; a draft is in neither', async () => {
    await events.open({ title: 'In May', countryCode: 'PT', city: 'Porto', startsAt: '2028-05-30T08:00:00Z', endsAt: '2028-06-02T15:00:00Z' });
    await create({ title: 'A draft in May', countryCode: 'PT', city: 'Porto', startsAt: '2028-05-30T08:00:00Z', endsAt: '2028-06-02T15:00:00Z' });
    const between = async (from: string, until: string) =>
      (await events.stranger().ask<{ events: { edges: { node: { title: string } }[] } }>(`{ events(where: { from: "${from}", until: "${until}" }) { edges { node { title } } } }`)).events.edges.map(({ node }) => node.title);
    expect(await between('2028-05-01T00:00:00Z', '2028-06-01T00:00:00Z')).toEqual(['In May']);
    expect(await between('2028-06-01T00:00:00Z', '2028-07-01T00:00:00Z')).toEqual(['In May']);
    expect(await between('2028-06-03T00:00:00Z', '2028-07-01T00:00:00Z')).toEqual([]);
    type Countries = { eventCountries: { countryCode: string | null; count: number }[] };
    const countries = (browser: TestBrowser) => browser.ask<Countries>('{ eventCountries(where: { times: COMING }) { countryCode count } }');
    expect((await countries(events.stranger())).eventCountries).toContainEqual({ countryCode: 'PT', count: 1 });
    expect((await countries(events.olga)).eventCountries).toContainEqual({ countryCode: 'PT', count: 2 });
  });
});

describe('the events of the initiative', () => {
  it('are there with what is known, in every language, and sowing them again changes nothing', async () => {
    const events = await eventsUnderTest();
    for (let time = 0; time < 2; time++) for (const { sow } of eventsModule.seeds ?? []) await events.graph.em().transactional((em) => sow(em, events.graph.clock.now));
    const ask = async (language: 'en' | 'fr' | 'de') =>
      events.graph.browser({ language }).ask<{ events: { totalCount: number; edges: { node: { numberInSeries: number } }[] } }>('{ events(first: 50, where: { times: PAST, seriesId: "six-workshops" }) { totalCount edges { node { numberInSeries title textLanguage plannedDate actualDate capacity series { title plannedCount heldCount countries } } } } }');
    const { events: list } = await ask('de');
    expect(list.totalCount).toBe(6);
    expect(list.edges.find(({ node }) => node.numberInSeries === 4)?.node).toEqual({
      numberInSeries: 4, title: 'Workshop 4 von 6', textLanguage: 'de', plannedDate: null, actualDate: '2019-04-12', capacity: null, series: { title: 'Die sechs Workshops', plannedCount: 6, heldCount: 6, countries: ['BE'] },
    });
    const statements = await events.graph.statementsOf(() => ask('fr'));
    expect(statements.length).toBeLessThanOrEqual(6);
    await events.graph.close();
  });

  it('are counted without invented ones, which count where a series has no others, and say so', async () => {
    const events = await eventsUnderTest();
    for (const { name, sow } of eventsModule.seeds ?? []) if (name === 'events.initiative') await events.graph.em().transactional((em) => sow(em, events.graph.clock.now));
    const sql = (text: string, values: unknown[] = []) => events.graph.em().getConnection().execute(text, values);
    await sql("insert into event_series (id, titles, planned_count) values ('invented', '{\"en\": \"Invented\"}', 2), ('no-event', '{\"en\": \"None\"}', 3)");
    for (const seriesId of ['invented', 'six-workshops']) await sql("update event set standing = 'HELD', series_id = ? where id = ?", [seriesId, (await events.open()).id]);
    type Told = { eventSeries: { id: string; heldCount: number }[]; indicatorSources: { name: string; cells: { value: number; isDemo: boolean; dimensions: { value: string }[] }[] }[] };
    const { eventSeries, indicatorSources } = await events.stranger().ask<Told>('{ eventSeries { id heldCount } indicatorSources { name cells { value isDemo dimensions { value } } } }');
    const held = indicatorSources.find(({ name }) => name === 'events.workshopsHeld')!.cells.map(({ value, isDemo, dimensions }) => [dimensions[0]!.value, value, isDemo]);
    expect(held).toEqual(expect.arrayContaining([['invented', 1, true], ['no-event', 0, false], ['six-workshops', 6, false]]));
    const counted = eventSeries.map(({ id, heldCount }) => [id, heldCount]).sort();
    expect(counted).toEqual(held.map(([id, value]) => [id, value]).sort());
    await events.graph.close();
  });
});
