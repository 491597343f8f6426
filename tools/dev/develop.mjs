import { existsSync, watch } from 'node:fs';
import { make, makeAll, TARGETS } from '../build/targets.mjs';
import { freeLoopbackPort } from '../postgres/server.mjs';
import { openDatabase } from '../runtime/database.mjs';
import { Fault, runCommand } from '../runtime/fault.mjs';
import { requireFreePort } from '../runtime/port.mjs';
import { inRoot } from '../runtime/root.mjs';
import { askedToStop, Running } from '../runtime/running.mjs';
import { prepareDatabase } from '../runtime/serve.mjs';
import { startServerProcess } from '../runtime/server-process.mjs';
import { checkedSettings, programEnvironment } from '../runtime/settings.mjs';
import { devServer } from '../vite/dev-server.mjs';

const SETTLE_MS = 150;

/** The server behind the pages, replaced whenever it was built anew. */
class RestartedServer {
  #current = null;

  constructor(settings, env) {
    this.settings = settings;
    this.env = env;
  }

  async restart() {
    await this.stop();
    await prepareDatabase(this.env);
    this.#current = await startServerProcess({ host: '127.0.0.1', port: this.settings.port, env: this.env, logFile: null });
  }

  async stop() {
    await this.#current?.stop();
    this.#current = null;
  }
}

/** Starts Vite, but leaves the end to us: its own listener would exit before the database was stopped. */
async function startPages(options) {
  const ours = new Set(process.listeners('SIGTERM'));
  const pages = await devServer(options);
  for (const listener of process.listeners('SIGTERM')) if (!ours.has(listener)) process.removeListener('SIGTERM', listener);
  return { stop: () => pages.close() };
}

/** Calls after the last of several changes that come together; never twice at once. */
function onChange(folders, act) {
  let timer = null;
  let busy = Promise.resolve();
  const soon = (_event, file) => {
    if (file && /(^|[/\\])(generated|e2e)[/\\]|\.spec\.tsx?$/.test(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => (busy = busy.then(act)), SETTLE_MS);
  };
  const watchers = folders.map((folder) => watch(inRoot(folder), { recursive: true }, soon));
  return { stop: async () => watchers.forEach((watcher) => watcher.close()) };
}

async function rebuild(server) {
  try {
    await make(TARGETS.documents);
    if (!(await make(TARGETS.api))) return;
    await server.restart();
    console.log('The server runs the new code.');
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    console.error(error.message);
  }
}

async function bringUp(settings, running) {
  const database = await running.add(await openDatabase(settings, 'npm run dev'));
  await requireFreePort(settings.host, settings.port);
  if (existsSync(inRoot(TARGETS.web.makes))) await Promise.all([make(TARGETS.documents), make(TARGETS.api)]);
  else await makeAll();

  const behind = { ...settings, host: '127.0.0.1', port: await freeLoopbackPort() };
  const server = await running.add(new RestartedServer(behind, programEnvironment(behind, database.url)));
  await server.restart();
  await running.add(await startPages({ port: settings.port, host: settings.host, apiPort: behind.port }));
  await running.add(onChange(['apps', 'libs'], () => rebuild(server)));
  database.note({ address: settings.publicUrl });
  console.log(`\nEvery page from source: ${settings.publicUrl}\nCtrl-C stops everything.\n`);
}

await runCommand(async () => {
  const running = new Running();
  try {
    const stop = askedToStop();
    await Promise.race([bringUp(checkedSettings(), running), stop]);
    await stop;
  } finally {
    await running.stop();
  }
  process.exit(0);
});
