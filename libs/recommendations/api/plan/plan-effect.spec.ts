import { keptFirm, smallQuestionnaire, type AssessedFirm } from '@skills/assessment/testing';
import type { GraphUnderTest, TestBrowser } from '@skills/platform/testing';
import { uuidv7 } from 'uuidv7';
import { act, added, PLAN, planGraph, type PlanSeen } from './planned-firm.fixture';

const TALLY = '{ gaps closed narrowed notComparable }';
const EFFECT = `query ($id: ID!, $since: ID) { run(id: $id) { change(since: $since) { since { id } planEffect { plan { id }
  actions { action { id title status } status gaps { competence { uri label } kind target then now outcome } } workedOn ${TALLY} notWorkedOn ${TALLY} } } } }`;

interface Effect {
  plan: { id: string };
  actions: { action: { id: string; title: string; status: string }; status: string; gaps: { kind: string; then: number | null; now: number | null; outcome: string }[] }[];
  workedOn: Record<string, number>;
  notWorkedOn: Record<string, number>;
}

describe('what a plan changed', () => {
  let graph: GraphUnderTest;
  let firm: AssessedFirm;
  let firms = 0;
  beforeAll(async () => void (graph = await planGraph()));
  afterAll(() => graph.close());
  beforeEach(async () => {
    firms += 1;
    firm = await keptFirm(graph, smallQuestionnaire({ code: `effect-${firms}` }), `owner.${firms}@example.org`, { ambitions: [{ topic: 'BIG_DATA', ambition: 'LEAD' }] });
    await firm.answer({ 'data-practice': 1, 'data-skill': 2 });
    await firm.complete();
    graph.clock.passMinutes(60 * 24);
  });

  const planned = async (): Promise<PlanSeen> => {
    const { planProposal } = await firm.browser.ask<{ planProposal: { courses: { course: { id: string } }[] } }>('query ($runId: ID!) { planProposal(runId: $runId, budget: {}) { courses { course { id } } } }', { runId: firm.runId });
    const courseIds = planProposal.courses.map(({ course }) => course.id);
    expect(courseIds.length).toBeGreaterThan(0);
    return (await act<{ plan: PlanSeen }>(firm.browser, 'planCourses', { runId: firm.runId, courseIds }, `plan { ${PLAN} }`)).plan;
  };
  const again = async (levels: Record<string, number>): Promise<string> => {
    type Begun = { assessAgain: { run: { id: string; respondent: { response: { id: string } } } } };
    const { run } = (await firm.browser.ask<Begun>('mutation ($input: AssessAgainInput!) { assessAgain(input: $input) { run { id respondent { response { id } } } } }', { input: { runId: firm.runId } })).assessAgain;
    const answers = Object.entries(levels).map(([itemCode, level]) => ({ id: uuidv7(), itemCode, revision: 2, state: 'ANSWERED', value: { level }, answeredAt: graph.clock.now() }));
    await firm.browser.ask('mutation ($input: SubmitAnswersInput!) { submitAnswers(input: $input) { problems { code } } }', { input: { responseId: run.respondent.response.id, answers } });
    await firm.browser.ask('mutation ($input: CompleteRunInput!) { completeRun(input: $input) { problems { code } } }', { input: { runId: run.id } });
    return run.id;
  };
  const effectOf = async (id: string, since: string | null = null, browser: TestBrowser = firm.browser): Promise<Effect | null | undefined> =>
    (await browser.ask<{ run: { change: { planEffect: Effect | null } | null } | null }>(EFFECT, { id, since })).run?.change?.planEffect;

  it('is told gap by gap: done actions apart from the others, free actions without a gap, dropped ones not', async () => {
    const { actions, id } = await planned();
    const free = await added(firm, { title: 'Check the backups' });
    await act(firm.browser, 'changeAction', { actionId: actions[0]!.id, revision: actions[0]!.revision, status: 'DONE' });
    for (const other of actions.slice(1)) await act(firm.browser, 'dropAction', { actionId: other.id });
    const effect = (await effectOf(await again({ 'data-skill': 5 })))!;
    expect(effect.plan.id).toBe(id);
    expect(effect.actions.map(({ action }) => action.id)).toEqual([actions[0]!.id, free.id]);
    expect(effect.actions[1]?.gaps).toEqual([]);
    const skill = effect.actions[0]!.gaps.find(({ kind }) => kind === 'PROFICIENCY');
    expect(skill).toMatchObject({ then: 2, now: 5, outcome: 'CLOSED' });
    expect(effect.workedOn.closed).toBe(1);
    expect(effect.notWorkedOn).toEqual({ gaps: 0, closed: 0, narrowed: 0, notComparable: 0 });
  });

  it('counts nothing as worked on while nothing is done, and says so when nothing changed', async () => {
    await planned();
    const effect = (await effectOf(await again({})))!;
    expect(effect.workedOn.gaps).toBe(0);
    expect(effect.notWorkedOn).toMatchObject({ closed: 0, narrowed: 0 });
    expect(effect.notWorkedOn.gaps).toBeGreaterThan(0);
    expect(new Set(effect.actions.flatMap(({ gaps }) => gaps.map(({ outcome }) => outcome)))).toEqual(new Set(['UNCHANGED']));
  });

  it('stays as it was when the later run was completed, whatever is done, dropped or added afterwards', async () => {
    const { actions } = await planned();
    const [open, finished] = [actions[0]!, await added(firm, { title: 'Check the backups' })];
    const done = (await act(firm.browser, 'changeAction', { actionId: finished.id, revision: finished.revision, status: 'DONE' })).action;
    graph.clock.passMinutes(1);
    const later = await again({ 'data-skill': 5 });
    const then = await effectOf(later);
    expect(then?.workedOn.gaps).toBe(0);

    graph.clock.passMinutes(1);
    await act(firm.browser, 'changeAction', { actionId: open.id, revision: open.revision, status: 'DONE' });
    await act(firm.browser, 'dropAction', { actionId: done.id, revision: done.revision });
    await added(firm, { title: 'An afterthought' });
    const now = (await effectOf(later))!;
    const told = ({ actions: all }: Effect) => all.map(({ action, status, gaps }) => [action.id, status, gaps]);
    expect([told(now), now.workedOn, now.notWorkedOn]).toEqual([told(then!), then!.workedOn, then!.notWorkedOn]);
    expect(now.actions.map(({ action, status }) => [action.title, status, action.status])).toEqual([...actions.map(({ id, title }) => [title, 'TO_DO', id === open.id ? 'DONE' : 'TO_DO']), ['Check the backups', 'DONE', 'DROPPED']]);
  });

  it('is nothing without a plan', async () => expect(await effectOf(await again({ 'data-skill': 3 }))).toBeNull());

  it('is nobody else’s: neither by the later run’s id nor by the earlier one’s', async () => {
    await planned();
    const later = await again({ 'data-skill': 3 });
    const stranger = await keptFirm(graph, smallQuestionnaire({ code: `stranger-${firms}` }), `stranger.${firms}@example.org`);
    await stranger.answer({ 'data-skill': 3 });
    await stranger.complete();
    expect(await effectOf(later, firm.runId, stranger.browser)).toBeUndefined();
    expect(await effectOf(stranger.runId, firm.runId, stranger.browser)).toBeUndefined();
    expect(await effectOf(later, firm.runId, graph.browser())).toBeUndefined();
    expect(await effectOf(later, stranger.runId)).toBeUndefined();
  });
});
