import { Agent } from 'node:http';
import { perSecond, ratio, send } from './load.mjs';
import { residentMb } from './product.mjs';
import { COURSE_LIST, RESULT } from './questions.mjs';
import { Respondent } from './respondent.mjs';

const COMPLETED_ANSWERS = 40;

const asked = (url, query, variables, cookie) => {
  const body = JSON.stringify({ query, variables });
  return async (agent) => {
    const answer = await send(`${url}/graphql`, { agent, body, headers: cookie ? { cookie } : {} });
    if (answer.status !== 200 || answer.body.includes('"errors"')) throw new Error(answer.body.slice(0, 300));
  };
};

async function prepared(url, agent) {
  const respondent = new Respondent(url, agent);
  await respondent.start();
  for (let first = 0; first < COMPLETED_ANSWERS; first += 20) await respondent.answer(first, 20);
  await respondent.complete();
  return respondent;
}

/** How fast result and courses are read, against a floor without graph; and whether their statements grow with their rows. */
export async function benchPages({ product, counted, floor, statements, say }) {
  const agent = new Agent({ keepAlive: true });
  const read = (path) => (sharedAgent) => send(`${floor.url}${path}`, { agent: sharedAgent });
  console.log('\nAgainst the same rows as json_agg through node:http (1.00 = as fast as the floor; aim 0.35)');
  const one = await prepared(product.url, agent);
  const result = await ratio(asked(product.url, RESULT, { id: one.runId }, one.cookie), read(`/result?id=${one.runId}`));
  say('  result page', `${result.ratio.toFixed(2)}   (${result.ours.toFixed(0)} against ${result.theirs.toFixed(0)} a second)`);
  const list = await ratio(asked(product.url, COURSE_LIST, { first: 100 }), read('/courses?first=100'));
  say('  100 courses with their competences', `${list.ratio.toFixed(2)}   (${list.ours.toFixed(0)} against ${list.theirs.toFixed(0)} a second)`);

  console.log('\nSQL statements for one request');
  const many = await prepared(counted.url, agent);
  const statementsOf = async (work) => {
    await work(agent);
    const before = statements();
    await work(agent);
    return statements() - before;
  };
  const pages = [];
  for (const first of [1, 10, 100]) pages.push(await statementsOf(asked(counted.url, COURSE_LIST, { first })));
  say('  courses: 1, 10 and 100 rows', pages.join(', '));
  say('  result page, 40 answers', String(await statementsOf(asked(counted.url, RESULT, { id: many.runId }, many.cookie))));
  for (let revision = 2; revision < 50; revision += 1) await many.answer(0, 20, revision).catch((error) => { if (revision === 2) throw error; });
  say('  result page, 1,000 answers', String(await statementsOf(asked(counted.url, RESULT, { id: many.runId }, many.cookie))));
  agent.destroy();
}

/** How many answers the product takes from many respondents at once. */
export async function benchAnswers({ product, say }) {
  console.log('\nAnswers taken');
  const crowd = await Promise.all(Array.from({ length: 50 }, async () => {
    const respondent = new Respondent(product.url, new Agent({ keepAlive: true }));
    await respondent.start();
    return respondent;
  }));
  let turn = 0;
  const requests = await perSecond(async () => {
    turn += 1;
    await crowd[turn % crowd.length].answer(turn, 5, 1 + turn);
  }, { atOnce: 50, seconds: 6 });
  say('  by 50 respondents at once, five to a request', `${(requests * 5).toFixed(0)} answers a second`);
  say('  resident memory of the api afterwards (aim under 250)', `${residentMb(product.pid).toFixed(0)} MB`);
  crowd.forEach((respondent) => respondent.agent.destroy());
}
