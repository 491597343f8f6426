import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Fault } from '../runtime/fault.mjs';
import { canReach, serverAccounts } from './account.mjs';
import { binariesIn, bundledBinaries, systemBinaries } from './binaries.mjs';

/**
 * Where the server's programs and data lie, and who runs it.
 * @typedef {{binaries: import('./binaries.mjs').Binaries, cluster: string, account: import('./account.mjs').Account}} Place
 */

const REACHABLE_BY_ALL = '/var/lib/skills-for-smes';

/** A folder that root owns and every account can enter; null when none can be made. */
function sharedFolder() {
  try {
    mkdirSync(REACHABLE_BY_ALL, { recursive: true, mode: 0o755 });
    return REACHABLE_BY_ALL;
  } catch {
    return null;
  }
}

/** Copies the bundled programs to where the account can reach them; done once per version. */
function reachableBinaries(binaries, account) {
  if (canReach(join(binaries.home, 'bin'), account)) return binaries;
  if (!binaries.bundled) return null;
  const { version } = JSON.parse(readFileSync(join(dirname(binaries.home), 'package.json'), 'utf8'));
  const shared = sharedFolder();
  const parent = shared ?? mkdtempSync(join(tmpdir(), 'skills-postgres-'));
  chmodSync(parent, 0o755);
  const copy = join(parent, `postgresql-${version}`);
  if (!existsSync(copy) || statSync(copy).uid !== 0) {
    const half = `${copy}.${process.pid}`;
    cpSync(binaries.home, half, { recursive: true, verbatimSymlinks: true });
    rmSync(copy, { recursive: true, force: true });
    renameSync(half, copy);
  }
  return binariesIn(copy, binaries.major, true);
}

/** The server's account must be able to walk through DATA_DIR; nobody else may list it. */
function letThrough(dataDir) {
  if (process.getuid?.() === 0) chmodSync(dataDir, statSync(dataDir).mode | 0o011);
}

const noteOfMove = (dataDir) => join(dataDir, 'postgres-location');

/** Data that the account cannot reach under DATA_DIR goes to the system's own place. */
function otherCluster(dataDir) {
  const shared = sharedFolder();
  return shared && join(shared, `data-${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}`);
}

/** Folders that may hold the data, best first; once data was made in one, that one only. */
function clusterFolders(dataDir) {
  if (existsSync(noteOfMove(dataDir))) return [readFileSync(noteOfMove(dataDir), 'utf8').trim()];
  const inside = join(dataDir, 'postgres');
  return existsSync(join(inside, 'complete')) ? [inside] : [inside, otherCluster(dataDir)];
}

/**
 * Finds programs, data folder and account that fit together.
 * @param {string} dataDir Absolute DATA_DIR, existing.
 * @returns {Place}
 */
export function findPlace(dataDir) {
  letThrough(dataDir);
  const found = [bundledBinaries(), systemBinaries()].filter((binaries) => binaries !== null);
  if (found.length === 0) throw new Fault(`There is no PostgreSQL for ${process.platform}-${process.arch} among the installed packages; set DATABASE_URL to a server of your own.`);

  for (const cluster of clusterFolders(dataDir)) {
    if (!cluster) continue;
    for (const account of serverAccounts(cluster)) {
      if (!canReach(cluster, account)) continue;
      for (const candidate of found) {
        const binaries = reachableBinaries(candidate, account);
        if (!binaries) continue;
        if (dirname(cluster) !== dataDir) writeFileSync(noteOfMove(dataDir), `${cluster}\n`);
        return { binaries, cluster, account };
      }
    }
  }
  throw new Fault(`PostgreSQL does not run as root and no other account can reach ${dataDir}; set DATA_DIR to a folder that everybody may enter, or set DATABASE_URL.`);
}
