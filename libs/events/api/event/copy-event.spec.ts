import { randomUUID } from 'node:crypto';
import { browserOf } from '@skills/identity/testing';
import type { TestBrowser } from '@skills/platform/testing';
import { COPIED_PARTS } from '../../rules';
import { callUnderTest, eventsUnderTest, workshopContent, type EventsUnderTest } from '../../testing';

const TABLES = { QUESTIONS: 'event_questions', AGENDA: 'event_session', RESERVES: 'seat_reserve', CHECKLIST: 'checklist_item', BUDGET: 'budget_line' } as const;

describe('a new event that takes from an earlier one', () => {
  let events: EventsUnderTest;
  let source: { id: string };
  beforeAll(async () => {
    events = await eventsUnderTest();
    source = await events.open();
    await fill(source.id);
  });
  afterAll(() => events.graph.close());

  const sql = <Row extends object>(text: string, values: unknown[] = []) => events.graph.em().getConnection().execute<Row[]>(text, values);
  const done = async (mutation: string, input: object, fields: string): Promise<void> => {
    const { problems } = await events.act(events.olga, mutation, input, fields);
    expect(problems).toEqual([]);
  };

  async function fill(eventId: string): Promise<void> {
    await done('saveEventQuestions', { eventId, questions: [{ code: 'bring', kind: 'TEXT', texts: [{ language: 'en', text: 'What do you bring?' }] }] }, 'event { id }');
    await done('saveAgendaRoom', { eventId, name: 'Large hall', capacity: 9 }, 'event { id }');
    await done('saveAgendaSession', { eventId, sessionId: randomUUID(), startsAt: '2027-03-03T09:00:00Z', content: { kind: 'TALK', title: 'Sensors', minutes: 30, speakers: [{ name: 'Ada Ångström', affiliation: null }] } }, 'event { id }');
    await done('keepSeats', { eventId, kind: 'COUNTRY', value: 'FR', seats: 2, releaseAt: '2027-02-03T08:00:00Z' }, 'event { id }');
    await done('keepSeats', { eventId, kind: 'CODE', seats: 1, releaseAt: '2027-02-03T08:00:00Z' }, 'event { id }');
    await done('giveEventRole', { eventId, emailAddress: 'olga.organises@example.org', role: 'DOOR' }, 'team { id }');
    await done('addChecklistItem', { eventId, content: { title: 'Order bread', dueOn: '2027-03-01' } }, 'item { id }');
    await sql('update checklist_item set done_at = now(), assignee_id = (select id from subject_role where subject_id = ?) where event_id = ?', [eventId, eventId]);
    await done('addBudgetLine', { eventId, content: { kind: 'CATERING', plannedCents: 50_000, actualCents: 62_000 } }, 'line { id }');
  }

  const create = async (copy: object | null, content: object = {}, browser: TestBrowser = events.olga) => {
    const { event, problems } = await events.act<{ event: { id: string } | null }>(browser, 'createEvent', { content: { ...workshopContent, startsAt: '2027-06-02T07:00:00Z', endsAt: '2027-06-02T14:00:00Z', ...content }, copy }, 'event { id }');
    return { id: event?.id ?? '', refused: problems.map(({ code, path }) => `${code} ${path.join('.')}`.trim()) };
  };
  const counts = async (eventId: string) => Object.fromEntries(await Promise.all(Object.entries(TABLES).map(async ([part, table]) => [part, (await sql(`select * from ${table} where event_id = ?`, [eventId])).length] as const)));

  it('has what was chosen, moved to its own time, and of people only the team', async () => {
    const { id, refused } = await create({ eventId: source.id, parts: COPIED_PARTS });
    expect(refused).toEqual([]);
    expect(await sql('select title, starts_at, ends_at, (select count(*)::int from session_speaker p where p.session_id = s.id) as speakers from event_session s where event_id = ?', [id])).toEqual([
      { title: 'Sensors', starts_at: '2027-06-02 08:00:00+00', ends_at: '2027-06-02 08:30:00+00', speakers: 0 },
    ]);
    expect(await sql('select name, capacity from agenda_room where event_id = ?', [id])).toEqual([{ name: 'Large hall', capacity: 9 }]);
    expect(await sql('select kind, seats, taken, release_at from seat_reserve where event_id = ? order by kind desc', [id])).toEqual([
      { kind: 'COUNTRY', seats: 2, taken: 0, release_at: '2027-05-05 07:00:00+00' },
      { kind: 'CODE', seats: 1, taken: 0, release_at: '2027-05-05 07:00:00+00' },
    ]);
    expect(await sql("select distinct value from seat_reserve where kind = 'CODE'")).toHaveLength(2);
    expect(await sql('select title, due_on, assignee_id, done_at from checklist_item where event_id = ?', [id])).toEqual([{ title: 'Order bread', due_on: '2027-05-31', assignee_id: null, done_at: null }]);
    expect(await sql('select kind, planned_cents, actual_cents from budget_line where event_id = ?', [id])).toEqual([{ kind: 'CATERING', planned_cents: 50_000, actual_cents: null }]);
    expect(await sql('select role from subject_role where subject_id = ?', [id])).toEqual([{ role: 'DOOR' }]);
    expect(await sql('select number from event_questions where event_id = ?', [id])).toEqual([{ number: 1 }]);
    expect(await sql('select distinct version_id from event_questions')).toHaveLength(2);
    expect(await counts(source.id)).toEqual({ QUESTIONS: 1, AGENDA: 1, RESERVES: 2, CHECKLIST: 1, BUDGET: 1 });
  });

  it.each([['de', 'Vortrag'], ['fr', 'Exposé'], ['en', 'Talk']])('keeps of what somebody proposed only its place, named in %s by its kind', async (textLanguage, title) => {
    const call = callUnderTest(events);
    const earlier = await call.called();
    const { browser, proposalId } = await call.accepted(earlier.id);
    expect(await call.act(browser, 'confirmProposal', { proposalId })).toEqual([]);
    await done('saveAgendaSession', { eventId: earlier.id, sessionId: randomUUID(), content: { kind: 'BREAK', title: 'Coffee', description: 'And cake.', minutes: 30 } }, 'event { id }');
    const { id } = await create({ eventId: earlier.id, parts: ['AGENDA'] }, { textLanguage });
    expect(await sql('select title, description, language, minutes from event_session where event_id = ? order by kind', [id])).toEqual([
      { title: 'Coffee', description: 'And cake.', language: null, minutes: 30 },
      { title, description: null, language: null, minutes: 30 },
    ]);
    expect(await sql('select title from event_session where event_id = ? order by kind', [earlier.id])).toEqual([{ title: 'Coffee' }, { title: 'Sensors in a bakery' }]);
  });

  it.each(Object.keys(TABLES))('takes %s alone when nothing else was chosen', async (part) => {
    const { id } = await create({ eventId: source.id, parts: [part] });
    const nothing = { QUESTIONS: 0, AGENDA: 0, RESERVES: 0, CHECKLIST: 0, BUDGET: 0 };
    expect(await counts(id)).toEqual({ ...nothing, [part]: part === 'RESERVES' ? 2 : 1 });
    expect(await sql('select role from subject_role where subject_id = ?', [id])).toEqual([]);
  });

  it('leaves sessions and days open where it has no time yet, and keeps no seats then', async () => {
    const untimed = { startsAt: null, endsAt: null };
    const { id } = await create({ eventId: source.id, parts: ['AGENDA', 'CHECKLIST'] }, untimed);
    expect(await sql('select starts_at from event_session where event_id = ?', [id])).toEqual([{ starts_at: null }]);
    expect(await sql('select due_on from checklist_item where event_id = ?', [id])).toEqual([{ due_on: null }]);
    expect((await create({ eventId: source.id, parts: ['RESERVES'] }, untimed)).refused).toEqual(['COPY_RESERVES_TIME content.startsAt']);
  });

  it('is refused, with nothing left of it, when what is kept does not fit or the questions are in another language', async () => {
    const [before] = await sql<{ count: number }>('select count(*)::int as count from event');
    expect((await create({ eventId: source.id, parts: ['RESERVES'] }, { capacity: 2 })).refused).toEqual(['RESERVE_TOO_LARGE seats']);
    expect((await create({ eventId: source.id, parts: ['QUESTIONS'] }, { textLanguage: 'de' })).refused).toEqual(['COPY_QUESTIONS_LANGUAGE copy.parts']);
    expect(await sql('select count(*)::int as count from event')).toEqual([before]);
  });

  it('takes nothing from an event that somebody else organises', async () => {
    const tom = await browserOf(events.graph, 'tom@example.org');
    await sql("insert into role_grant (id, person_id, role, country_code, granted_at) select gen_random_uuid(), id, 'ORGANISER', 'FR', now() from person where email_address = 'tom@example.org'");
    const own = { countryCode: 'FR', city: 'Lyon' };
    expect((await create({ eventId: source.id, parts: ['BUDGET'] }, own, tom)).refused).toEqual(['NOT_FOUND']);
    expect((await create({ eventId: randomUUID(), parts: ['BUDGET'] }, own, tom)).refused).toEqual(['NOT_FOUND']);
    expect((await create(null, own, tom)).refused).toEqual([]);
  });
});
