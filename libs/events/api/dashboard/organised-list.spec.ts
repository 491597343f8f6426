import type { TestBrowser } from '@skills/platform/testing';
import { eventsUnderTest, type EventsUnderTest } from '../../testing';

interface Node {
  title: string;
  attentions: { attention: string; count: number }[] | null;
}

describe('the events at the desk', () => {
  let events: EventsUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
  });
  afterAll(() => events.graph.close());

  const sql = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> => events.graph.em().getConnection().execute<Row[]>(text, values);
  type Page = { totalCount: number; edges: { node: Node }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } };
  const page = async (where: object = {}, first = 50, after: string | null = null, browser: TestBrowser = events.olga) =>
    (await browser.ask<{ organisedEvents: Page }>('query ($where: OrganisedFilter, $first: Int!, $after: String) { organisedEvents(where: $where, first: $first, after: $after) { totalCount edges { node { title attentions { attention count } } } pageInfo { endCursor hasNextPage } } }', { where, first, after })).organisedEvents;
  const titles = async (where: object = {}) => (await page(where)).edges.map(({ node }) => node.title);
  const needs = async (title: string) => (await page({ text: title })).edges[0]!.node.attentions!.map(({ attention, count }) => `${attention} ${count}`);

  /** An event that stands as organisers and the clock say, so many days from now. */
  const sown = async (title: string, standing: string, days: number | null, more: object = {}): Promise<string> => {
    const { id } = await events.open({ title, ...more });
    const at = (hours: number) => (days === null ? null : new Date(events.graph.clock.now().getTime() + (days * 24 + hours) * 3_600_000));
    await sql('update event set standing = ?, starts_at = ?::timestamptz, ends_at = ?::timestamptz, registration_opens_at = null where id = ?', [standing, at(-1), at(3), id]);
    return id;
  };

  it('are those under way, then to come, drafts, and what is over, by pages without gaps', async () => {
    await sown('Held long ago', 'HELD', -200);
    await sown('Announced without a day', 'PUBLISHED', null);
    await sown('Held some day', 'HELD', null);
    await sown('Next year', 'PUBLISHED', 300);
    await sown('A draft', 'DRAFT', 20);
    await sown('Next week', 'PUBLISHED', 7);
    await sown('Over and not recorded', 'PUBLISHED', -3);
    await sown('Going on', 'PUBLISHED', 0);
    await sown('Later, some day', 'POSTPONED', -10);
    const all = ['Going on', 'Later, some day', 'Next week', 'Next year', 'Announced without a day', 'A draft', 'Over and not recorded', 'Held long ago', 'Held some day'];
    expect(await titles()).toEqual(all);
    const seen: string[] = [];
    for (let after: string | null = null, goesOn = true; goesOn; ) {
      const { edges, pageInfo, totalCount } = await page({}, 2, after);
      expect(totalCount).toBe(9);
      seen.push(...edges.map(({ node }) => node.title));
      [after, goesOn] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(seen).toEqual(all);
    expect(await titles({ stage: 'RUNNING' })).toEqual(['Going on']);
    expect(await titles({ stage: 'COMING' })).toEqual(all.slice(1, 5));
    expect(await titles({ stage: 'DRAFT' })).toEqual(['A draft']);
    expect(await titles({ stage: 'PAST' })).toEqual(all.slice(6));
  });

  it('are found by name in any language, kind, series and country', async () => {
    const id = await sown('Sensors in Gent', 'PUBLISHED', 30, { kind: 'WEBINAR', countryCode: 'FR' });
    await sql("update event set translations = ?, series_id = (select id from event_series limit 1) where id = ?", [JSON.stringify({ fr: { title: 'Capteurs à l’Élysée', summary: '', description: null, accessibility: null } }), id]);
    await sql("insert into event_series (id, titles, planned_count) values ('found-series', '{\"en\": \"Found\"}', 2)");
    await sql("update event set series_id = 'found-series' where id = ?", [id]);
    for (const where of [{ text: 'elysee' }, { text: 'SENSORS in' }, { kind: 'WEBINAR' }, { seriesId: 'found-series' }, { country: 'FR', stage: 'COMING' }]) expect(await titles(where)).toEqual(['Sensors in Gent']);
    expect(await titles({ text: 'no such name' })).toEqual([]);
  });

  it('say what they need, each thing where it is', async () => {
    const id = await sown('A busy one', 'PUBLISHED', 40, { isApprovalNeeded: true });
    await sql("update event set registration_opens_at = '2026-11-01T08:00:00Z' where id = ?", [id]);
    await events.register(await events.person('asks@example.org'), id, {});
    await sql("insert into checklist_item (id, event_id, title, due_on) values (gen_random_uuid(), ?, 'Book the hall', '2020-01-01')", [id]);
    const session =
      "insert into event_session (id, event_id, kind, title, minutes, starts_at, ends_at) select gen_random_uuid(), e.id, 'TALK', 'Far too late', 30, e.ends_at + interval '1 hour', e.ends_at + interval '2 hours' from event e where e.id = ?";
    await sql(session, [id]);
    expect(await needs('A busy one')).toEqual(['REQUESTS 1', 'AGENDA_CONFLICTS 1', 'CHECKLIST_LATE 1']);
    expect(await needs('Over and not recorded')).toEqual(['HELD_MISSING 1']);
    // Kept for six months; ten days are left.
    const old = await sown('Held half a year ago', 'HELD', -172);
    await events.act(events.olga, 'giveEventRole', { eventId: old, emailAddress: 'asks@example.org', role: 'DOOR' }, 'team { id }');
    await sql("update subject_role set granted_at = ?::timestamptz where subject_id = ?", [new Date(events.graph.clock.now().getTime() - 172 * 86_400_000), old]);
    expect(await needs('Held half a year ago')).toEqual(['REPORT_MISSING 1', 'ERASURE_SOON 1']);
  });

  it('cost the same number of statements whatever their number', async () => {
    const ask = (first: number) => events.graph.statementsOf(() => page({}, first));
    const [one, many] = [await ask(1), await ask(50)];
    expect(many.length).toBe(one.length);
  });

  it('are nobody’s but theirs who have something to do for them, and what an event needs is for its organisers', async () => {
    const id = await sown('Only a door', 'PUBLISHED', 9);
    expect(await page({}, 50, null, events.stranger())).toMatchObject({ totalCount: 0, edges: [] });
    const dora = await events.person('dora.door@example.org');
    expect(await page({}, 50, null, dora)).toMatchObject({ totalCount: 0, edges: [] });
    await events.act(events.olga, 'giveEventRole', { eventId: id, emailAddress: 'dora.door@example.org', role: 'DOOR' }, 'team { id }');
    expect((await page({}, 50, null, dora)).edges).toEqual([{ node: { title: 'Only a door', attentions: null } }]);
  });
});
