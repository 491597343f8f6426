import { randomUUID } from 'node:crypto';
import type { GraphUnderTest, TestBrowser } from '@skills/platform/testing';
import { importQuestionnaire } from '@skills/questionnaire/api';

/** What a mutation answers besides its noun. */
export interface Problems {
  problems: { code: string; path: string[]; message: string }[];
}

/** A firm as invented for tests. */
export const FIRM = {
  questionnaireCode: 'small',
  countryCode: 'AT',
  sector: 'C',
  sizeClass: 'SIZE_10_49',
  languages: ['de', 'en'],
  role: 'MANAGER',
  ambitions: [{ topic: 'BIG_DATA', ambition: 'LEAD' }],
};

const START = `mutation ($input: StartRunInput!) { startRun(input: $input) {
  run { id respondent { role response { id } } organisation { countryCode } ambitions { topic ambition } } problems { code path message } } }`;

type Started = Problems & { run: { id: string; respondent: { role: string; response: { id: string } }; organisation: { countryCode: string } | null; ambitions: object[] } | null };

/** Starts a run; the payload as it came. */
export const startRun = async (browser: TestBrowser, overrides: object = {}): Promise<Started> =>
  (await browser.ask<{ startRun: Started }>(START, { input: { ...FIRM, ...overrides } })).startRun;

/** A started run with what its browser needs. */
export interface AssessedFirm {
  browser: TestBrowser;
  runId: string;
  responseId: string;
  /** Answers items by their code: a level, or null for "don't know". */
  answer(levels: Record<string, number | null>, revision?: number): Promise<void>;
  complete(): Promise<Problems>;
}

/** Starts a run of the document in a browser of its own. */
export async function assessedFirm(graph: GraphUnderTest, document: { code: string }, overrides: object = {}, browser = graph.browser()): Promise<AssessedFirm> {
  const { faults } = await graph.em().transactional((em) => importQuestionnaire(em, document, graph.clock.now));
  if (faults[0]) throw new Error(`${faults[0].path}: ${faults[0].reason}`);
  const { run, problems } = await startRun(browser, { questionnaireCode: document.code, ...overrides });
  if (!run) throw new Error(problems[0]?.message);
  const responseId = run.respondent.response.id;
  return {
    browser,
    runId: run.id,
    responseId,
    async answer(levels, revision = 1) {
      const answers = Object.entries(levels).map(([itemCode, level]) => ({
        id: randomUUID(),
        itemCode,
        revision,
        state: level === null ? 'DONT_KNOW' : 'ANSWERED',
        value: level === null ? null : { level },
        answeredAt: graph.clock.now().toISOString(),
      }));
      const { submitAnswers } = await browser.ask<{ submitAnswers: Problems & { rejected: { code: string }[] } }>(
        'mutation ($input: SubmitAnswersInput!) { submitAnswers(input: $input) { rejected { code } problems { code path message } } }',
        { input: { responseId, answers } },
      );
      const fault = submitAnswers.problems[0] ?? submitAnswers.rejected[0];
      if (fault) throw new Error(fault.code);
    },
    complete: async () =>
      (await browser.ask<{ completeRun: Problems }>('mutation ($input: CompleteRunInput!) { completeRun(input: $input) { run { id completedAt } problems { code path message } } }', { input: { runId: run.id } })).completeRun,
  };
}
