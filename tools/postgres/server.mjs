import { execFileSync, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Fault } from '../runtime/fault.mjs';
import { anyRuns } from '../runtime/process-mark.mjs';
import { until } from '../runtime/until.mjs';

const START_MS = 60_000;
const STOP_MS = 15_000;
const THROW_AWAY = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** What a running server notes about itself; null when there is no note. @returns {{pid: number, port: number, ready: boolean} | null} */
export function serverNote(cluster) {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return null;
  }
}

/** Whether the process is a PostgreSQL server of this very cluster, and not a stranger that got its number. */
function isServerOf(pid, cluster) {
  if (!anyRuns(pid)) return false;
  try {
    const said = process.platform === 'linux' ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') : execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
    return said.includes('postgres') && said.includes(cluster);
  } catch {
    return false;
  }
}

/** Asks a server to stop: open sessions are cut, nothing committed is lost. */
async function askToStop(pid, { binaries, cluster }, signal) {
  try {
    if (process.platform === 'win32') execFileSync(binaries.pgCtl, ['stop', '-D', cluster, '-m', 'fast', '-W']);
    else process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

async function stopServer(pid, place) {
  await askToStop(pid, place, 'SIGINT');
  if (await until(() => !anyRuns(pid), { withinMs: STOP_MS })) return;
  await askToStop(pid, place, 'SIGQUIT');
  await until(() => !anyRuns(pid), { withinMs: STOP_MS });
}

/** After a crash of the start script: ends the server that it left, or removes the note of one that died too. @param {import('./place.mjs').Place} place */
export async function clearLeftovers(place) {
  const note = serverNote(place.cluster);
  if (!note) return;
  if (isServerOf(note.pid, place.cluster)) await stopServer(note.pid, place);
  else rmSync(join(place.cluster, 'postmaster.pid'), { force: true });
}

/** A TCP port of the loopback interface that was free a moment ago. @returns {Promise<number>} */
export const freeLoopbackPort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

const lastLogLine = (logFile) => readFileSync(logFile, 'utf8').trim().split('\n').findLast((line) => /FATAL|PANIC|error/.test(line)) ?? 'it gave no reason';

/**
 * Starts the server and waits until it takes sessions.
 * @param {import('./place.mjs').Place} place
 * @param {{logFile: string, durable: boolean}} options
 * @returns {Promise<{port: number, exited: Promise<number | null>, stop: () => Promise<void>}>}
 */
export async function startServer(place, { logFile, durable }) {
  const { binaries, cluster, account } = place;
  const port = await freeLoopbackPort();
  const settings = [`listen_addresses=127.0.0.1`, `port=${port}`, 'unix_socket_directories=', 'timezone=UTC', 'log_timezone=UTC', 'max_connections=100', ...(durable ? [] : THROW_AWAY)];
  const log = openSync(logFile, 'a', 0o600);
  // Its own process group: Ctrl-C must reach the start script first, so that the api drains while the database still answers.
  const server = spawn(binaries.postgres, ['-D', cluster, ...settings.flatMap((setting) => ['-c', setting])], {
    cwd: cluster,
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log, log],
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    ...(account ?? {}),
  });
  closeSync(log);
  let ended = false;
  const exited = new Promise((resolve) => {
    server.once('exit', resolve);
    server.once('error', () => resolve(null));
  }).then((code) => ((ended = true), code));

  await until(() => ended || serverNote(cluster)?.ready, { withinMs: START_MS, everyMs: 10 });
  if (ended || !serverNote(cluster)?.ready) {
    if (!ended) server.kill('SIGQUIT');
    throw new Fault(`The embedded PostgreSQL did not start: ${lastLogLine(logFile)} (see ${logFile}).`);
  }
  server.unref();
  return {
    port,
    exited,
    stop: async () => {
      if (!ended) await stopServer(server.pid, place);
    },
  };
}
