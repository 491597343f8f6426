import type { Page } from '@playwright/test';
import { ask } from '@skills/platform/ask';

/** The level given to a question, by its topic and its place among all. */
export type LevelOf = (topic: string | null, at: number) => number;

/** Sections of a questionnaire, as the graph gives them. */
export interface AskedSections {
  sections: { topic: string | null; items: { code: string; kind: string }[] }[];
}

/** A level for every question that takes one, as the graph takes answers. */
export const leveled = ({ sections }: AskedSections, levelOf: LevelOf) =>
  sections
    .flatMap(({ topic, items }) => items.map((item) => ({ ...item, topic })))
    .filter(({ kind }) => kind === 'LEVEL')
    .map(({ code, topic }, at) => ({ id: crypto.randomUUID(), itemCode: code, revision: 1, state: 'ANSWERED', value: { level: levelOf(topic, at) }, answeredAt: new Date().toISOString() }));

/** A completed run with a level for every question that takes one; gives its id. The questions themselves are another journey's. */
export async function completedRun(page: Page, levelOf: LevelOf = (_, at) => 1 + (at % 3)): Promise<string> {
  const topics = ['BIG_DATA', 'IOT', 'CYBERSECURITY', 'LEADERSHIP'];
  const input = { questionnaireCode: 'skills-for-smes', countryCode: 'BE', sector: 'C', sizeClass: 'SIZE_10_49', languages: ['en'], role: 'MANAGER', ambitions: topics.map((topic) => ({ topic, ambition: 'LEAD' })) };
  interface Started { startRun: { run: { id: string; questionnaire: AskedSections; respondent: { response: { id: string } } } } }
  const { startRun } = await ask<Started>(page, 'mutation ($input: StartRunInput!) { startRun(input: $input) { run { id questionnaire { sections { topic items { code kind } } } respondent { response { id } } } } }', { input });
  const { id, questionnaire, respondent } = startRun.run;
  const answers = leveled(questionnaire, levelOf);
  await ask(page, 'mutation ($input: SubmitAnswersInput!) { submitAnswers(input: $input) { rejected { code } } }', { input: { responseId: respondent.response.id, answers } });
  await ask(page, 'mutation ($input: CompleteRunInput!) { completeRun(input: $input) { problems { code } } }', { input: { runId: id } });
  return id;
}
