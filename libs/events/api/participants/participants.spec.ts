import { codesOf } from '@skills/identity/testing';
import type { TestBrowser } from '@skills/platform/testing';
import { ParticipantsDocument } from '@skills/schema/documents';
import { print } from 'graphql';
import { Readable } from 'node:stream';
import readWorkbook from 'read-excel-file/node';
import { eventsUnderTest, type EventsUnderTest } from '../../testing';
import { participantsTable, participantsWorkbook } from './participants-export';

interface Page {
  participants: { totalCount: number; edges: { node: { id: string; registrationId: string; name: string; state: string; place: number | null; possibleActs: string[] } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } | null;
}
interface Decided {
  decidedIds: string[] | null;
  undecided: { registrationId: string; code: string; message: string }[] | null;
}

describe('the participants of an event at the desk', () => {
  let events: EventsUnderTest;
  let id: string;
  beforeAll(async () => {
    events = await eventsUnderTest();
    id = await sown(7);
  });
  afterAll(() => events.graph.close());

  const sql = (text: string, values: unknown[] = []) => events.graph.em().getConnection().execute(text, values);
  /** An event with so many confirmed registrations of one person each. */
  async function sown(count: number, state = 'CONFIRMED'): Promise<string> {
    const event = await events.open({ isApprovalNeeded: state === 'REQUESTED', capacity: 10_000 });
    await sql(
      `with made as (insert into registration (id, event_id, state, size, general_seats, reserve_ids, email_address, address_confirmed_at, organisation, country_code, languages, size_class, mail_language, registered_at)
         select gen_random_uuid(), ?::uuid, ?, 1, ?, '{}', 'p' || n || '@example.org', now(), (array['Müller & Söhne', '=cmd()', null])[n % 3 + 1], (array['BE', 'FR'])[n % 2 + 1], '{}', (array['0-9', '10-49'])[n % 2 + 1], 'en', '2026-11-20T08:00:00Z'::timestamptz + n * interval '1 minute' from generate_series(1, ?) n returning id, email_address)
       insert into participant (id, registration_id, position, name, role, diets, access_needs, photo_consent, checked_in_at)
         select gen_random_uuid(), id, 0, case email_address when 'p1@example.org' then 'Éléonore Dupont' when 'p2@example.org' then '=1+1' else 'Person ' || email_address end, 'MANAGER', '{VEGAN}', '{}', email_address like 'p3%', case when email_address like 'p4%' then '2026-11-21T08:00:00Z'::timestamptz end from made`,
      [event.id, state, state === 'CONFIRMED' ? 1 : 0, count],
    );
    await sql('update seat_book set taken = ?, general_taken = ? where event_id = ?', [...(state === 'CONFIRMED' ? [count, count] : [0, 0]), event.id]);
    return event.id;
  }
  const list = async (args = '', browser: TestBrowser = events.olga, eventId = id) =>
    (await browser.ask<Page>(`query ($eventId: ID!) { participants(eventId: $eventId ${args}) { totalCount edges { node { id registrationId name state place possibleActs registeredAt checkedInAt diets } } pageInfo { endCursor hasNextPage } } }`, { eventId })).participants;
  const names = async (args: string) => (await list(args))!.edges.map(({ node }) => node.name);
  const decide = (browser: TestBrowser, input: object) => events.act<Decided>(browser, 'decideOnRegistrations', input, 'decidedIds undecided { registrationId code message }');

  it.each([
    ['where: { text: "eleonore" }', 1],
    ['where: { text: "MULLER" }', 2],
    ['where: { text: "%" }', 0],
    ['where: { countryCode: "FR" }', 4],
    ['where: { sizeClass: SIZE_0_9 }', 3],
    ['where: { isCheckedIn: true }', 1],
    ['where: { photoConsent: false }', 6],
    ['where: { state: WAITING }', 0],
    ['where: { role: MANAGER, countryCode: "BE" }', 3],
  ])('are filtered: %s', async (args, count) => {
    expect((await list(args))!.totalCount).toBe(count);
  });

  it.each(['NAME', 'ORGANISATION', 'COUNTRY', 'ROLE', 'STATE', 'PLACE', 'REGISTERED', 'CHECKED_IN'])('come by pages in the order of %s, both ways, without losing or repeating anybody', async (order) => {
    for (const isDescending of [false, true]) {
      const seen: string[] = [];
      for (let after = ''; ; ) {
        const page = (await list(`order: ${order}, isDescending: ${isDescending}, first: 2 ${after}`))!;
        seen.push(...page.edges.map(({ node }) => node.id));
        if (!page.pageInfo.hasNextPage) break;
        after = `after: "${page.pageInfo.endCursor}"`;
      }
      expect([seen.length, new Set(seen).size]).toEqual([7, 7]);
    }
  });

  it('are in the order of the alphabet whatever accents they have', async () => {
    expect((await names('order: NAME')).slice(0, 3)).toEqual(['=1+1', 'Éléonore Dupont', 'Person p3@example.org']);
  });

  it('cost the page of the desk the same few statements, answers included, whether ten take part or 10,000', async () => {
    const asked = async (count: number) => {
      const eventId = await sown(count);
      await events.act(events.olga, 'saveEventQuestions', { eventId, questions: [{ code: 'staff', kind: 'NUMBER', texts: [{ language: 'en', text: 'How many trainees have you?' }] }] }, 'event { id }');
      await sql("update registration r set questions_version_id = q.version_id, answers = '{\"staff\": {\"state\": \"ANSWERED\", \"value\": {\"number\": 3}}}' from event_questions q where q.event_id = r.event_id and r.event_id = ?", [eventId]);
      return eventId;
    };
    const [few, many] = [await asked(10), await asked(10_000)];
    type Answered = { participants: { totalCount: number; edges: { node: { answers: { answer: string }[] } }[] } };
    const open = async (eventId: string) => {
      let seen: Answered | null = null;
      const statements = await events.graph.statementsOf(async () => {
        seen = await events.olga.ask<Answered>(print(ParticipantsDocument), { eventId, order: 'REGISTERED', isDescending: false, first: 50 });
      });
      const { totalCount, edges } = seen!.participants;
      return { totalCount, answers: edges.map(({ node }) => node.answers[0]?.answer), statements: statements.length };
    };
    const [ten, tenThousand] = [await open(few), await open(many)];
    expect([ten.totalCount, tenThousand.totalCount]).toEqual([10, 10_000]);
    expect([ten.answers, tenThousand.answers]).toEqual([Array(10).fill('3'), Array(50).fill('3')]);
    expect([ten.statements, tenThousand.statements]).toEqual([5, 5]);
  });

  it('are read again by their ids, only within the event', async () => {
    const [[first, second], elsewhere] = [(await list('order: NAME'))!.edges.map(({ node }) => node), (await list('', events.olga, await sown(1)))!.edges[0]!.node];
    const again = (await list(`order: NAME, ids: ["${second!.id}", "${first!.id}", "${elsewhere.id}", "x"]`))!;
    expect([again.totalCount, again.edges.map(({ node }) => node.id)]).toEqual([2, [first!.id, second!.id]]);
    expect((await list(`where: { text: "eleonore" }, ids: ["${first!.id}"]`))!.totalCount).toBe(0);
    expect((await list('ids: []'))!.totalCount).toBe(0);
  });

  it('are absent for others, and a cursor of elsewhere is refused', async () => {
    expect(await list('', await events.person('pia@example.org'))).toBeNull();
    expect(await events.olga.errorsOf(`{ participants(eventId: "${id}", after: "bm9uZQ") { totalCount } }`)).toHaveLength(1);
  });

  it('are decided on together: what cannot be is told one by one, and a second time changes nothing', async () => {
    const eventId = await sown(5, 'REQUESTED');
    const rows = (await list('order: REGISTERED', events.olga, eventId))!.edges.map(({ node }) => node);
    expect(rows[0]!.possibleActs).toEqual(['APPROVE', 'DECLINE']);
    const ids = rows.map(({ registrationId }) => registrationId);
    await sql('update registration set address_confirmed_at = null where id = ?', [ids[0]]);
    const input = { eventId, act: 'APPROVE', registrationIds: ids.slice(0, 3), count: 3 };
    const { decidedIds, undecided, problems } = await decide(events.olga, input);
    expect([problems, decidedIds, undecided!.map(({ registrationId, code }) => [registrationId, code])]).toEqual([[], ids.slice(1, 3), [[ids[0], 'ADDRESS_NOT_CONFIRMED']]]);
    const [before] = await sql('select count(*) from seat_event where event_id = ?', [eventId]);
    expect((await decide(events.olga, input)).decidedIds).toEqual(ids.slice(1, 3));
    expect((await sql('select count(*) from seat_event where event_id = ?', [eventId]))[0]).toEqual(before);
    const all = { eventId, act: 'DECLINE', where: { state: 'REQUESTED' } };
    expect(codesOf(await decide(events.olga, { ...all, count: 2 }))).toEqual(['CHANGED_MEANWHILE']);
    expect((await decide(events.olga, { ...all, count: 3 })).decidedIds).toHaveLength(3);
    const over = await decide(events.olga, { eventId, act: 'APPROVE', registrationIds: [ids[4], ids[4], 'x'], count: 2 });
    expect(over.undecided!.map(({ code }) => code)).toEqual(['NOT_FOUND', 'REGISTRATION_OVER']);
    await events.graph.deliver();
    expect(events.graph.mails.filter(({ to }) => to === 'p5@example.org')).toHaveLength(1);
  });

  it('taken off the list give their seats back, under the limit of one act', async () => {
    const eventId = await sown(301);
    expect(codesOf(await decide(events.olga, { eventId, act: 'TAKE_OFF', where: {}, count: 301 }))).toEqual(['TOO_MANY_AT_ONCE']);
    expect((await decide(events.olga, { eventId, act: 'TAKE_OFF', where: { countryCode: 'FR' }, count: 151 })).decidedIds).toHaveLength(151);
    expect(await sql('select taken from seat_book where event_id = ?', [eventId])).toEqual([{ taken: 150 }]);
    expect(await sql("select r.state, s.act, count(*)::int from registration r join seat_event s on s.registration_id = r.id where r.event_id = ? group by 1, 2", [eventId])).toEqual([{ state: 'TAKEN_OFF', act: 'TAKEN_OFF', count: 151 }]);
    expect(codesOf(await decide(await events.person('pia@example.org'), { eventId, act: 'TAKE_OFF', where: {}, count: 1 }))).toEqual(['NOT_FOUND']);
  });

  it('leave as files that show what the filter shows, with texts that are never formulas, on record', async () => {
    const open = (route: typeof participantsTable, query: string) => events.olga.open(route, { params: { eventId: id }, query: new URLSearchParams(query) });
    const csv = await open(participantsTable, 'language=de&countryCode=BE');
    expect(String(csv.body)).toContain("'=1+1");
    expect(String(csv.body).trim().split('\r\n')).toHaveLength(4);
    const { body } = await open(participantsWorkbook, 'language=en');
    const rows = await readWorkbook(Readable.from([Buffer.from(body as Uint8Array)]));
    expect(JSON.stringify(rows)).toContain('"=1+1"');
    const sheet = Buffer.from((await import('fflate')).unzipSync(body as Uint8Array)['xl/worksheets/sheet1.xml']!).toString('utf8');
    expect(sheet).not.toContain('<f');
    expect(sheet).toContain('=cmd()');
    const [kept] = await sql("select act, detail from audit_entry where act = 'export participants' order by id desc limit 1");
    expect((kept as unknown as { detail: string }).detail).toContain('xlsx, 7');
  });
});
