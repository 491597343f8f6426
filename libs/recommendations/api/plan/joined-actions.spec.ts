import { keptFirm, smallQuestionnaire, type AssessedFirm } from '@skills/assessment/testing';
import type { GraphUnderTest } from '@skills/platform/testing';
import { act, PLAN, planGraph, planOf, type PlanSeen } from './planned-firm.fixture';

describe('an action of a course that the later plan has already', () => {
  let graph: GraphUnderTest;
  let firm: AssessedFirm;
  let firms = 0;
  beforeAll(async () => void (graph = await planGraph()));
  afterAll(() => graph.close());
  beforeEach(async () => {
    firms += 1;
    firm = await keptFirm(graph, smallQuestionnaire({ code: `joined-${firms}` }), `owner.${firms}@example.org`, { ambitions: [{ topic: 'BIG_DATA', ambition: 'LEAD' }] });
    await firm.answer({ 'data-practice': 1, 'data-skill': 2 });
    await firm.complete();
    graph.clock.passMinutes(1);
  });

  const proposed = async (): Promise<string[]> =>
    (await firm.browser.ask<{ planProposal: { courses: { course: { id: string } }[] } }>('query ($runId: ID!) { planProposal(runId: $runId, budget: {}) { courses { course { id } } } }', { runId: firm.runId })).planProposal.courses.map(({ course }) => course.id);
  const planned = async (courseIds: string[], runId = firm.runId): Promise<PlanSeen> => (await act<{ plan: PlanSeen }>(firm.browser, 'planCourses', { runId, courseIds }, `plan { ${PLAN} }`)).plan;
  const gave = (action: { id: string; revision: number }, given: object) => act(firm.browser, 'changeAction', { actionId: action.id, revision: action.revision, ...given });
  const again = async (runId = firm.runId): Promise<AssessedFirm> => {
    const { assessAgain } = await firm.browser.ask<{ assessAgain: { run: { id: string } } }>('mutation ($input: AssessAgainInput!) { assessAgain(input: $input) { run { id } } }', { input: { runId } });
    return { ...firm, runId: assessAgain.run.id };
  };
  const completed = ({ runId }: AssessedFirm) => firm.browser.ask('mutation ($input: CompleteRunInput!) { completeRun(input: $input) { problems { code } } }', { input: { runId } });
  const takenOver = ({ runId }: AssessedFirm) => act<{ plan: PlanSeen | null }>(firm.browser, 'takeOverActions', { runId }, `plan { ${PLAN} }`);
  const offered = async ({ runId }: AssessedFirm): Promise<string[]> =>
    (await firm.browser.ask<{ run: { openActionsBefore: { title: string }[] } }>('query ($id: ID!) { run(id: $id) { openActionsBefore { title } } }', { id: runId })).run.openActionsBefore.map(({ title }) => title);
  const dayAfter = (days: number): string => new Date(graph.clock.now().getTime() + days * 24 * 60 * 60_000).toISOString().slice(0, 10);
  interface Effect {
    actions: { status: string; action: object }[];
    workedOn: { gaps: number };
  }
  const effectOf = async (id: string, since: string): Promise<Effect> =>
    (await firm.browser.ask<{ run: { change: { planEffect: Effect } } }>('query ($id: ID!, $since: ID) { run(id: $id) { change(since: $since) { planEffect { actions { status action { id status goesOnAs { id status run { id } } } } workedOn { gaps } } } } }', { id, since })).run.change.planEffect;
  const whereabouts = async () =>
    (await firm.browser.ask<{ run: { plan: object; actionsElsewhere: object[] } }>('query ($id: ID!) { run(id: $id) { plan { actions { status run { id } goesOnAs { id status run { id } } } } actionsElsewhere { run { id } actions { id } } } }', { id: firm.runId })).run;

  it('is joined with itself: the course stands once, with what either plan says, until it is taken up again in the earlier', async () => {
    const [courseId] = await proposed();
    const { actions } = await planned([courseId!]);
    await gave(actions[0]!, { owner: 'Ana', dueOn: dayAfter(30) });
    const later = await again();
    const mine = (await planned([courseId!], later.runId)).actions[0]!;
    await gave(mine, { owner: 'Cleo' });
    expect((await takenOver(later)).plan?.actions).toMatchObject([{ id: mine.id, owner: 'Cleo', dueOn: dayAfter(30), status: 'TO_DO' }]);
    expect((await planOf(firm))?.actions).toMatchObject([{ id: actions[0]!.id, status: 'DROPPED' }]);
    expect(await offered(later)).toEqual([]);
    expect(await whereabouts()).toEqual({ plan: { actions: [{ status: 'DROPPED', run: { id: firm.runId }, goesOnAs: { id: mine.id, status: 'TO_DO', run: { id: later.runId } } }] }, actionsElsewhere: [{ run: { id: later.runId }, actions: [{ id: mine.id }] }] });
    await act(firm.browser, 'restoreAction', { actionId: actions[0]!.id });
    expect(await whereabouts()).toEqual({ plan: { actions: [{ status: 'TO_DO', run: { id: firm.runId }, goesOnAs: null }] }, actionsElsewhere: [] });
  });

  it('is told in the effect of the earlier plan as it came on in the later, and not as dropped', async () => {
    const [courseId] = await proposed();
    const { actions } = await planned([courseId!]);
    const second = await again();
    await completed(second);
    const mine = (await planned([courseId!], second.runId)).actions[0]!;
    await takenOver(second);
    graph.clock.passMinutes(1);
    await gave((await planOf(second))!.actions[0]!, { status: 'DONE' });
    graph.clock.passMinutes(1);
    const third = await again(second.runId);
    await completed(third);
    const effect = { status: 'DONE', action: { id: actions[0]!.id, status: 'DROPPED', goesOnAs: { id: mine.id, status: 'DONE', run: { id: second.runId } } } };
    expect(await effectOf(third.runId, firm.runId)).toMatchObject({ actions: [effect] });
    expect((await effectOf(third.runId, firm.runId)).workedOn.gaps).toBeGreaterThan(0);
    expect((await effectOf(second.runId, firm.runId)).actions).toMatchObject([{ ...effect, status: 'TO_DO' }]);

    graph.clock.passMinutes(1);
    await act(firm.browser, 'dropAction', { actionId: mine.id, revision: (await planOf(second))!.actions[0]!.revision });
    expect((await effectOf(third.runId, firm.runId)).actions).toMatchObject([{ status: 'DONE', action: { goesOnAs: { status: 'DROPPED' } } }]);
    expect((await whereabouts()).actionsElsewhere).toEqual([]);
  });
});
