import { readFileSync } from 'node:fs';
import { codesOf } from '@skills/identity/testing';
import type { TestBrowser } from '@skills/platform/testing';
import { eventsUnderTest, heldEvent, passDays, type EventsUnderTest } from '../../testing';
import { eventsModule } from '../events-module';
import { eventsPersonalData } from '../personal-data';
import { EVENT_ROWS } from '../retention/event-rows';

describe('the desk of an event', () => {
  let events: EventsUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
  });
  afterAll(() => events.graph.close());

  const sql = <Row extends object>(text: string, values: unknown[] = []) => events.graph.em().getConnection().execute<Row[]>(text, values);
  const give = (browser: TestBrowser, eventId: string, emailAddress: string, role: string) => events.act<{ team: { id: string; role: string; emailAddress: string }[] | null }>(browser, 'giveEventRole', { eventId, emailAddress, role }, 'team { id role emailAddress }');
  const seen = async <Data>(browser: TestBrowser, slug: string, fields: string) => (await browser.ask<{ event: Data }>(`query ($slug: String!) { event(slug: $slug) { ${fields} } }`, { slug })).event;

  describe('roles', () => {
    const CAN = 'viewerCan { organise manageAgenda workAtDoor }';

    it('are given to somebody with an account, twice like once, on record, and open their pages only', async () => {
      const { id, slug } = await events.open();
      const dora = await events.person('dora@example.org');
      expect(codesOf(await give(events.olga, id, 'nobody.yet@example.org', 'DOOR'))).toEqual(['NO_ACCOUNT_YET']);
      await give(events.olga, id, 'dora@example.org', 'DOOR');
      expect((await give(events.olga, id, 'Dora@example.org', 'DOOR')).team).toMatchObject([{ role: 'DOOR', emailAddress: 'dora@example.org' }]);
      expect(await sql("select detail from audit_entry where act = 'give event role'")).toEqual([{ detail: `DOOR, ${slug}` }]);
      expect(await seen(dora, slug, `${CAN} overview { confirmed } dataLeft { canErase }`)).toEqual({ viewerCan: { organise: false, manageAgenda: false, workAtDoor: true }, overview: null, dataLeft: null });
      expect(await dora.ask('query ($id: ID!) { participants(eventId: $id) { totalCount } eventBudget(eventId: $id) { planned } eventTeam(eventId: $id) { id } eventChecklist(eventId: $id) { id } }', { id })).toEqual({ participants: null, eventBudget: null, eventTeam: null, eventChecklist: null });
      expect(codesOf(await give(dora, id, 'dora@example.org', 'EVENT_ORGANISER'))).toEqual(['NOT_FOUND']);
      type Mine = { viewer: object; events: { edges: { node: { slug: string } }[] } };
      expect(await dora.ask<Mine>('{ viewer { mayOrganise mayCreateEvents } events(where: { isMine: true }) { edges { node { slug } } } }')).toEqual({ viewer: { mayOrganise: true, mayCreateEvents: false }, events: { edges: [{ node: { slug } }] } });
    });

    it('are told by one mail each, with what they open, and so is that they are taken; nobody hears what they do themselves', async () => {
      const { id, slug } = await events.open();
      await events.person('gil@example.org');
      await events.graph.deliver();
      const before = events.graph.mails.length;
      const told = async () => {
        await events.graph.deliver();
        return events.graph.mails.slice(before).map(({ to, subject, text }) => [to, subject, text.includes(`/organise/events/${slug}`)]);
      };
      for (const _ of [1, 2]) await give(events.olga, id, 'gil@example.org', 'DOOR');
      const { team } = await give(events.olga, id, 'olga.organises@example.org', 'DOOR');
      const given = ['gil@example.org', 'Your role for Sensors for all: Door', true];
      expect(await told()).toEqual([given]);
      for (const _ of [1, 2]) await events.act(events.olga, 'takeEventRole', { memberId: team!.find(({ emailAddress }) => emailAddress === 'gil@example.org')!.id }, 'team { id }');
      expect(await told()).toEqual([given, ['gil@example.org', 'No longer your role for Sensors for all: Door', false]]);
      // What is not so any more when the mails go is not told.
      const again = await give(events.olga, id, 'gil@example.org', 'REVIEWER');
      await events.act(events.olga, 'takeEventRole', { memberId: again.team!.find(({ role }) => role === 'REVIEWER')!.id }, 'team { id }');
      expect((await told()).slice(2)).toEqual([['gil@example.org', 'No longer your role for Sensors for all: Reviewer', false]]);
    });

    it('are taken, and nothing is left of them', async () => {
      const { id, slug } = await events.open();
      const eva = await events.person('eva@example.org');
      const { team } = await give(events.olga, id, 'eva@example.org', 'EVENT_ORGANISER');
      expect(await seen(eva, slug, CAN)).toMatchObject({ viewerCan: { organise: true } });
      expect(codesOf(await events.act(await events.person('fay@example.org'), 'takeEventRole', { memberId: team![0]!.id }, 'team { id }'))).toEqual(['NOT_FOUND']);
      expect(await events.act(events.olga, 'takeEventRole', { memberId: team![0]!.id }, 'team { id }')).toMatchObject({ team: [], problems: [] });
      expect(await seen(eva, slug, CAN)).toMatchObject({ viewerCan: { organise: false } });
      expect(codesOf(await events.act(events.olga, 'takeEventRole', { memberId: team![0]!.id }, 'team { id }'))).toEqual(['NOT_FOUND']);
    });
  });

  it('keeps a budget in cents that nobody overwrites unseen', async () => {
    const { id } = await events.open();
    const add = (content: object, key?: string) => events.act<{ line: { id: string; revision: number } | null }>(events.olga, 'addBudgetLine', { eventId: id, content: { kind: 'VENUE', ...content }, idempotencyKey: key }, 'line { id revision }');
    const { line } = await add({ plannedCents: 100_050 }, 'a-line-to-be-added-once');
    expect((await add({ plannedCents: 100_050 }, 'a-line-to-be-added-once')).line).toEqual(line);
    await add({ kind: 'CATERING', plannedCents: 20_000, actualCents: 25_000, note: ' Lunch ' });
    expect(codesOf(await add({ plannedCents: -1 }))).toEqual(['EURO_RANGE']);
    const change = (revision: number) => events.act(events.olga, 'changeBudgetLine', { lineId: line!.id, revision, content: { kind: 'VENUE', plannedCents: 90_000 } }, 'line { revision }');
    expect(codesOf(await change(1))).toEqual([]);
    expect(codesOf(await change(1))).toEqual(['CHANGED_MEANWHILE']);
    const { eventBudget } = await events.olga.ask<{ eventBudget: object }>('query ($id: ID!) { eventBudget(eventId: $id) { planned actual difference openCount lines { kind note plannedCents } } }', { id });
    expect(eventBudget).toEqual({ planned: 110_000, actual: 25_000, difference: 5000, openCount: 1, lines: [{ kind: 'VENUE', note: null, plannedCents: 90_000 }, { kind: 'CATERING', note: 'Lunch', plannedCents: 20_000 }] });
    expect(await events.act(events.olga, 'removeBudgetLine', { lineId: line!.id }, 'removedId')).toMatchObject({ removedId: line!.id, problems: [] });
  });

  it('has a checklist that follows the event to another time, from a template that is added once', async () => {
    const { id, slug } = await events.open();
    await events.person('gus@example.org');
    const { team } = await give(events.olga, id, 'gus@example.org', 'DOOR');
    const item = (content: object) => events.act<{ item: { id: string } | null }>(events.olga, 'addChecklistItem', { eventId: id, content }, 'item { id }');
    const own = await item({ title: 'Balloons', daysFromEvent: -10, memberId: team![0]!.id });
    expect(codesOf(await item({ title: ' ' }))).toEqual(['TITLE_MISSING']);
    expect(codesOf(await item({ title: 'x', dueOn: '2027-02-30' }))).toEqual(['DUE_NOT_UNDERSTOOD']);
    expect(codesOf(await item({ title: 'x', memberId: own.item!.id }))).toEqual(['MEMBER_UNKNOWN']);
    const fill = () => events.act<{ added: number }>(events.olga, 'fillChecklist', { eventId: id }, 'added');
    expect((await fill()).added).toBeGreaterThanOrEqual(15);
    expect((await fill()).added).toBe(0);
    const read = async () => (await events.olga.ask<{ eventChecklist: { title: string; due: string; doneAt: string | null; doneBy: string | null; assignee: object | null }[] }>('query ($id: ID!) { eventChecklist(eventId: $id) { title due isOverdue doneAt doneBy assignee { emailAddress } } }', { id })).eventChecklist;
    const balloons = async () => (await read()).find(({ title }) => title === 'Balloons');
    expect(await balloons()).toMatchObject({ due: '2027-02-21', isOverdue: false, assignee: { emailAddress: 'gus@example.org' }, doneBy: null });
    const tick = (isDone: boolean) => events.act(events.olga, 'tickChecklistItem', { itemId: own.item!.id, isDone }, 'item { id }');
    await tick(true);
    const done = (await balloons())!.doneAt;
    events.graph.clock.passMinutes(1);
    await tick(true);
    expect(await balloons()).toMatchObject({ doneAt: done, doneBy: 'olga.organises@example.org' });
    const { revision } = await seen<{ revision: number }>(events.olga, slug, 'revision');
    expect(revision).toBeGreaterThan(0);
    expect((await events.act(events.olga, 'rescheduleEvent', { eventId: id, startsAt: '2027-03-13T08:00:00Z', endsAt: '2027-03-13T15:00:00Z' }, 'event { id }')).problems).toEqual([]);
    expect(await balloons()).toMatchObject({ due: '2027-03-03', doneAt: done });
  });

  it('counts among those who wait or are to be decided on only whose address is confirmed', async () => {
    const full = await events.open({ capacity: 1 });
    await events.register(await events.person('has.the.seat@example.org'), full.id, {});
    const asked = await events.open({ isApprovalNeeded: true });
    const counted = async () => [await seen(events.olga, full.slug, 'overview { waiting }'), await seen(events.olga, asked.slug, 'overview { requested }')];
    for (const { id } of [full, asked]) await events.register(events.stranger(), id, { email: 'not.yet@example.org', size: 3 });
    expect(await counted()).toEqual([{ overview: { waiting: 0 } }, { overview: { requested: 0 } }]);
    for (const { id } of [full, asked]) {
      await events.graph.em().getConnection().execute("update registration set address_confirmed_at = registered_at, hold_reason = null, held_until = null where event_id = ?", [id]);
    }
    expect(await counted()).toEqual([{ overview: { waiting: 3 } }, { overview: { requested: 3 } }]);
  });

  it('shows what needs attention and who comes, in as many statements for one event as for three', async () => {
    const { id, slug } = await events.open({ venue: null, isApprovalNeeded: true });
    const hal = await events.person('hal@example.org');
    await events.register(hal, id, { size: 2, countryCode: 'FR' });
    const OVERVIEW = 'overview { capacity confirmed checkedIn requested days { key count } countries { key count } attentions { attention count } } cameCount dataLeft { tables { rows } }';
    expect(await seen(events.olga, slug, OVERVIEW)).toMatchObject({ overview: { capacity: 10, confirmed: 0, checkedIn: null, requested: 2, days: [{ count: 2 }], countries: [], attentions: [{ attention: 'REQUESTS', count: 1 }, { attention: 'PLACE_MISSING', count: 1 }] }, cameCount: null });
    const statements = async (first: number) => (await events.graph.statementsOf(() => events.olga.ask(`{ events(first: ${first}) { edges { node { ${OVERVIEW} } } } }`))).length;
    expect(await statements(3)).toBe(await statements(1));
  });

  it('tells figures as they were counted, also when nobody is left, and not as nought what nobody knows', async () => {
    const figures = 'overview { confirmed checkedIn countries { key count } roles { key count } } cameCount';
    const counted = { overview: { confirmed: 5, checkedIn: 4, countries: [{ key: 'BE', count: 3 }, { key: 'FR', count: 2 }], roles: [{ key: 'MANAGER', count: 3 }, { key: 'RESEARCHER', count: 2 }] }, cameCount: 4 };
    const { slug } = await heldEvent(events, [{ countryCode: 'BE', seats: 3, came: 3 }, { countryCode: 'FR', role: 'RESEARCHER', seats: 2, came: 1 }]);
    expect(await seen(events.olga, slug, figures)).toEqual(counted);
    await passDays(events, 15);
    await events.settle();
    await sql('delete from participant');
    expect(await seen(events.olga, slug, figures)).toEqual(counted);
    for (const { name, sow } of eventsModule.seeds ?? []) if (name === 'events.initiative') await events.graph.em().transactional((em) => sow(em, events.graph.clock.now));
    const [ofOthers] = await sql<{ slug: string }>('select slug from event where actual_date is not null and exists (select from seat_book b where b.event_id = event.id and b.capacity is null) limit 1');
    expect(await seen(events.olga, ofOthers!.slug, figures)).toEqual({ overview: { confirmed: null, checkedIn: null, countries: [], roles: [] }, cameCount: null });
  });

  describe('what is left of people', () => {
    const LEFT = 'retentionMonths dataLeft { erasesAt isOverdue canErase tables { table rows } }';
    type Left = { dataLeft: { erasesAt: Date; isOverdue: boolean; tables: { table: string; rows: number }[] } };

    it('is known of every table that has personal data of an event', () => {
      // Refusals are a mailbox's, and feedback is nobody's.
      const ofNoEvent = ['event_mail_refusal', 'event_feedback'];
      expect(eventsPersonalData.map(({ table }) => table).filter((table) => !(table in EVENT_ROWS))).toEqual(expect.arrayContaining(ofNoEvent));
      expect(eventsPersonalData.filter(({ table }) => !(table in EVENT_ROWS))).toHaveLength(ofNoEvent.length);
    });

    it.each(['en', 'fr', 'de'])('is called by a name in %s', (language) => {
      const { dataLeft } = JSON.parse(readFileSync(`libs/events/web/locales/${language}.json`, 'utf8')) as { dataLeft: { table: Record<string, string> } };
      expect(Object.keys(dataLeft.table).sort()).toEqual(Object.keys(EVENT_ROWS).sort());
    });

    it('goes when its organisers say so, once nobody can come any more; a second time changes nothing', async () => {
      const { id, slug } = await events.open();
      const ida = await events.person('ida@example.org');
      await events.register(ida, id, { size: 2 });
      expect(await seen<Left>(events.olga, slug, LEFT)).toMatchObject({ dataLeft: { canErase: false, isOverdue: false, tables: [{ table: 'participant', rows: 2 }, { table: 'registration', rows: 1 }, { table: 'registration_link', rows: 1 }] } });
      const erase = (browser: TestBrowser) => events.act(browser, 'eraseEventData', { eventId: id }, 'event { id }');
      expect(codesOf(await erase(events.olga))).toEqual(['NOT_OVER_YET']);
      expect(codesOf(await erase(ida))).toEqual(['NOT_FOUND']);
      await events.act(events.olga, 'cancelEvent', { eventId: id }, 'event { id }');
      await events.graph.deliver();
      expect(codesOf(await erase(events.olga))).toEqual([]);
      expect(codesOf(await erase(events.olga))).toEqual([]);
      expect((await seen<Left>(events.olga, slug, LEFT)).dataLeft.tables).toEqual([]);
      expect(await sql("select detail from audit_entry where act = 'erase event data'")).toEqual([{ detail: slug }]);
      expect(await sql('select country_code, size, email_address, person_id from registration where event_id = ?', [id])).toEqual([{ country_code: 'BE', size: 2, email_address: null, person_id: null }]);
    });

    it('goes earlier where that was chosen, and never later than was promised', async () => {
      const { id, slug } = await events.open({ startsAt: '2027-01-10T08:00:00Z', endsAt: '2027-01-10T15:00:00Z' });
      await events.register(await events.person('jan@example.org'), id, {});
      const set = (months: number) => events.act(events.olga, 'setRetention', { eventId: id, months }, 'event { retentionMonths }');
      expect(codesOf(await set(7))).toEqual(['RETENTION_RANGE']);
      expect(codesOf(await set(1))).toEqual([]);
      expect(codesOf(await set(3))).toEqual(['RETENTION_PROMISED']);
      expect((await seen<Left>(events.olga, slug, LEFT)).dataLeft.erasesAt).toEqual(new Date('2027-02-10T15:00:00Z'));
      const all = async (browser = events.olga) => (await browser.ask<{ eventsWithPersonalData: { slug: string; dataLeft: { isOverdue: boolean } }[] }>('{ eventsWithPersonalData { slug dataLeft { isOverdue } } }')).eventsWithPersonalData;
      expect(await all(await events.person('jan@example.org'))).toEqual([]);
      const helpers = { DOOR: false, SPEAKER_MANAGER: false, REVIEWER: false, EVENT_ORGANISER: true };
      for (const [role, isOrganiser] of Object.entries(helpers)) {
        const helper = await events.person(`${role.toLowerCase().replace('_', '.')}@example.org`);
        await give(events.olga, id, `${role.toLowerCase().replace('_', '.')}@example.org`, role);
        expect([role, await helper.ask('{ viewer { mayOrganise organisesEvents } }'), (await all(helper)).map((event) => event.slug)]).toEqual([role, { viewer: { mayOrganise: true, organisesEvents: isOrganiser } }, isOrganiser ? [slug] : []]);
      }
      events.graph.clock.passMinutes(80 * 24 * 60);
      events.olga = await events.person('olga.organises@example.org');
      expect((await all()).find((event) => event.slug === slug)).toEqual({ slug, dataLeft: { isOverdue: true } });
      await events.settle();
      expect((await all()).map((event) => event.slug)).not.toContain(slug);
      expect((await all()).every(({ dataLeft }) => !dataLeft.isOverdue)).toBe(true);
    });
  });
});
