import type { AssessedFirm } from '@skills/assessment/testing';
import type { GraphUnderTest } from '@skills/platform/testing';
import { act, added, firmWithGaps, PLAN, planGraph, planOf, type PlanSeen } from './planned-firm.fixture';

const PROPOSAL = `query ($runId: ID!, $budget: BudgetInput!) { planProposal(runId: $runId, budget: $budget) {
  courses { course { id } sentence adds hours euro reasons { competence { label } } } hours { stated unknown } euro { stated unknown }
  covered coverable isBest atLeast leftOut { hoursUnknown priceUnknown otherLanguage } gaps { competence { label } kind level target to covered } } }`;

interface Proposal {
  courses: { course: { id: string }; sentence: string; adds: number; hours: number | null; euro: number | null }[];
  hours: { stated: number; unknown: number };
  covered: number;
  coverable: number;
  isBest: boolean;
  leftOut: { hoursUnknown: number };
  gaps: { to: number | null }[];
}

describe('an action plan', () => {
  let graph: GraphUnderTest;
  let firm: AssessedFirm;
  beforeAll(async () => void (graph = await planGraph()));
  afterAll(() => graph.close());
  beforeEach(async () => void (firm = await firmWithGaps(graph)));

  const proposal = async (budget: object, browser = firm.browser): Promise<Proposal | null> =>
    (await browser.ask<{ planProposal: Proposal | null }>(PROPOSAL, { runId: firm.runId, budget })).planProposal;
  const actionsOf = async () => (await planOf(firm))?.actions ?? [];

  it('is proposed within a budget, each course with its reason', async () => {
    const found = await proposal({ hours: 30, hoursIfUnknown: 10 });
    expect(found?.courses.length).toBeGreaterThan(0);
    expect(found).toMatchObject({ isBest: true, atLeast: 1 });
    expect(found!.hours.stated + 10 * found!.hours.unknown).toBeLessThanOrEqual(30);
    expect(found!.covered).toBeGreaterThan(0);
    expect(found!.covered).toBeLessThanOrEqual(found!.coverable);
    for (const { sentence, adds } of found!.courses) {
      expect(sentence).toMatch(/“.+”/);
      expect(adds).toBeGreaterThan(0);
    }
  });

  it('leaves out what states no length as soon as hours count, and says how many', async () => {
    const limited = await proposal({ hours: 1000 });
    expect(limited?.hours.unknown).toBe(0);
    expect(limited?.leftOut.hoursUnknown).toBeGreaterThan(0);
    expect((await proposal({}))?.leftOut.hoursUnknown).toBe(0);
  });

  it('proposes nothing to a stranger, and refuses a budget that is none', async () => {
    expect(await proposal({ hours: 10 }, graph.browser())).toBeNull();
    await expect(proposal({ hours: -1 })).rejects.toThrow('AMOUNT_RANGE');
    await expect(proposal({ hours: 10, hoursIfUnknown: 0 })).rejects.toThrow('AMOUNT_IF_UNKNOWN');
  });

  it('takes courses in with why, once each, also when asked eight times at once', async () => {
    const courseIds = (await proposal({ hours: 60 }))!.courses.map(({ course }) => course.id);
    expect(await planOf(firm)).toBeNull();
    const answers = await Promise.all(Array.from({ length: 8 }, () => act(firm.browser, 'planCourses', { runId: firm.runId, courseIds }, `plan { ${PLAN} }`)));
    expect(answers.flatMap(({ problems }) => problems)).toEqual([]);
    const actions = await actionsOf();
    expect(actions.map(({ course }) => course?.id)).toEqual(courseIds);
    for (const { sentence, reasons, status, euro } of actions) {
      expect(sentence).toMatch(/“.+”/);
      expect(reasons[0]?.to).toBeGreaterThan(1);
      expect([status, euro === null || euro === 0]).toEqual(['TO_DO', true]);
    }
  });

  it('takes in any course of the catalogue, but none that is not there', async () => {
    const { plan } = await act(firm.browser, 'planCourses', { runId: firm.runId, courseIds: ['edx-introduction-to-cybersecurity'] }, `plan { ${PLAN} }`);
    expect(plan.actions[0]).toMatchObject({ title: 'Introduction to Cybersecurity', reasons: [], sentence: null });
    const { problems } = await act(firm.browser, 'planCourses', { runId: firm.runId, courseIds: ['none'] }, 'plan { id }');
    expect(problems).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('takes actions in the words of the firm, and keeps what is not to change', async () => {
    const action = await added(firm, { title: '  Check \n the backups ', owner: 'Ana', dueOn: '2026-12-01', note: 'With Ben', hours: 2.5, euro: 40 });
    expect(action).toMatchObject({ title: 'Check the backups', owner: 'Ana', dueOn: '2026-12-01', note: 'With Ben', hours: 2.5, euro: 40, status: 'TO_DO', revision: 1 });
    const changed = await act(firm.browser, 'changeAction', { actionId: action.id, revision: 1, status: 'DOING', dueOn: null });
    expect(changed.action).toMatchObject({ title: 'Check the backups', owner: 'Ana', dueOn: null, status: 'DOING', revision: 2 });
    expect(changed.action.history.map(({ status }) => status)).toEqual(['TO_DO', 'DOING']);
  });

  it.each([
    [{ title: ' \n ' }, 'ACTION_TITLE_MISSING', 'title'],
    [{ title: 'x'.repeat(301) }, 'ACTION_TEXT_TOO_LONG', 'title'],
    [{ owner: 'x'.repeat(101) }, 'ACTION_TEXT_TOO_LONG', 'owner'],
    [{ hours: -1 }, 'AMOUNT_RANGE', 'hours'],
    [{ dueOn: '1999-12-31' }, 'DUE_DATE_RANGE', 'dueOn'],
    [{ euro: 10_000_001 }, 'AMOUNT_RANGE', 'euro'],
  ])('refuses %j', async (input, code, path) => {
    expect((await act(firm.browser, 'addAction', { runId: firm.runId, title: 'Fine', ...input })).problems).toMatchObject([{ code, path: [path] }]);
  });

  it.each([
    ['en', 'Give a figure from 0 to 10,000,000.'],
    ['fr', 'Indiquez un nombre de 0 à 10\u202f000\u202f000.'],
    ['de', 'Geben Sie eine Zahl von 0 bis 10.000.000 an.'],
  ] as const)('writes the figures of a refusal in %s as the language does', async (language, message) => {
    firm.browser.language = language;
    expect((await act(firm.browser, 'addAction', { runId: firm.runId, title: 'Fine', euro: 1e9 })).problems).toMatchObject([{ message }]);
  });

  it('lets nobody overwrite what they have not seen: of ten changes of one revision one counts', async () => {
    const { id } = await added(firm);
    const answers = await Promise.all(Array.from({ length: 10 }, (_, at) => act(firm.browser, 'changeAction', { actionId: id, revision: 1, note: `note ${at}` })));
    const codes = answers.flatMap(({ problems }) => problems.map(({ code }) => code));
    expect(codes).toEqual(Array.from({ length: 9 }, () => 'ACTION_CHANGED_MEANWHILE'));
    expect((await actionsOf())[0]).toMatchObject({ revision: 2, note: answers.find(({ problems }) => problems.length === 0)?.action.note });
  });

  it('does nothing twice under one key', async () => {
    const input = { runId: firm.runId, title: 'Once', idempotencyKey: 'the-key-of-this-act' };
    const [first, second] = [await act(firm.browser, 'addAction', input), await act(firm.browser, 'addAction', input)];
    expect(second.action.id).toBe(first.action.id);
    const change = { actionId: first.action.id, revision: 1, status: 'DONE', idempotencyKey: 'another-key-of-this' };
    await act(firm.browser, 'changeAction', change);
    expect((await act(firm.browser, 'changeAction', change)).action.revision).toBe(2);
    expect(await actionsOf()).toHaveLength(1);
  });

  it('drops an action and takes it up again as it was', async () => {
    const { id } = await added(firm);
    await act(firm.browser, 'changeAction', { actionId: id, revision: 1, status: 'DOING' });
    const dropped = await act(firm.browser, 'dropAction', { actionId: id, revision: 2 });
    expect(dropped.action).toMatchObject({ status: 'DROPPED', revision: 3 });
    const restored = await act(firm.browser, 'restoreAction', { actionId: id });
    expect(restored.action.history.map(({ status }) => status)).toEqual(['TO_DO', 'DOING', 'DROPPED', 'DOING']);
    expect((await act(firm.browser, 'restoreAction', { actionId: id })).action.revision).toBe(restored.action.revision);
  });

  it('takes a dropped course up again when it is planned anew', async () => {
    const courseIds = ['edx-introduction-to-cybersecurity'];
    const { plan } = await act(firm.browser, 'planCourses', { runId: firm.runId, courseIds }, `plan { ${PLAN} }`);
    await act(firm.browser, 'dropAction', { actionId: plan.actions[0]!.id, revision: 1 });
    await act(firm.browser, 'planCourses', { runId: firm.runId, courseIds }, 'plan { id }');
    expect(await actionsOf()).toMatchObject([{ status: 'TO_DO', revision: 3 }]);
  });

  it('stands in the order that it is given', async () => {
    const ids: string[] = [];
    for (const title of ['one', 'two', 'three']) ids.push((await added(firm, { title })).id);
    const order = async (before?: string) => (await act<{ plan: PlanSeen }>(firm.browser, 'moveAction', { actionId: ids[2], before }, `plan { ${PLAN} }`)).plan.actions.map(({ title }) => title);
    expect(await order(ids[0])).toEqual(['three', 'one', 'two']);
    expect(await order()).toEqual(['one', 'two', 'three']);
    const other = await added(await firmWithGaps(graph));
    expect((await act(firm.browser, 'moveAction', { actionId: ids[0], before: other.id }, 'plan { id }')).problems[0]?.code).toBe('NOT_FOUND');
  });

  it('is full at some point', async () => {
    const { id } = await added(firm);
    await graph.em().getConnection().execute(
      `insert into plan_action select gen_random_uuid(), plan_id, position + n, title, course_id, reasons, facts, owner, due_on, status, note, hours, euro, revision, created_at, changed_at
       from plan_action, generate_series(1, 199) n where id = ?`,
      [id],
    );
    expect((await act(firm.browser, 'addAction', { runId: firm.runId, title: 'One more' })).problems[0]?.code).toBe('PLAN_FULL');
  });

  it('does not exist for a stranger, whatever is tried with its ids', async () => {
    const { id: actionId } = await added(firm);
    const { id: planId } = (await planOf(firm))!;
    const stranger = (await firmWithGaps(graph)).browser;
    expect(await planOf(firm, stranger)).toBeNull();
    const tries: [string, object][] = [
      ['planCourses', { runId: firm.runId, courseIds: [] }], ['addAction', { runId: firm.runId, title: 'x' }], ['changeAction', { actionId, revision: 1, title: 'x' }], ['dropAction', { actionId, revision: 1 }],
      ['restoreAction', { actionId }], ['moveAction', { actionId }], ['renewFeed', { planId }], ['withdrawFeed', { planId }],
    ];
    for (const [name, input] of tries) {
      const missing = Object.fromEntries(Object.entries(input).map(([key, value]) => [key, key.endsWith('Id') ? '0198f0c0-0000-7000-8000-000000000000' : value]));
      const [foreign, absent] = [await act(stranger, name, input, ''), await act(stranger, name, missing, '')];
      expect([name, foreign.problems[0]?.code]).toEqual([name, 'NOT_FOUND']);
      expect(absent.problems[0]?.code).toBe('NOT_FOUND');
    }
    expect(await actionsOf()).toMatchObject([{ id: actionId, revision: 1, status: 'TO_DO' }]);
  });

  it('takes as many statements for five actions as for two', async () => {
    const counts: number[] = [];
    for (let actions = 1; actions <= 4; actions += 1) {
      await act(firm.browser, 'planCourses', { runId: firm.runId, courseIds: ['edx-introduction-to-cybersecurity'] }, 'plan { id }');
      await added(firm, { title: `Action ${actions}` });
      counts.push((await graph.statementsOf(() => planOf(firm))).length);
    }
    expect(new Set(counts).size).toBe(1);
  });
});
