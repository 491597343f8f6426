import { codesOf } from '@skills/identity/testing';
import { eventsUnderTest, heldEvent, namedEverywhere, passDays, type EventsUnderTest } from '../../testing';
import { EVENT_ROWS } from './event-rows';

interface Left {
  erasesAt: Date | null;
  isOverdue: boolean;
  tables: { table: string; rows: number }[];
}

describe('what an event keeps of people', () => {
  let events: EventsUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
  });
  afterAll(() => events.graph.close());

  const sql = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> => events.graph.em().getConnection().execute<Row[]>(text, values);
  const idOf = async (email: string): Promise<string> => (await sql<{ id: string }>('select id from person where email_address = ?', [email]))[0]!.id;
  const left = async (slug: string) => (await events.olga.ask<{ event: { dataLeft: Left } }>('query ($slug: String!) { event(slug: $slug) { dataLeft { erasesAt isOverdue tables { table rows } } } }', { slug })).event.dataLeft;
  const erase = (eventId: string) => events.act(events.olga, 'eraseEventData', { eventId }, 'event { id }').then(codesOf);
  const held = async (seats = 1, came = 1) => {
    const event = await heldEvent(events, [{ countryCode: 'BE', seats, came }]);
    await events.graph.deliver();
    return event;
  };
  const heldBy = async (email: string) => {
    const event = await held();
    await events.person(email);
    await namedEverywhere(events, event.id, await idOf(email));
    return event;
  };
  const tomorrow = () => {
    const startsAt = new Date(events.graph.clock.now().getTime() + 86_400_000);
    return events.open({ startsAt, endsAt: new Date(startsAt.getTime() + 3600_000) });
  };
  const everyTable = Object.keys(EVENT_ROWS).sort();

  it('goes from every table by its day, and the words stay', async () => {
    const { id, slug } = await heldBy('nora@example.org');
    const before = await left(slug);
    expect(before.tables.map(({ table }) => table)).toEqual(everyTable);
    const daysLeft = (before.erasesAt!.getTime() - events.graph.clock.now().getTime()) / 86_400_000;
    await passDays(events, Math.floor(daysLeft));
    await events.settle();
    expect((await left(slug)).tables.map(({ table }) => table)).toEqual(everyTable);
    await passDays(events, 2);
    expect(await left(slug)).toMatchObject({ isOverdue: true });
    await events.settle();
    expect(await left(slug)).toMatchObject({ isOverdue: false, tables: [] });
    const kept = 'select c.text as conclusion, m.text as message, s.title as session, i.title as item from conclusion c, event_message m, event_session s, checklist_item i where c.event_id = ? and m.event_id = c.event_id and s.event_id = c.event_id and i.event_id = c.event_id';
    expect(await sql(kept, [id])).toEqual([{ conclusion: 'Firms need soup.', message: 'There is soup.', session: 'Soup', item: 'Soup' }]);
    expect(await sql("select state, author_id from session_proposal where event_id = ?", [id])).toEqual([{ state: 'CONFIRMED', author_id: null }]);
  });

  it('goes from every table when its organisers say so, and what comes to it later when they say so again', async () => {
    const { id, slug } = await heldBy('nils@example.org');
    const other = await heldBy('nelly@example.org');
    expect([await erase(id), (await left(slug)).tables, (await left(slug)).isOverdue]).toEqual([[], [], false]);
    expect((await left(other.slug)).tables.map(({ table }) => table)).toEqual(everyTable);
    events.graph.clock.passMinutes(5);
    await events.act(events.olga, 'giveEventRole', { eventId: id, emailAddress: 'nils@example.org', role: 'EVENT_ORGANISER' }, 'team { id }');
    await events.settle();
    // A second organiser of what comes out of the event is not gone within the hour.
    expect(await left(slug)).toMatchObject({ isOverdue: false, tables: [{ table: 'subject_role', rows: 1 }] });
    expect([await erase(id), (await left(slug)).tables]).toEqual([[], []]);
    await events.act(events.olga, 'giveEventRole', { eventId: id, emailAddress: 'nils@example.org', role: 'EVENT_ORGANISER' }, 'team { id }');
    await passDays(events, 185);
    expect(await left(slug)).toMatchObject({ isOverdue: true });
    await events.settle();
    expect((await left(slug)).tables).toEqual([]);
    expect(await sql("select 1 from audit_entry where act = 'erase event data' and detail = ?", [slug])).toHaveLength(2);
  });

  it('stays while an event is postponed, however long ago it was to be, and goes with the new date', async () => {
    const { id, slug } = await tomorrow();
    await events.register(await events.person('pia@example.org'), id, {});
    await events.act(events.olga, 'postponeEvent', { eventId: id }, 'event { id }');
    expect(await left(slug)).toMatchObject({ erasesAt: null });
    await passDays(events, 300);
    await events.settle();
    expect(await left(slug)).toMatchObject({ isOverdue: false, tables: expect.arrayContaining([{ table: 'registration', rows: 1 }]) });
    expect(await sql('select 1 from event_attendance where event_id = ?', [id])).toEqual([]);
    const startsAt = new Date(events.graph.clock.now().getTime() + 86_400_000);
    await events.act(events.olga, 'rescheduleEvent', { eventId: id, startsAt, endsAt: new Date(startsAt.getTime() + 3600_000) }, 'event { id }');
    await passDays(events, 200);
    await events.settle();
    expect((await left(slug)).tables).toEqual([]);
  });

  it('of a postponed event that is cancelled in the end goes months after that, so that everybody can be told', async () => {
    const { id, slug } = await tomorrow();
    await events.register(await events.person('per@example.org'), id, {});
    await events.act(events.olga, 'postponeEvent', { eventId: id }, 'event { id }');
    await passDays(events, 300);
    await events.act(events.olga, 'cancelEvent', { eventId: id }, 'event { id }');
    await events.settle();
    expect((await events.mailOf('per@example.org')).subject).toBe('Cancelled: Sensors for all');
    await passDays(events, 190);
    await events.settle();
    expect((await left(slug)).tables).toEqual([]);
  });

  it.each([['2027-01-31T15:00:00Z', '2027-02-28T15:00:00.000Z'], ['2027-12-31T15:00:00Z', '2028-01-31T15:00:00.000Z']])('of an event that ends on %s is kept for a month, until %s', async (endsAt, until) => {
    const { id, slug } = await events.open();
    await sql('update event set ends_at = ?, retention_months = 1 where id = ?', [endsAt, id]);
    expect((await left(slug)).erasesAt?.toISOString()).toBe(until);
  });

  it.each([['2027-01-30', '2027-07-31T00:00:00.000Z'], ['2027-01', '2027-08-01T00:00:00.000Z'], [null, '2027-09-05T10:00:00.000Z']])('of an event that was held on %s, at no hour that is known, is kept until %s', async (day, until) => {
    const { id, slug } = await events.open();
    await sql("update event set starts_at = null, ends_at = null, actual_date = ?, changed_at = '2027-03-05T10:00:00Z', standing = 'HELD' where id = ?", [day, id]);
    expect((await left(slug)).erasesAt?.toISOString()).toBe(until);
  });

  describe('and who came', () => {
    const FIGURES = 'attendance { isKnown isFinal total { registered came } } cameCount';
    const figures = async (slug: string) => (await events.olga.ask<{ event: object }>(`query ($slug: String!) { event(slug: $slug) { ${FIGURES} } }`, { slug })).event;
    const COUNTED = { attendance: { isKnown: true, isFinal: true, total: { registered: 12, came: 11 } }, cameCount: 11 };

    it('is counted for good before organisers erase in the first days', async () => {
      const { id, slug } = await held(12, 11);
      expect(await erase(id)).toEqual([]);
      expect(await figures(slug)).toEqual(COUNTED);
      await passDays(events, 15);
      await events.settle();
      expect(await figures(slug)).toEqual(COUNTED);
      expect(await sql('select 1 from event_attendance where event_id = ? and ready_at is not null', [id])).toHaveLength(1);
    });

    it.each([['erases before it counts', '2'], ['finds an event that nobody recorded as held', '1']])('is counted for good also when a late job %s', async (_what, months) => {
      const { id, slug } = await held(12, 11);
      await sql('update event set retention_months = ?, standing = ? where id = ?', [Number(months), months === '1' ? 'PUBLISHED' : 'HELD', id]);
      await passDays(events, 100);
      await events.settle();
      expect((await left(slug)).tables).toEqual([]);
      expect(await figures(slug)).toEqual(COUNTED);
    });
  });

  it('is one author less for a conclusion in review, which somebody hands in again and another accepts', async () => {
    const { id, slug } = await held();
    const pat = await events.person('pat@example.org');
    await events.act(events.olga, 'giveEventRole', { eventId: id, emailAddress: 'pat@example.org', role: 'EVENT_ORGANISER' }, 'team { id }');
    const content = { kind: 'NEED', text: 'Small firms need time.', textLanguage: 'en', topics: ['IOT'], targetRoles: [], noteIds: [], reason: 'Said by all.' };
    type Seen = { conclusion: { id: string; revision: number; state: string; possibleActs: string[] } };
    const CONCLUSION = 'conclusion { id revision state possibleActs }';
    const written = await events.act<Seen>(events.olga, 'writeConclusion', { eventId: id, content }, CONCLUSION);
    const conclusionId = written.conclusion.id;
    await events.act(events.olga, 'submitConclusion', { conclusionId, revision: 1 }, CONCLUSION);
    await erase(id);
    const worked = async () => (await events.olga.ask<{ event: { conclusions: Seen['conclusion'][] } }>(`query ($slug: String!) { event(slug: $slug) { conclusions { id revision state possibleActs } } }`, { slug })).event.conclusions[0]!;
    expect(await worked()).toMatchObject({ state: 'DRAFT', revision: 3 });
    events.graph.clock.passMinutes(5);
    await events.act(events.olga, 'submitConclusion', { conclusionId, revision: 3 }, CONCLUSION);
    await events.settle();
    expect(codesOf(await events.act(events.olga, 'acceptConclusion', { conclusionId, revision: 4 }, CONCLUSION))).toEqual(['OWN_CONCLUSION']);
    expect(codesOf(await events.act(pat, 'acceptConclusion', { conclusionId, revision: 4 }, CONCLUSION))).toEqual(['NOT_FOUND']);
    await events.act(events.olga, 'giveEventRole', { eventId: id, emailAddress: 'pat@example.org', role: 'EVENT_ORGANISER' }, 'team { id }');
    await events.settle();
    expect(await events.act<Seen>(pat, 'acceptConclusion', { conclusionId, revision: 4 }, CONCLUSION)).toMatchObject({ conclusion: { state: 'ACCEPTED' }, problems: [] });
  });
});
