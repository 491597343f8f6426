import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeAll } from '../build/targets.mjs';
import { startPostgres } from '../postgres/index.mjs';
import { productEnvironment, productNode } from '../runtime/node.mjs';
import { ROOT } from '../runtime/root.mjs';
import { prepareDatabase } from '../runtime/serve.mjs';
import { SERVER_FLAGS } from '../runtime/server-process.mjs';
import { countStatements } from './statement-counter.mjs';
import { STATEMENTS } from './questions.mjs';

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** Starts a program of the product on a free port; resolves when it listens. */
export async function startedProcess(program, env) {
  const port = await freePort();
  const child = spawn(productNode(), [...SERVER_FLAGS, program], { cwd: ROOT, env: productEnvironment({ ...env, PORT: String(port) }), stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => /listening/.test(String(chunk)) && resolve());
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code}`)));
  });
  return { url: `http://127.0.0.1:${port}`, pid: child.pid, stop: () => child.kill('SIGTERM') };
}

/** Memory that the process holds, in MB, as the kernel counts it (VmRSS); only where there is /proc. */
export const residentMb = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024;

/** The built product on a throw-away database, its statements counted; and the floor beside it. */
export async function openBench() {
  await makeAll();
  const dataDir = mkdtempSync(join(tmpdir(), 'skills-bench-'));
  const database = await startPostgres({ dataDir, purpose: 'npm run bench' });
  await prepareDatabase({ DATABASE_URL: database.url, MODE: 'demo' });
  const counter = await countStatements(database.url);
  const counted = await startedProcess('dist/api/main.js', { DATABASE_URL: counter.url });
  // One proxy is believed, so that requests can come from many networks.
  const product = await startedProcess('dist/api/main.js', { DATABASE_URL: database.url, TRUSTED_PROXIES: '1' });
  const floor = await startedProcess('tools/bench/reference-server.mjs', { DATABASE_URL: database.url, REFERENCE_STATEMENTS: JSON.stringify(STATEMENTS) });
  return {
    product,
    databaseUrl: database.url,
    counted,
    floor,
    statements: counter.count,
    async close() {
      for (const { stop } of [product, counted, floor]) stop();
      counter.stop();
      await database.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
