import { randomUUID } from 'node:crypto';
import { send } from './load.mjs';

const START = `mutation ($input: StartRunInput!) { startRun(input: $input) { run { id respondent { response { id } } } problems { code path message } } }`;
const SUBMIT = `mutation ($input: SubmitAnswersInput!) { submitAnswers(input: $input) { acceptedIds rejected { id code message } problems { code message } } }`;
const COMPLETE = `mutation ($input: CompleteRunInput!) { completeRun(input: $input) { run { id } problems { code message } } }`;
const ITEMS = `{ questionnaire(code: "skills-for-smes") { sections { items { code kind roles options { code } levels { level } } } } }`;

/** One browser without an account: remembers its guest cookie and asks the graph. */
export class Respondent {
  cookie = '';

  constructor(url, agent) {
    this.url = `${url}/graphql`;
    this.agent = agent;
  }

  async ask(query, variables) {
    const answer = await send(this.url, { agent: this.agent, body: JSON.stringify({ query, variables }), headers: this.cookie ? { cookie: this.cookie } : {} });
    const [cookie] = answer.headers['set-cookie'] ?? [];
    if (cookie) this.cookie = cookie.split(';')[0];
    const { data, errors } = JSON.parse(answer.body);
    if (errors) throw new Error(`${errors[0].message} (${query.slice(0, 60)})`);
    const problems = Object.values(data).flatMap((payload) => payload?.problems ?? []);
    if (problems.length > 0) throw new Error(JSON.stringify(problems));
    return data;
  }

  async start() {
    const { startRun } = await this.ask(START, {
      input: {
        questionnaireCode: 'skills-for-smes',
        countryCode: 'BE',
        sector: 'C',
        sizeClass: 'SIZE_10_49',
        languages: ['en', 'fr'],
        role: 'MANAGER',
        ambitions: ['BIG_DATA', 'IOT', 'CYBERSECURITY', 'LEADERSHIP'].map((topic) => ({ topic, ambition: 'ADOPT' })),
      },
    });
    this.runId = startRun.run.id;
    this.responseId = startRun.run.respondent.response.id;
    const { questionnaire } = await this.ask(ITEMS);
    this.items = questionnaire.sections.flatMap(({ items }) => items).filter(({ kind, roles }) => kind === 'LEVEL' && (!roles?.length || roles.includes('MANAGER')));
  }

  /** Hands in `count` answers, each to the next item of the questionnaire, at level 1 to 4. */
  async answer(first, count, revision = 1) {
    const answers = Array.from({ length: count }, (_, at) => ({
      id: randomUUID(),
      itemCode: this.items[(first + at) % this.items.length].code,
      revision,
      state: 'ANSWERED',
      value: { level: 1 + ((first + at) % 4) },
      answeredAt: new Date().toISOString(),
    }));
    const { submitAnswers } = await this.ask(SUBMIT, { input: { responseId: this.responseId, answers } });
    if (submitAnswers.acceptedIds.length !== count) throw new Error(`Only ${submitAnswers.acceptedIds.length} of ${count} answers were accepted: ${JSON.stringify(submitAnswers.rejected[0])}`);
  }

  async complete() {
    await this.ask(COMPLETE, { input: { runId: this.runId } });
  }
}
