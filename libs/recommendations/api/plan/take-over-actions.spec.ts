import { keptFirm, smallQuestionnaire, type AssessedFirm } from '@skills/assessment/testing';
import { serverTexts, translateIn, type Services } from '@skills/platform/graph';
import type { GraphUnderTest, TestBrowser } from '@skills/platform/testing';
import { pino } from 'pino';
import { uuidv7 } from 'uuidv7';
import { recommendationsModule } from '../recommendations-module';
import { act, added, claimed, firmWithGaps, PLAN, planGraph, planOf, type PlanSeen } from './planned-firm.fixture';
import { remind } from './reminder-job';

const DAY = 24 * 60;
const TAKEN = `taken plan { ${PLAN} }`;
interface Taken {
  taken: number | null;
  plan: PlanSeen | null;
}
interface Proposed {
  courses: { course: { id: string } }[];
  hours: { stated: number; unknown: number };
  covered: number;
  planned: { courses: number; hours: { stated: number; unknown: number }; covered: number };
}

describe('the plan and the next assessment', () => {
  let graph: GraphUnderTest;
  let firm: AssessedFirm;
  let email: string;
  let firms = 0;
  beforeAll(async () => void (graph = await planGraph()));
  afterAll(() => graph.close());
  beforeEach(async () => {
    firms += 1;
    email = `owner.${firms}@example.org`;
    firm = await keptFirm(graph, smallQuestionnaire({ code: `goes-on-${firms}` }), email, { ambitions: [{ topic: 'BIG_DATA', ambition: 'LEAD' }] });
    await firm.answer({ 'data-practice': 1, 'data-skill': 2 });
    await firm.complete();
    graph.clock.passMinutes(1);
  });

  const proposed = async (runId = firm.runId, budget: object = { hours: 40, hoursIfUnknown: 10 }): Promise<Proposed> =>
    (await firm.browser.ask<{ planProposal: Proposed }>('query ($runId: ID!, $budget: BudgetInput!) { planProposal(runId: $runId, budget: $budget) { courses { course { id } } hours { stated unknown } covered planned { courses hours { stated unknown } covered } } }', { runId, budget })).planProposal;
  const ids = ({ courses }: Proposed) => courses.map(({ course }) => course.id);
  const planned = async (courseIds: string[], runId = firm.runId): Promise<PlanSeen> => (await act<{ plan: PlanSeen }>(firm.browser, 'planCourses', { runId, courseIds }, `plan { ${PLAN} }`)).plan;
  const gave = (action: { id: string; revision: number }, given: object) => act(firm.browser, 'changeAction', { actionId: action.id, revision: action.revision, ...given });
  const again = async (runId = firm.runId): Promise<AssessedFirm> => {
    const { assessAgain } = await firm.browser.ask<{ assessAgain: { run: { id: string } } }>('mutation ($input: AssessAgainInput!) { assessAgain(input: $input) { run { id } } }', { input: { runId } });
    return { ...firm, runId: assessAgain.run.id };
  };
  const completed = ({ runId }: AssessedFirm) => firm.browser.ask('mutation ($input: CompleteRunInput!) { completeRun(input: $input) { problems { code } } }', { input: { runId } });
  const takenOver = ({ runId }: AssessedFirm, browser: TestBrowser = firm.browser, more: object = {}) => act<Taken>(browser, 'takeOverActions', { runId, ...more }, TAKEN);
  const offered = async ({ runId }: AssessedFirm): Promise<string[]> =>
    (await firm.browser.ask<{ run: { openActionsBefore: { title: string }[] } }>('query ($id: ID!) { run(id: $id) { openActionsBefore { title } } }', { id: runId })).run.openActionsBefore.map(({ title }) => title);
  const dayAfter = (days: number): string => new Date(graph.clock.now().getTime() + days * DAY * 60_000).toISOString().slice(0, 10);
  const reminders = async (): Promise<string[]> => {
    const services: Services = {
      mailer: { send: async () => undefined }, translate: translateIn(serverTexts([recommendationsModule.texts!]), 'en'), publicUrl: 'https://skills.example.org', log: pino({ level: 'silent' }),
      smallestGroup: null, checksLinks: false, clock: graph.clock.now,
    };
    const before = graph.mails.length;
    await remind.run(graph.em(), services);
    await graph.deliver();
    return graph.mails.slice(before).filter(({ to }) => to === email).map(({ text }) => text);
  };

  describe('a proposal', () => {
    it('counts what is planned as covered and as spent, and proposes none of it again', async () => {
      const first = await proposed();
      expect(ids(first).length).toBeGreaterThan(0);
      expect(first.planned).toEqual({ courses: 0, hours: { stated: 0, unknown: 0 }, covered: 0 });
      await planned(ids(first));
      const second = await proposed();
      expect(second.planned).toMatchObject({ courses: ids(first).length, hours: first.hours, covered: first.covered });
      expect(ids(second)).toEqual([]);
      const wider = await proposed(firm.runId, {});
      expect(ids(wider).filter((id) => ids(first).includes(id))).toEqual([]);
      expect(wider.covered).toBeGreaterThanOrEqual(first.covered);
    });

    it('leaves out what is done, which takes nothing of the budget any more and stays covered until the firm answers anew', async () => {
      const first = await proposed();
      const { actions } = await planned(ids(first));
      for (const action of actions) await gave(action, { status: 'DONE' });
      const after = await proposed();
      expect(after.planned).toMatchObject({ courses: 0, hours: { stated: 0 }, covered: first.covered });
      expect(ids(after).filter((id) => ids(first).includes(id))).toEqual([]);
    });

    it('takes up again what was dropped', async () => {
      const first = await proposed();
      for (const action of (await planned(ids(first))).actions) await act(firm.browser, 'dropAction', { actionId: action.id, revision: action.revision });
      expect(ids(await proposed())).toEqual(ids(first));
    });

    it('of the next assessment knows what was done before it, and recommendations say when', async () => {
      const first = await proposed();
      const { actions } = await planned(ids(first));
      const doneAt = graph.clock.now();
      for (const action of actions) await gave(action, { status: 'DONE' });
      graph.clock.passMinutes(DAY);
      const later = await again();
      await completed(later);
      const next = await proposed(later.runId);
      expect(ids(next).filter((id) => ids(first).includes(id))).toEqual([]);
      expect(next.planned).toMatchObject({ courses: 0, covered: 0 });
      const { run } = await firm.browser.ask<{ run: { recommendations: { doneAt: Date | null; course: { id: string } }[] } }>('query ($id: ID!) { run(id: $id) { recommendations { doneAt course { id } } } }', { id: later.runId });
      const marked = run.recommendations.filter((each) => each.doneAt !== null);
      expect(marked.length).toBeGreaterThan(0);
      expect(marked.every(({ course, doneAt: at }) => ids(first).includes(course.id) && new Date(at!).getTime() === doneAt.getTime())).toBe(true);
      expect(run.recommendations.filter(({ course }) => ids(first).includes(course.id))).toEqual(marked);
    });
  });

  describe('taking over', () => {
    it('moves what is open with who, by when, status and history; what is done or dropped stays, and a second time changes nothing', async () => {
      const [open, done, dropped] = [await added(firm, { title: 'Open', owner: 'Ana', dueOn: dayAfter(30), note: 'With Ben' }), await added(firm, { title: 'Done' }), await added(firm, { title: 'Dropped' })];
      await gave(open, { status: 'DOING' });
      await gave(done, { status: 'DONE' });
      await act(firm.browser, 'dropAction', { actionId: dropped.id, revision: dropped.revision });
      const later = await again();
      const own = await added(later, { title: 'Own' });
      expect(await offered(later)).toEqual(['Open']);
      const { plan, taken, problems } = await takenOver(later);
      expect([taken, problems]).toEqual([1, []]);
      expect(plan?.actions.map(({ id }) => id)).toEqual([own.id, open.id]);
      expect(plan?.actions[1]).toMatchObject({ owner: 'Ana', dueOn: dayAfter(30), note: 'With Ben', status: 'DOING', revision: 3, history: [{ status: 'TO_DO' }, { status: 'DOING' }] });
      expect((await planOf(firm))?.actions.map(({ title }) => title)).toEqual(['Done', 'Dropped']);
      expect(await offered(later)).toEqual([]);
      expect(await takenOver(later)).toMatchObject({ taken: 0, plan, problems: [] });
    });

    it('happens once, also when asked eight times at once', async () => {
      for (const title of ['One', 'Two']) await added(firm, { title });
      const later = await again();
      const answers = await Promise.all(Array.from({ length: 8 }, () => takenOver(later)));
      expect(answers.map(({ taken }) => taken).toSorted()).toEqual([0, 0, 0, 0, 0, 0, 0, 2]);
      expect((await planOf(later))?.actions.map(({ title }) => title)).toEqual(['One', 'Two']);
    });

    it('begins no plan when nothing is open', async () => {
      const later = await again();
      expect(await takenOver(later)).toEqual({ taken: 0, plan: null, problems: [] });
      expect(await planOf(later)).toBeNull();
    });

    it('takes the reminders along: before it they speak of the earlier plan, after it once of the later', async () => {
      const action = await added(firm, { title: 'Check the backups', dueOn: dayAfter(6) });
      await act(firm.browser, 'switchReminders', { planId: (await planOf(firm))?.id, reminders: true }, 'plan { id }');
      const later = await again();
      expect(await reminders()).toEqual([expect.stringContaining(`/toolbox/runs/${firm.runId}/plan`)]);
      await takenOver(later);
      expect((await planOf(later))?.reminders).toBe(true);
      expect(await reminders()).toEqual([]);
      graph.clock.passMinutes(5 * DAY);
      expect(await reminders()).toEqual([expect.stringContaining(`/toolbox/runs/${later.runId}/plan`)]);
      await gave((await planOf(later))!.actions.find(({ id }) => id === action.id)!, { status: 'DONE', dueOn: dayAfter(2) });
      expect(await reminders()).toEqual([]);
    });

    it('between the announcement and its mail loses no reminder', async () => {
      await added(firm, { title: 'Check the backups', dueOn: dayAfter(2) });
      await act(firm.browser, 'switchReminders', { planId: (await planOf(firm))?.id, reminders: true }, 'plan { id }');
      const later = await again();
      const before = graph.mails.length;
      await remind.run(graph.em(), { clock: graph.clock.now } as Services);
      await takenOver(later);
      await graph.deliver();
      expect(graph.mails.slice(before).map(({ text }) => text)).toEqual([expect.stringContaining(`/toolbox/runs/${later.runId}/plan`)]);
    });

    it('lets a calendar go on under its address', async () => {
      await added(firm, { title: 'Check the backups', dueOn: dayAfter(30) });
      const { feedUrl } = await act<{ feedUrl: string }>(firm.browser, 'renewFeed', { planId: (await planOf(firm))?.id }, 'feedUrl');
      const later = await again();
      await takenOver(later);
      expect((await planOf(firm))?.feedMadeAt).toBeNull();
      expect((await planOf(later))?.feedMadeAt).not.toBeNull();
      expect(feedUrl).toMatch(/\.ics$/);
    });

    it('refuses a change that was begun on the earlier plan', async () => {
      const action = await added(firm, { title: 'Check the backups' });
      await takenOver(await again());
      expect((await gave(action, { status: 'DONE' })).problems).toMatchObject([{ code: 'ACTION_CHANGED_MEANWHILE' }]);
    });

    it('keeps what the earlier plan was good for', async () => {
      const first = await proposed();
      const { actions } = await planned(ids(first));
      const later = await again();
      await takenOver(later);
      for (const action of (await planOf(later))!.actions) await gave(action, { status: 'DONE' });
      graph.clock.passMinutes(1);
      await completed(later);
      const { run } = await firm.browser.ask<{ run: { change: { planEffect: { actions: { status: string; action: { id: string } }[]; workedOn: { gaps: number } } } } }>(
        'query ($id: ID!) { run(id: $id) { change { planEffect { actions { status action { id } } workedOn { gaps } } } } }', { id: later.runId });
      expect(run.change.planEffect.actions.map(({ action, status }) => [action.id, status])).toEqual(actions.map(({ id }) => [id, 'DONE']));
      expect(run.change.planEffect.workedOn.gaps).toBeGreaterThan(0);
    });

    it('does not overfill a plan, and then moves nothing', async () => {
      const open = await added(firm, { title: 'Open' });
      const later = await again();
      const { id } = await added(later, { title: 'Own' });
      await graph.em().getConnection().execute(
        `insert into plan_action select gen_random_uuid(), plan_id, position + n, title, course_id, reasons, facts, owner, due_on, status, note, hours, euro, revision, created_at, changed_at
         from plan_action, generate_series(1, 199) n where id = ?`,
        [id],
      );
      expect((await takenOver(later)).problems).toMatchObject([{ code: 'PLAN_FULL' }]);
      expect((await planOf(firm))?.actions).toMatchObject([{ id: open.id, status: 'TO_DO' }]);
    });

    it('reaches no plan of anybody else: a stranger’s run is absent, and their actions are not offered', async () => {
      await added(firm, { title: 'Ours' });
      const later = await again();
      const stranger = await firmWithGaps(graph);
      await claimed(graph, stranger, `stranger.${firms}@example.org`);
      expect((await takenOver(later, stranger.browser)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
      expect((await takenOver({ ...later, runId: uuidv7() })).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
      expect(await takenOver(stranger, stranger.browser)).toMatchObject({ taken: 0, plan: null });
      expect(await offered(later)).toEqual(['Ours']);
    });

    it('is told to the person in their export', async () => {
      await added(firm, { title: 'Open' });
      await takenOver(await again());
      const { exportMyData } = await firm.browser.ask<{ exportMyData: { export: { content: { parts: Record<string, { rows: object[] }> } } } }>('mutation { exportMyData(input: {}) { export { content } problems { code } } }');
      expect(exportMyData.export.content.parts['action_takeover']?.rows).toHaveLength(1);
    });
  });
});
