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

/** The median time of a piece of work in milliseconds. */
async function timeOf(work, times = 400) {
  for (let warm = 0; warm < 100; warm += 1) await work();
  const took = [];
  for (let at = 0; at < times; at += 1) {
    const began = performance.now();
    await work();
    took.push(performance.now() - began);
  }
  return median(took);
}

async function snapshot(databaseUrl) {
  const { code, output } = await runProgram(['dist/api/benchmark-snapshot.js'], { env: { DATABASE_URL: databaseUrl, MODE: 'demo', BENCHMARK_MINIMUM: '' }, quiet: true });
  const [, seconds, megabytes] = /\(([\d.]+) s, (\d+) MB\)/.exec(output) ?? [];
  if (code !== 0 || !seconds) throw new Fault(output.trim());
  return { seconds: Number(seconds), megabytes: Number(megabytes) };
}

async function prepared(url, agent) {
  const respondent = new Respondent(url, agent);
  await respondent.start();
  for (let first = 0; first < 40; first += 20) await respondent.answer(first, 20);
  await respondent.complete();
  return respondent;
}

async function measure({ client, databaseUrl, url, respondent, agent }, firms) {
  await sowFirms(client, firms);
  const first = await snapshot(databaseUrl);
  const again = await snapshot(databaseUrl);
  const { figures, different, fewest } = await recompute(client);
  const { rows } = await client.query('select version_id from run where id = $1', [respondent.runId]);
  const keys = JSON.stringify(
    [7, 6, 5, 3, 4, 2, 1, 0].map((kind, step) => ({ step, versionId: rows[0].version_id, countryCode: kind & 4 ? 'BE' : '*', sector: kind & 2 ? 'C' : '*', sizeClass: kind & 1 ? '10-49' : '*' })),
  );
  const body = JSON.stringify({ query: QUESTION, variables: { id: respondent.runId } });
  const page = async () => {
    const answer = await send(`${url}/graphql`, { agent, body, headers: { cookie: respondent.cookie } });
    if (!answer.body.includes('"AVAILABLE"')) throw new Fault(answer.body.slice(0, 300));
  };
  return { firms, first, again, figures, different, fewest, read: await timeOf(() => client.query(LOOKUP, [keys])), answer: await timeOf(page) };
}

async function settingsOf(client) {
  const { rows } = await client.query("select name, setting || coalesce(unit, '') as value from pg_settings where name in ('server_version', 'shared_buffers', 'work_mem', 'max_parallel_workers_per_gather', 'fsync') order by name");
  return rows.map(({ name, value }) => `${name} ${value}`).join(', ');
}

/** Measures the peer benchmark on synthetic firms in a database that is thrown away: the snapshot, whether its figures are right, and the look-up. */
export async function benchBenchmark(sizes, say) {
  await makeAll();
  const dataDir = mkdtempSync(join(tmpdir(), 'skills-bench-'));
  const database = await startPostgres({ dataDir, purpose: 'npm run bench' });
  const client = new pg.Client({ connectionString: database.url });
  const agent = new Agent({ keepAlive: true });
  let product;
  try {
    await prepareDatabase({ DATABASE_URL: database.url, MODE: 'demo' });
    product = await startedProcess('dist/api/main.js', { DATABASE_URL: database.url });
    await client.connect();
    console.log(`\nPeer benchmark, on synthetic firms (PostgreSQL: ${await settingsOf(client)})`);
    const respondent = await prepared(product.url, agent);
    const measured = [];
    for (const firms of sizes) {
      const one = await measure({ client, databaseUrl: database.url, url: product.url, respondent, agent }, firms);
      measured.push(one);
      const count = firms.toLocaleString('en');
      say(`  ${count} firms: snapshot from nothing, and again (aim 120 s, 500 MB)`, `${one.first.seconds} s, ${one.again.seconds} s; ${Math.max(one.first.megabytes, one.again.megabytes)} MB`);
      say(`  ${count} firms: published figures that a full recomputation contradicts`, `${one.different} of ${one.figures}; smallest group ${one.fewest}`);
      say(`  ${count} firms: keyed read, whole answer`, `${one.read.toFixed(2)} ms, ${one.answer.toFixed(2)} ms`);
    }
    const [least, most] = [measured[0], measured.at(-1)];
    say('  look-up, last size against first (aim at most 1.50): keyed read, whole answer', `${(most.read / least.read).toFixed(2)}, ${(most.answer / least.answer).toFixed(2)}`);
  } finally {
    product?.stop();
    agent.destroy();
    await client.end().catch(() => undefined);
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
