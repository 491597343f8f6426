import { readFileSync } from 'node:fs';
import { markOf, stillRuns } from './process-mark.mjs';

/** What was started and must be stopped, in reverse order; nothing is left running when stopping begins while starting goes on. */
export class Running {
  #stops = [];
  #stopping = null;

  /** Notes something that runs. When stopping has begun, it is stopped at once. @template {{stop: () => Promise<void>}} Thing @param {Thing} thing @returns {Promise<Thing>} */
  async add(thing) {
    if (this.#stopping) await thing.stop();
    else this.#stops.push(() => thing.stop());
    return thing;
  }

  /** Whether stopping has begun. */
  get isStopping() {
    return this.#stopping !== null;
  }

  /** Stops everything, last started first; asking twice is asking once. */
  stop() {
    this.#stopping ??= (async () => {
      for (const stop of this.#stops.reverse()) await stop();
    })();
    return this.#stopping;
  }
}

const PARENT_CHECK_MS = 500;

/** The npm that runs this command: the parent or, where npm put a shell in between that stayed, the parent's parent. */
function npmProcess() {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    const isShell = /^\d+ \((sh|dash|bash)\)/.test(stat);
    return isShell ? Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) : process.ppid;
  } catch {
    return process.ppid;
  }
}

/** Settles when somebody wants the product to stop: Ctrl-C, SIGTERM, a closed terminal, or the end of the npm that started it. */
export const askedToStop = () =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(signal));
    process.stdout.on('error', () => undefined);
    if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
    const parent = process.ppid;
    const npm = markOf(npmProcess());
    setInterval(() => {
      if (process.ppid !== parent || !stillRuns(npm)) resolve('the end of npm');
    }, PARENT_CHECK_MS).unref();
  });
