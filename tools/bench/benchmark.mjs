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
import { startedProcess } from './product.mjs';
import { recompute } from './recompute.mjs';
import { Respondent } from './respondent.mjs';
import { sowFirms } from './synthetic-firms.mjs';

/** How many synthetic firms take part, unless told otherwise. */
export const SIZES = [1_000, 100_000, 1_000_000];

const QUESTION = 'query ($id: ID!) { run(id: $id) { benchmark { state group { countryCode sector sizeClass atLeast } topics { topic q1 median q3 own position } } } }';

/** The keyed read that `find-peers.ts` sends, for the eight groups of one firm. */
const LOOKUP = `select s.taken_at, w.step, c.topic, c.q1, c.median, c.q3 from benchmark_snapshot s
  left join (jsonb_to_recordset($1::jsonb) as w(step int, "versionId" uuid, "countryCode" text, sector text, "sizeClass" text)
    cross join lateral (select * from benchmark_cell c where c.version_id = w."versionId" and c.country_code = w."countryCode" and c.sector = w.sector and c.size_class = w."sizeClass" limit 4) c) on c.snapshot_id = s.id
  where s.state = 'PUBLISHED' order by w.step`;

const median = (values) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)];

async function snapshot(databaseUrl) {
  const { code, output } = await runProgram(['dist/api/benchmark-snapshot.js'], { env: { DATABASE_URL: databaseUrl, MODE: 'demo', BENCHMARK_MINIMUM: '' }, quiet: true });
  const [, seconds, megabytes] = /\(([\d.]+) s, (\d+) MB\)/.exec(output) ?? [];
  if (code !== 0 || !seconds) throw new Fault(output.trim());
  return { seconds: Number(seconds), megabytes: Number(megabytes) };
}

/** Fills a database of its own with so many firms, publishes twice and checks every figure. */
async function publish({ client, url, firms, say }) {
  const count = firms.toLocaleString('en');
  await sowFirms(client, firms);
  const first = await snapshot(url);
  const again = await snapshot(url);
  say(`  ${count} firms: snapshot from nothing, and again (aim 120 s, 500 MB)`, `${first.seconds} s, ${again.seconds} s; ${Math.max(first.megabytes, again.megabytes)} MB`);
  const { figures, different, fewest } = await recompute(client);
  say(`  ${count} firms: published figures that a full recomputation contradicts`, `${different} of ${figures}; smallest group ${fewest}`);
  // What writing left to do is done now, not while the look-up is timed.
  await client.query('vacuum benchmark_level');
  await client.query('checkpoint');
}

/** Two ways to look peers up: the keyed read alone, and the whole answer of the product. */
async function lookUps({ client, url, agent }) {
  const product = await startedProcess('dist/api/main.js', { DATABASE_URL: url });
  const respondent = new Respondent(product.url, agent);
  await respondent.start();
  for (let first = 0; first < 40; first += 20) await respondent.answer(first, 20);
  await respondent.complete();
  const { rows } = await client.query('select version_id from run where id = $1', [respondent.runId]);
  const keys = JSON.stringify(
    [7, 6, 5, 3, 4, 2, 1, 0].map((kind, step) => ({ step, versionId: rows[0].version_id, countryCode: kind & 4 ? 'BE' : '*', sector: kind & 2 ? 'C' : '*', sizeClass: kind & 1 ? '10-49' : '*' })),
  );
  const body = JSON.stringify({ query: QUESTION, variables: { id: respondent.runId } });
  return {
    stop: product.stop,
    read: () => client.query(LOOKUP, [keys]),
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
    console.log(`\nPeer benchmark, on synthetic firms (PostgreSQL: ${await settingsOf(open[0])})`);
    const ways = [];
    for (const firms of sizes) {
      const url = new URL(database.url);
      url.pathname = `/firms_${firms}`;
      await open[0].query(`create database firms_${firms} template ${template}`);
      const client = await connected(url.href);
      open.push(client);
      await publish({ client, url: url.href, firms, say });
      const way = await lookUps({ client, url: url.href, agent });
      stops.push(way.stop);
      ways.push(way);
    }
    const reads = await timesOf(ways.map(({ read }) => read));
    const answers = await timesOf(ways.map(({ answer }) => answer));
    sizes.forEach((firms, at) => say(`  ${firms.toLocaleString('en')} firms: look-up, keyed read and whole answer`, `${reads[at].toFixed(2)} ms, ${answers[at].toFixed(2)} ms`));
    say('  look-up, last size against first (aim at most 1.50): keyed read, whole answer', `${(reads.at(-1) / reads[0]).toFixed(2)}, ${(answers.at(-1) / answers[0]).toFixed(2)}`);
  } finally {
    for (const stop of stops) stop();
    agent.destroy();
    for (const client of open) await client.end().catch(() => undefined);
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
