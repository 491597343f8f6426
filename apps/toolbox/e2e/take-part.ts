import type { BrowserContext } from '@playwright/test';
import { leveled, type AskedSections, type LevelOf } from './completed-run';

/** Asks the graph with the cookies of this browser, on whatever page it is. */
async function askAs<Data>(context: BrowserContext, origin: string, query: string, variables: object): Promise<Data> {
  const answer = await context.request.post(`${origin}/graphql`, { data: { query, variables } });
  return ((await answer.json()) as { data: Data }).data;
}

/** A colleague follows a mailed link, answers and hands in, without a page: the questions are another journey's. Gives the part's id. */
export async function takePart(context: BrowserContext, link: string, levelOf: LevelOf): Promise<string> {
  const { origin, hash } = new URL(link);
  const ask = <Data>(query: string, variables: object): Promise<Data> => askAs<Data>(context, origin, query, variables);
  interface Joined { joinTeam: { part: { id: string; questionnaire: AskedSections; response: { id: string } } } }
  const { joinTeam } = await ask<Joined>('mutation ($input: JoinTeamInput!) { joinTeam(input: $input) { part { id questionnaire { sections { topic items { code kind } } } response { id } } } }', { input: { token: hash.slice(1) } });
  const { id, questionnaire, response } = joinTeam.part;
  await ask('mutation ($input: SubmitAnswersInput!) { submitAnswers(input: $input) { rejected { code } } }', { input: { responseId: response.id, answers: leveled(questionnaire, levelOf) } });
  await ask('mutation ($input: SubmitTeamPartInput!) { submitTeamPart(input: $input) { problems { code } } }', { input: { partId: id } });
  return id;
}
