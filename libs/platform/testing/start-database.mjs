import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { make, TARGETS } from '../../../tools/build/targets.mjs';
import { startPostgres } from '../../../tools/postgres/index.mjs';
import { anyRuns } from '../../../tools/runtime/process-mark.mjs';
import { runProgram } from '../../../tools/runtime/program.mjs';

const PREFIX = 'skills-test-';

/** Folders of test runs that were killed before they could tidy up. */
function sweep() {
  for (const name of readdirSync(tmpdir())) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (pid && !anyRuns(Number(pid))) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

async function embeddedServer() {
  sweep();
  const dataDir = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const server = await startPostgres({ dataDir, purpose: 'tests', durable: false });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function onServer(url, statement) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

/** Once per run: a PostgreSQL (TEST_DATABASE_URL names one, else the embedded) with one migrated template to clone. */
export default async function startDatabase() {
  await make(TARGETS.api, () => undefined);
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? { url: given, stop: async () => undefined } : await embeddedServer();
  const name = `template_${randomBytes(6).toString('hex')}`;
  await onServer(server.url, `create database ${name}`);
  const template = new URL(server.url);
  template.pathname = `/${name}`;
  const drop = () => onServer(server.url, `drop database if exists ${name} with (force)`);

  const { code, output } = await runProgram(['dist/api/migrate.js'], { quiet: true, env: { DATABASE_URL: template.href } });
  if (code !== 0) {
    await drop();
    await server.stop();
    throw new Error(`The test database could not be migrated:\n${output}`);
  }
  process.env.TEST_TEMPLATE_URL = template.href;
  globalThis.stopTestDatabase = async () => {
    await drop();
    await server.stop();
  };
}
