import { codesOf } from '@skills/identity/testing';
import { eventsUnderTest, heldEvent, passDays, type Crowd, type EventsUnderTest } from '../../testing';

interface Line {
  countryCode: string | null;
  registered: number;
  came: number;
  noShows: number;
  walkIns: number;
}
interface Figures {
  isKnown: boolean;
  isFinal: boolean;
  total: Line;
  byCountry: Line[];
}
interface Told {
  people: number;
  byCountry: { value: string | null; people: number }[];
}

describe('attendance', () => {
  let events: EventsUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
  });
  afterAll(() => events.graph.close());

  const LINE = 'countryCode registered came noShows walkIns';
  const seen = async (slug: string, browser = events.olga) =>
    (await browser.ask<{ event: { attendance: Figures | null; participantsTold: Told | null } }>(`query ($slug: String!) { event(slug: $slug) { attendance { isKnown isFinal total { ${LINE} } byCountry { ${LINE} } bySizeClass { sizeClass came } } participantsTold { people byCountry { value people } } } }`, { slug })).event;
  const cells = async (name: string) => {
    type Source = { name: string; description: string; cells: { value: number; planned: number | null; dimensions: { value: string | null }[] }[] };
    const { indicatorSources } = await events.stranger().ask<{ indicatorSources: Source[] }>('{ indicatorSources { name description unit dimensions cells { value planned dimensions { name value } } } }');
    return Object.fromEntries(indicatorSources.find((source) => source.name === name)!.cells.map(({ dimensions, value }) => [dimensions[0]!.value ?? 'rest', value]));
  };
  const held = (people: readonly Crowd[]) => heldEvent(events, people);

  it('is exact for organisers, for others nothing before it is counted, and the same after people are erased', async () => {
    const { id, slug } = await held([{ countryCode: 'BE', seats: 4, came: 3, sizeClass: '10-49' }, { countryCode: 'FR', seats: 2, came: 1 }]);
    await events.graph.em().getConnection().execute("update participant set is_walk_in = true where checked_in_at is not null and registration_id in (select id from registration where event_id = ? and country_code = 'FR')", [id]);
    const live = await seen(slug);
    expect(live.attendance).toMatchObject({
      isKnown: true, isFinal: false, total: { registered: 5, came: 4, noShows: 2, walkIns: 1 },
      byCountry: [{ countryCode: 'BE', registered: 4, came: 3, noShows: 1, walkIns: 0 }, { countryCode: 'FR', registered: 1, came: 1, noShows: 1, walkIns: 1 }],
    });
    expect(await seen(slug, events.stranger())).toEqual({ attendance: null, participantsTold: null });
    await events.settle();
    expect((await seen(slug)).attendance?.isFinal).toBe(false);
    await passDays(events, 15);
    await events.settle();
    const counted = await seen(slug);
    expect(counted.attendance).toEqual({ ...live.attendance, isFinal: true });
    await passDays(events, 190);
    await events.settle();
    expect(await events.graph.em().getConnection().execute('select 1 from participant p join registration r on r.id = p.registration_id where r.event_id = ?', [id])).toEqual([]);
    expect(await seen(slug)).toEqual(counted);
  });

  it('is unknown, not zero, where no door let anybody in', async () => {
    const { slug } = await held([{ countryCode: 'BE', seats: 2, came: 0 }]);
    expect((await seen(slug)).attendance).toMatchObject({ isKnown: false, total: { registered: 2, came: 0 } });
  });

  it('is told in public by groups that are large enough, with no difference to earlier figures that is smaller', async () => {
    const before = await cells('events.participantsByCountry');
    const small = await held([{ countryCode: 'BE', seats: 3, came: 3 }]);
    await passDays(events, 15);
    await events.settle();
    expect((await seen(small.slug)).participantsTold).toBeNull();
    expect(await cells('events.participantsByCountry')).toEqual(before);
    const large = await held([{ countryCode: 'BE', seats: 11, came: 11 }, { countryCode: 'FR', seats: 2, came: 2, role: 'RESEARCHER' }]);
    expect((await seen(large.slug, events.stranger())).participantsTold).toBeNull();
    await passDays(events, 15);
    await events.settle();
    // The small event and the one of the first test waited for this one: 4 + 3 + 13 people, of whom the few French ones stand with the others.
    expect(await cells('events.participantsByCountry')).toEqual({ rest: 20 });
    expect(await cells('events.participantsByRole')).toEqual({ rest: 20 });
    expect((await seen(large.slug, events.stranger())).participantsTold).toBeNull();
    const alone = await held([{ countryCode: 'BE', seats: 12, came: 12 }]);
    await passDays(events, 15);
    await events.settle();
    expect((await seen(alone.slug, events.stranger())).participantsTold).toEqual({ people: 12, byCountry: [{ value: 'BE', people: 12 }] });
    expect(await cells('events.participantsByCountry')).toEqual({ BE: 12, rest: 20 });
  });

  it('counts the workshops of a series that were held', async () => {
    for (const { name, sow } of (await import('../events-module')).eventsModule.seeds ?? []) if (name === 'events.initiative') await events.graph.em().transactional((em) => sow(em, events.graph.clock.now));
    expect(await cells('events.workshopsHeld')).toEqual({ 'six-workshops': 6 });
    const { indicatorSources } = await events.graph.browser({ language: 'de' }).ask<{ indicatorSources: { description: string; cells: { planned: number | null }[] }[] }>('{ indicatorSources { description cells { planned } } }');
    expect(indicatorSources[0]).toMatchObject({ description: expect.stringContaining('Veranstaltungen'), cells: [{ planned: 6 }] });
  });

  it('stays what it is when somebody erases their data before it is counted, and doors can go on', async () => {
    const { id, slug, guests } = await held([{ countryCode: 'BE', seats: 3, came: 2 }, { countryCode: 'FR', seats: 1, came: 0 }]);
    const before = (await seen(slug)).attendance;
    expect(before).toMatchObject({ isKnown: true, isFinal: false, total: { registered: 4, came: 2, noShows: 2 } });
    type Overview = { event: { overview: { confirmed: number; checkedIn: number; countries: { key: string; count: number }[] } } };
    const overview = async () => (await events.olga.ask<Overview>('query ($slug: String!) { event(slug: $slug) { overview { confirmed checkedIn countries { key count } } } }', { slug })).event.overview;
    const figures = { confirmed: 4, checkedIn: 2, countries: [{ key: 'BE', count: 3 }, { key: 'FR', count: 1 }] };
    expect(await overview()).toEqual(figures);
    const sql = (text: string, values: unknown[]) => events.graph.em().getConnection().execute<{ people: number }[]>(text, values);
    const people = async () => (await sql('select count(*)::int as people from participant p join registration r on r.id = p.registration_id where r.event_id = ?', [id]))[0]!.people;
    // Both who came in, and one who did not.
    for (const email of [guests[0]!, guests[1]!, guests[3]!]) expect(codesOf(await events.act(await events.person(email), 'eraseMyData', { emailAddress: email }, 'erasedAt'))).toEqual([]);
    expect([await people(), (await seen(slug)).attendance, await overview()]).toEqual([1, before, figures]);
    await sql("update participant set checked_in_at = now() where registration_id in (select id from registration where event_id = ? and email_address is not null)", [id]);
    const after = (await seen(slug)).attendance!;
    expect(after.total).toMatchObject({ registered: 4, came: 3, noShows: 1 });
    await passDays(events, 15);
    await events.settle();
    expect((await seen(slug)).attendance).toEqual({ ...after, isFinal: true });
    expect(await sql('select 1 from attendance_of_erased where event_id = ?', [id])).toEqual([]);
    expect(codesOf(await events.act(await events.person(guests[2]!), 'eraseMyData', { emailAddress: guests[2]! }, 'erasedAt'))).toEqual([]);
    expect((await seen(slug)).attendance).toEqual({ ...after, isFinal: true });
    expect(await sql('select 1 from attendance_of_erased where event_id = ?', [id])).toEqual([]);
  });
});

describe('what organisers see of many events', () => {
  it('costs the same number of statements whatever their number', async () => {
    const events = await eventsUnderTest();
    const ask = (first: number) => events.olga.ask(`{ events(first: ${first}) { edges { node { attendance { total { came } } participantsTold { people } feedback { given } notes { id } conclusions { id } summaryVersions { id } } } } }`);
    for (const _ of [1, 2, 3]) await heldEvent(events, [{ countryCode: 'BE', seats: 2, came: 1 }]);
    const [one, three] = [await events.graph.statementsOf(() => ask(1)), await events.graph.statementsOf(() => ask(3))];
    expect(three.length).toBe(one.length);
    await events.graph.close();
  });
});
