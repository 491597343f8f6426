import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { Fault } from './fault.mjs';
import { productEnvironment, productNode } from './node.mjs';
import { inRoot, ROOT } from './root.mjs';
import { until } from './until.mjs';

const READY_MS = 60_000;
const STOP_MS = 9_500;
const WARNING = 40;

const isWorthShowing = (line) => !line.startsWith('{') || Number(/"level":(\d+)/.exec(line)?.[1] ?? WARNING) >= WARNING;

/** At a terminal a person reads: routine lines go to a file, warnings are shown. Elsewhere every line goes on as it is. */
function passOn(child, logFile) {
  for (const [stream, target] of [[child.stdout, process.stdout], [child.stderr, process.stderr]]) {
    createInterface({ input: stream }).on('line', (line) => {
      if (logFile) appendFileSync(logFile, `${line}\n`);
      if (!logFile || isWorthShowing(line)) target.write(`${line}\n`);
    });
  }
}

/** What the server keeps alive fits into half of this; without a bound the heap grows to several times that before it is swept. */
export const SERVER_FLAGS = ['--max-old-space-size=192', '--max-semi-space-size=8'];

const ANY_ADDRESS = { '0.0.0.0': '127.0.0.1', '::': '[::1]' };

/** Whether the server says that it is ready. @param {string} host @param {number} port */
async function isReady(host, port) {
  const address = ANY_ADDRESS[host] ?? (host.includes(':') ? `[${host}]` : host);
  return fetch(`http://${address}:${port}/readyz`, { signal: AbortSignal.timeout(2000) }).then((answer) => answer.ok, () => false);
}

/**
 * Starts the built server and waits until it is ready.
 * @param {{host: string, port: number, env: NodeJS.ProcessEnv, logFile: string | null}} options
 * @returns {Promise<{exited: Promise<number | null>, stop: () => Promise<void>}>}
 */
export async function startServerProcess({ host, port, env, logFile }) {
  // Its own process group, so that Ctrl-C reaches the start script only, which then stops things in order.
  const child = spawn(productNode(), [...SERVER_FLAGS, '--import', pathToFileURL(inRoot('tools/runtime/end-with-parent.mjs')).href, 'dist/api/main.js'], {
    cwd: ROOT,
    env: productEnvironment(env),
    detached: true,
    windowsHide: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  passOn(child, logFile);
  let ended = false;
  const exited = new Promise((resolve) => child.once('exit', resolve)).then((code) => ((ended = true), code));
  const stop = async () => {
    if (child.connected) child.disconnect();
    if (!ended && !(await until(() => ended, { withinMs: STOP_MS }))) child.kill('SIGKILL');
    await exited;
  };
  const isUp = await until(async () => ended || (await isReady(host, port)), { withinMs: READY_MS, everyMs: 50 });
  if (isUp && !ended) return { exited, stop };
  await stop();
  throw new Fault(`The server did not become ready; its own words are above${logFile ? ` and in ${logFile}` : ''}.`);
}
