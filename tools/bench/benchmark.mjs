import { mkdtempSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { makeAll } from '../build/targets.mjs';
import { startPostgres } from '../postgres/index.mjs';
import { Fault } from '../runtime/fault.mjs';
import { runProgram } from '../runtime/program.mjs';
import { prepareDatabase } from '../runtime/serve.mjs';
import { send } from './load.mjs';
import { watchPostgres } from './postgres-memory.mjs';
import { productCode } from './product-code.mjs';
import { startedProcess } from './product.mjs';
import { recompute } from './recompute.mjs';
import { Respondent } from './respondent.mjs';
import { liveADay, sowFirms } from './synthetic-firms.mjs';

/** How many synthetic firms take part, unless told otherwise. */
export const SIZES = [1_000, 100_000, 1_000_000];

const QUESTION = 'query ($id: ID!) { run(id: $id) { benchmark { state group { countryCode sector sizeClass atLeast } topics { topic q1 median q3 own position } } } }';

/** The product's own code: how it opens a database, with a table to begin with, and how it looks peers up. */
const CODE = { 'open-database': 'libs/platform/database/orm.ts', 'a-table': 'libs/assessment/api/benchmark/benchmark-snapshot.entity.ts', 'find-peers': 'libs/assessment/api/benchmark/find-peers.ts' };

const median = (values) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)];

/** Publishes as the daily pass does; the memory is that of the program and of all of PostgreSQL with its shared buffers, at most. */
async function snapshot(databaseUrl, client) {
  const postgres = await watchPostgres(client);
  const { code, output } = await runProgram(['dist/api/benchmark-snapshot.js'], { env: { DATABASE_URL: databaseUrl, MODE: 'demo', BENCHMARK_MINIMUM: '' }, quiet: true });
  const [, seconds, megabytes] = /\(([\d.]+) s, (\d+) MB\)/.exec(output) ?? [];
  const held = postgres();
  if (code !== 0 || !seconds) throw new Fault(output.trim());
  return { seconds: Number(seconds), program: Number(megabytes), postgres: held };
}

/** Fills a database of its own with so many firms, publishes on three days and checks every figure. */
async function publish({ client, url, firms, say }) {
  const count = firms.toLocaleString('en');
  await sowFirms(client, firms);
  const days = [await snapshot(url, client)];
  await liveADay(client);
  days.push(await snapshot(url, client), await snapshot(url, client));
  const most = (what) => Math.max(...days.map((day) => day[what]));
  say(`  ${count} firms: snapshot from nothing, after changes, unchanged (aim 120 s)`, days.map(({ seconds }) => `${seconds} s`).join(', '));
  say(`  ${count} firms: memory of PostgreSQL and of the program at most (aim 500 MB)`, `${most('postgres')} + ${most('program')} = ${most('postgres') + most('program')} MB`);
  const { figures, different, fewest } = await recompute(client);
  say(`  ${count} firms: published figures that a full recomputation contradicts`, `${different} of ${figures}; smallest group ${fewest}`);
  // What writing left to do is done now, not while the look-up is timed.
  await client.query('vacuum benchmark_level');
  await client.query('checkpoint');
}

/** Two ways to look peers up: the product's keyed read alone, and its whole answer. */
async function lookUps({ client, url, agent, code, stops }) {
  const product = await startedProcess('dist/api/main.js', { DATABASE_URL: url });
  stops.push(product.stop);
  const respondent = new Respondent(product.url, agent);
  await respondent.start();
  for (let first = 0; first < 40; first += 20) await respondent.answer(first, 20);
  await respondent.complete();
  const { rows } = await client.query('select version_id from run where id = $1', [respondent.runId]);
  const run = { runId: respondent.runId, versionId: rows[0].version_id, countryCode: 'BE', sector: 'C', sizeClass: '10-49' };
  const orm = await code.openDatabase({ url, entities: [code.BenchmarkSnapshot], migrations: [], connections: 1 });
  stops.push(() => orm.close(true));
  const body = JSON.stringify({ query: QUESTION, variables: { id: respondent.runId } });
  return {
    read: async () => {
      const { peersOf } = await code.findPeers(orm.em.fork(), [run], 10, new Date());
      if (peersOf.size !== 1) throw new Fault('The keyed read found no peers.');
    },
    answer: async () => {
      const answer = await send(`${product.url}/graphql`, { agent, body, headers: { cookie: respondent.cookie } });
      if (!answer.body.includes('"AVAILABLE"')) throw new Fault(answer.body.slice(0, 300));
    },
  };
}

/** The median time of each piece of work in milliseconds; they take turns one by one, so that a slow moment of the machine hits all alike. */
async function timesOf(works, times = 400) {
  const took = works.map(() => []);
  for (let at = -100; at < times; at += 1)
    for (const [which, work] of works.entries()) {
      const began = performance.now();
      await work();
      if (at >= 0) took[which].push(performance.now() - began);
    }
  return took.map(median);
}

async function settingsOf(client) {
  const { rows } = await client.query("select name, setting || coalesce(unit, '') as value from pg_settings where name in ('server_version', 'shared_buffers', 'work_mem', 'max_parallel_workers_per_gather', 'fsync') order by name");
  return rows.map(({ name, value }) => `${name} ${value}`).join(', ');
}

async function connected(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

/** Measures the peer benchmark on synthetic firms in databases that are thrown away: the snapshot, whether its figures are right, and the look-up. */
export async function benchBenchmark(sizes, say) {
  await makeAll();
  const code = await productCode(CODE);
  const dataDir = mkdtempSync(join(tmpdir(), 'skills-bench-'));
  const database = await startPostgres({ dataDir, purpose: 'npm run bench' });
  const agent = new Agent({ keepAlive: true });
  const open = [];
  const stops = [];
  try {
    await prepareDatabase({ DATABASE_URL: database.url, MODE: 'demo' });
    const maintenance = new URL(database.url);
    const template = maintenance.pathname.slice(1);
    maintenance.pathname = '/postgres';
    open.push(await connected(maintenance.href));
    console.log(`\nPeer benchmark, on synthetic firms with their runs, responses and answers (PostgreSQL: ${await settingsOf(open[0])})`);
    const ways = [];
    for (const firms of sizes) {
      const url = new URL(database.url);
      url.pathname = `/firms_${firms}`;
      await open[0].query(`create database firms_${firms} template ${template}`);
      const client = await connected(url.href);
      open.push(client);
      await publish({ client, url: url.href, firms, say });
      ways.push(await lookUps({ client, url: url.href, agent, code, stops }));
    }
    const reads = await timesOf(ways.map(({ read }) => read));
    const answers = await timesOf(ways.map(({ answer }) => answer));
    sizes.forEach((firms, at) => say(`  ${firms.toLocaleString('en')} firms: look-up, keyed read and whole answer`, `${reads[at].toFixed(2)} ms, ${answers[at].toFixed(2)} ms`));
    say('  look-up, last size against first (aim at most 1.50): keyed read, whole answer', `${(reads.at(-1) / reads[0]).toFixed(2)}, ${(answers.at(-1) / answers[0]).toFixed(2)}`);
  } finally {
    for (const stop of stops) await stop();
    agent.destroy();
    for (const client of open) await client.end().catch(() => undefined);
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
