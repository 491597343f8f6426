import { keptFirm, smallQuestionnaire, type AssessedFirm } from '@skills/assessment/testing';
import type { GraphUnderTest, TestBrowser } from '@skills/platform/testing';
import { act, added, firmWithGaps, planGraph, planOf } from './planned-firm.fixture';

describe('actions that were taken over', () => {
  let graph: GraphUnderTest;
  let firm: AssessedFirm;
  beforeAll(async () => {
    graph = await planGraph();
    firm = await keptFirm(graph, smallQuestionnaire(), 'owner@example.org', { ambitions: [{ topic: 'BIG_DATA', ambition: 'LEAD' }] });
    await firm.answer({ 'data-practice': 1, 'data-skill': 2 });
    await firm.complete();
    graph.clock.passMinutes(1);
  });
  afterAll(() => graph.close());

  const again = async ({ runId }: AssessedFirm): Promise<AssessedFirm> => {
    const { assessAgain } = await firm.browser.ask<{ assessAgain: { run: { id: string } } }>('mutation ($input: AssessAgainInput!) { assessAgain(input: $input) { run { id } } }', { input: { runId } });
    await act(firm.browser, 'takeOverActions', { runId: assessAgain.run.id }, 'taken');
    return { ...firm, runId: assessAgain.run.id };
  };
  interface Elsewhere {
    run: { id: string };
    actions: { title: string }[];
  }
  const elsewhere = async ({ runId }: AssessedFirm, browser: TestBrowser = firm.browser) =>
    (await browser.ask<{ run: { actionsElsewhere: Elsewhere[] } | null }>('query ($id: ID!) { run(id: $id) { actionsElsewhere { run { id } actions { title } } } }', { id: runId })).run?.actionsElsewhere.map(({ run, actions }) => [run.id, actions.map(({ title }) => title)]);

  it('are told of in each earlier plan, with the run in whose plan they stand now', async () => {
    await added(firm, { title: 'Check the backups' });
    const done = await added(firm, { title: 'Train the team' });
    expect(await elsewhere(firm)).toEqual([]);
    const second = await again(firm);
    expect(await elsewhere(firm)).toEqual([[second.runId, ['Check the backups', 'Train the team']]]);
    const held = (await planOf(second))!.actions.find(({ id }) => id === done.id)!;
    await act(firm.browser, 'changeAction', { actionId: held.id, revision: held.revision, status: 'DONE' });
    await firm.browser.ask('mutation ($input: CompleteRunInput!) { completeRun(input: $input) { problems { code } } }', { input: { runId: second.runId } });
    const third = await again(second);
    expect(await elsewhere(firm)).toEqual([[third.runId, ['Check the backups']], [second.runId, ['Train the team']]]);
    expect([await elsewhere(second), await elsewhere(third)]).toEqual([[[third.runId, ['Check the backups']]], []]);
    const stranger = await firmWithGaps(graph);
    expect(await elsewhere(firm, stranger.browser)).toBeUndefined();
  });
});
