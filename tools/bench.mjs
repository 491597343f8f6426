// npm run bench: ratios from one run on one machine. Nothing here fails on a slow machine; read the figures.
import { Agent } from 'node:http';
import { runCommand } from './runtime/fault.mjs';
import { ensureInstalled } from './runtime/install.mjs';

const COMPLETED_ANSWERS = 40;

const say = (name, value) => console.log(`${name.padEnd(82)} ${value}`);

async function bench() {
  const { openBench, residentMb } = await import('./bench/product.mjs');
  const { perSecond, ratio, send } = await import('./bench/load.mjs');
  const { COURSE_LIST, RESULT } = await import('./bench/questions.mjs');
  const { Respondent } = await import('./bench/respondent.mjs');
  const bench = await openBench();
  try {
    const agent = new Agent({ keepAlive: true });
    const prepared = async (url) => {
      const respondent = new Respondent(url, agent);
      await respondent.start();
      for (let first = 0; first < COMPLETED_ANSWERS; first += 20) await respondent.answer(first, 20);
      await respondent.complete();
      return respondent;
    };
    const shot = (url, query, variables, cookie) => {
      const body = JSON.stringify({ query, variables });
      return async (sharedAgent) => {
        const answer = await send(`${url}/graphql`, { agent: sharedAgent, body, headers: cookie ? { cookie } : {} });
        if (answer.status !== 200 || answer.body.includes('"errors"')) throw new Error(answer.body.slice(0, 300));
      };
    };
    const floorShot = (path) => (sharedAgent) => send(`${bench.floor.url}${path}`, { agent: sharedAgent });

    const one = await prepared(bench.product.url);
    console.log('\nAgainst the same rows as json_agg through node:http (1.00 = as fast as the floor; aim 0.35)');
    const result = await ratio(shot(bench.product.url, RESULT, { id: one.runId }, one.cookie), floorShot(`/result?id=${one.runId}`));
    say('  result page', `${result.ratio.toFixed(2)}   (${result.ours.toFixed(0)} against ${result.theirs.toFixed(0)} a second)`);
    const list = await ratio(shot(bench.product.url, COURSE_LIST, { first: 100 }), floorShot('/courses?first=100'));
    say('  100 courses with their competences', `${list.ratio.toFixed(2)}   (${list.ours.toFixed(0)} against ${list.theirs.toFixed(0)} a second)`);

    console.log('\nSQL statements for one request');
    const counted = await prepared(bench.counted.url);
    const statementsOf = async (work) => {
      await work(agent);
      const before = bench.statements();
      await work(agent);
      return bench.statements() - before;
    };
    const pages = [];
    for (const first of [1, 10, 100]) pages.push(await statementsOf(shot(bench.counted.url, COURSE_LIST, { first })));
    say('  courses: 1, 10 and 100 rows', pages.join(', '));
    say('  result page, 40 answers', String(await statementsOf(shot(bench.counted.url, RESULT, { id: counted.runId }, counted.cookie))));
    for (let revision = 2; revision < 50; revision += 1) await counted.answer(0, 20, revision).catch((error) => { if (revision === 2) throw error; });
    say('  result page, 1,000 answers', String(await statementsOf(shot(bench.counted.url, RESULT, { id: counted.runId }, counted.cookie))));

    console.log('\nAnswers taken');
    const crowd = await Promise.all(Array.from({ length: 50 }, async () => {
      const respondent = new Respondent(bench.product.url, new Agent({ keepAlive: true }));
      await respondent.start();
      return respondent;
    }));
    let turn = 0;
    const requests = await perSecond(async () => {
      turn += 1;
      await crowd[turn % crowd.length].answer(turn, 5, 1 + turn);
    }, { atOnce: 50, seconds: 6 });
    say('  by 50 respondents at once, five to a request', `${(requests * 5).toFixed(0)} answers a second`);
    say('  resident memory of the api afterwards (aim under 250)', `${residentMb(bench.product.pid).toFixed(0)} MB`);
    crowd.forEach((respondent) => respondent.agent.destroy());
    agent.destroy();

    const { benchRegistrations } = await import('./bench/registrations.mjs');
    await benchRegistrations({ url: bench.product.url, databaseUrl: bench.databaseUrl, say });
    const { benchDoor } = await import('./bench/door.mjs');
    await benchDoor({ url: bench.product.url, countedUrl: bench.counted.url, statements: bench.statements, databaseUrl: bench.databaseUrl, say });
  } finally {
    await bench.close();
  }
}

/** `npm run bench` measures everything; `npm run bench -- benchmark 1000 100000` only the peer benchmark, at these sizes. */
await runCommand(async () => {
  await ensureInstalled();
  const [part, ...sizes] = process.argv.slice(2);
  if (part !== 'benchmark') await bench();
  const { benchBenchmark, SIZES } = await import('./bench/benchmark.mjs');
  await benchBenchmark(sizes.length > 0 ? sizes.map(Number) : SIZES, say);
});
