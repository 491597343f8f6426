import type { Page } from '@playwright/test';
import { ask } from './ask';

/** A completed run with a level for every question that takes one; gives its id. The questions themselves are another journey's. */
export async function completedRun(page: Page): Promise<string> {
  const topics = ['BIG_DATA', 'IOT', 'CYBERSECURITY', 'LEADERSHIP'];
  const input = { questionnaireCode: 'skills-for-smes', countryCode: 'BE', sector: 'C', sizeClass: 'SIZE_10_49', languages: ['en'], role: 'MANAGER', ambitions: topics.map((topic) => ({ topic, ambition: 'LEAD' })) };
  interface Started { startRun: { run: { id: string; questionnaire: { sections: { items: { code: string; kind: string }[] }[] }; respondent: { response: { id: string } } } } }
  const { startRun } = await ask<Started>(page, 'mutation ($input: StartRunInput!) { startRun(input: $input) { run { id questionnaire { sections { items { code kind } } } respondent { response { id } } } } }', { input });
  const { id, questionnaire, respondent } = startRun.run;
  const levels = questionnaire.sections.flatMap(({ items }) => items).filter(({ kind }) => kind === 'LEVEL');
  const answers = levels.map(({ code }, at) => ({ id: crypto.randomUUID(), itemCode: code, revision: 1, state: 'ANSWERED', value: { level: 1 + (at % 3) }, answeredAt: new Date().toISOString() }));
  await ask(page, 'mutation ($input: SubmitAnswersInput!) { submitAnswers(input: $input) { rejected { code } } }', { input: { responseId: respondent.response.id, answers } });
  await ask(page, 'mutation ($input: CompleteRunInput!) { completeRun(input: $input) { problems { code } } }', { input: { runId: id } });
  return id;
}
