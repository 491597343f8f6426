import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../runtime/fault.mjs';
import { markOf, stillRuns } from '../runtime/process-mark.mjs';
import { until } from '../runtime/until.mjs';

const RELEASE_MS = 3000;

const lockFile = (dataDir) => join(dataDir, 'lock.json');

/** Who holds the folder, if that process still runs. @param {string} dataDir @returns {{pid: number, began: string, purpose: string, address?: string} | null} */
export function lockHolder(dataDir) {
  try {
    const holder = JSON.parse(readFileSync(lockFile(dataDir), 'utf8'));
    return stillRuns(holder) ? holder : null;
  } catch {
    return null;
  }
}

/** Takes the lock in one step of the file system: a link either appears whole or not at all. */
function tryLock(dataDir, content) {
  const mine = `${lockFile(dataDir)}.${process.pid}`;
  writeFileSync(mine, content, { mode: 0o600 });
  try {
    linkSync(mine, lockFile(dataDir));
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

function removeStale(dataDir) {
  const aside = `${lockFile(dataDir)}.stale-${process.pid}`;
  try {
    renameSync(lockFile(dataDir), aside);
    rmSync(aside, { force: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

/**
 * Claims a DATA_DIR for this process. A holder that is just going gets a moment to go.
 * @param {string} dataDir
 * @param {string} purpose What the folder is held for, for the sentence that the second one gets.
 * @returns {Promise<{note: (facts: object) => void, release: () => void}>}
 */
export async function lockDataDir(dataDir, purpose) {
  const content = { ...markOf(process.pid), purpose };
  const taken = await until(
    () => {
      if (!lockHolder(dataDir)) removeStale(dataDir);
      return tryLock(dataDir, JSON.stringify(content));
    },
    { withinMs: RELEASE_MS, everyMs: 200 },
  );
  if (!taken) {
    const holder = lockHolder(dataDir);
    throw new Fault(`${dataDir} is in use by process ${holder?.pid ?? 'unknown'} (${holder?.purpose ?? 'starting'}${holder?.address ? ` at ${holder.address}` : ''}); stop that one or set DATA_DIR to another folder.`);
  }
  return {
    note: (facts) => {
      const next = `${lockFile(dataDir)}.${process.pid}`;
      writeFileSync(next, JSON.stringify({ ...content, ...facts }), { mode: 0o600 });
      renameSync(next, lockFile(dataDir));
    },
    release: () => rmSync(lockFile(dataDir), { force: true }),
  };
}
