import { assessedFirm, modulesToAssess, smallQuestionnaire, type AssessedFirm, type Problems } from '@skills/assessment/testing';
import { mailTo, withLink } from '@skills/identity/testing';
import { graphUnderTest, type GraphUnderTest, type TestBrowser } from '@skills/platform/testing';
import { recommendationsModule } from '../recommendations-module';

const modules = [...modulesToAssess, recommendationsModule];

/** The graph with the shipped competences and courses. */
export async function planGraph(): Promise<GraphUnderTest> {
  const graph = await graphUnderTest(modules);
  for (const { name, sow } of modules.flatMap(({ seeds = [] }) => seeds))
    if (['questionnaire.competences', 'recommendations.catalogue'].includes(name)) await graph.em().transactional((em) => sow(em, graph.clock.now));
  return graph;
}

/** A firm with a completed run that has gaps. */
export async function firmWithGaps(graph: GraphUnderTest): Promise<AssessedFirm> {
  const firm = await assessedFirm(graph, smallQuestionnaire());
  await firm.answer({ 'data-skill': 2, 'data-practice': 1 });
  await firm.complete();
  return firm;
}

/** Signs the firm's browser in and keeps its run. */
export async function claimed(graph: GraphUnderTest, firm: AssessedFirm, email: string): Promise<void> {
  await withLink(firm.browser, (await mailTo(graph, firm.browser, email)).token);
  await firm.browser.ask('mutation ($input: ClaimRunInput!) { claimRun(input: $input) { problems { code } } }', { input: { runId: firm.runId, organisationName: 'Example Works' } });
}

/** An action as the graph gives it. */
export interface Action {
  id: string;
  title: string;
  course: { id: string } | null;
  sentence: string | null;
  owner: string | null;
  dueOn: string | null;
  status: string;
  note: string | null;
  hours: number | null;
  euro: number | null;
  revision: number;
  reasons: { from: number | null; to: number }[];
  history: { status: string }[];
}

/** A plan as the graph gives it. */
export interface PlanSeen {
  id: string;
  reminders: boolean;
  feedMadeAt: string | null;
  actions: Action[];
}

export const ACTION = 'id title course { id } sentence owner dueOn status note hours euro revision reasons { from to } history { status }';
export const PLAN = `id reminders feedMadeAt actions { ${ACTION} }`;

/** Does an act of plans; the payload as it came. */
export async function act<Payload = { action: Action; plan: PlanSeen }>(browser: TestBrowser, name: string, input: object, asked = `action { ${ACTION} }`): Promise<Payload & Problems> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return (await browser.ask<Record<string, Payload & Problems>>(`mutation ($input: ${type}!) { ${name}(input: $input) { ${asked} problems { code path message } } }`, { input }))[name]!;
}

/** The plan of the firm's run. */
export const planOf = async ({ browser, runId }: AssessedFirm, asker: TestBrowser = browser): Promise<PlanSeen | null> =>
  (await asker.ask<{ run: { plan: PlanSeen | null } | null }>(`query ($id: ID!) { run(id: $id) { plan { ${PLAN} } } }`, { id: runId })).run?.plan ?? null;

/** Adds an action in the firm's own words. */
export const added = async ({ browser, runId }: AssessedFirm, input: object = {}): Promise<Action> => (await act(browser, 'addAction', { runId, title: 'Check the backups', ...input })).action;
