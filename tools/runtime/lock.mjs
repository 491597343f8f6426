import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { markOf, stillRuns } from './process-mark.mjs';
import { until } from './until.mjs';

/** @typedef {import('./process-mark.mjs').ProcessMark & {purpose: string, address?: string}} Holder */

/** Who holds a lock, if that process still runs. @param {string} file @returns {Holder | null} */
export function lockHolder(file) {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8'));
    return stillRuns(holder) ? holder : null;
  } catch {
    return null;
  }
}

/** Takes the lock in one step of the file system: a link either appears whole or not at all. */
function tryLock(file, content) {
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, JSON.stringify(content), { mode: 0o600 });
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Moves a dead holder's lock away; of two that try, one finds nothing left to move. */
function removeStale(file) {
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
    rmSync(aside, { force: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

/**
 * Claims something for this process until it lets go or ends, however it ends.
 * @param {string} file The lock; its folder exists.
 * @param {{purpose: string, withinMs: number}} options How long to wait for a holder that may be going.
 * @returns {Promise<{note: (facts: object) => void, release: () => void} | null>} Null when another process holds it.
 */
export async function takeLock(file, { purpose, withinMs }) {
  const content = { ...markOf(process.pid), purpose };
  const taken = await until(
    () => {
      if (!lockHolder(file)) removeStale(file);
      return tryLock(file, content);
    },
    { withinMs, everyMs: 100 },
  );
  if (!taken) return null;
  return {
    note: (facts) => {
      writeFileSync(`${file}.${process.pid}`, JSON.stringify({ ...content, ...facts }), { mode: 0o600 });
      renameSync(`${file}.${process.pid}`, file);
    },
    release: () => rmSync(file, { force: true }),
  };
}
