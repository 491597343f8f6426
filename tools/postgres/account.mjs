import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * The operating system account under which the server runs; null where it is our own.
 * @typedef {{uid: number, gid: number} | null} Account
 */

const SEARCH = 1;
const NOBODY = 65534;

/** Whether the mode bits let the account enter a folder. @param {import('node:fs').Stats} stats */
function mayEnter(stats, { uid, gid }) {
  const shift = stats.uid === uid ? 6 : stats.gid === gid ? 3 : 0;
  return ((stats.mode >> shift) & SEARCH) === SEARCH;
}

/** Whether an account can walk from the root to this path; parts that do not exist yet do not hinder. @param {string} path @param {Account} account */
export function canReach(path, account) {
  if (account === null) return true;
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const stats = statSync(folder, { throwIfNoEntry: false });
    if (stats?.isDirectory() && !mayEnter(stats, account)) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** @param {string} name @returns {Account} */
function accountNamed(name) {
  try {
    const line = readFileSync('/etc/passwd', 'utf8').split('\n').find((entry) => entry.startsWith(`${name}:`));
    const [, , uid, gid] = line?.split(':') ?? [];
    return uid === undefined ? null : { uid: Number(uid), gid: Number(gid) };
  } catch {
    return null;
  }
}

/** @param {string} path @returns {Account} */
function ownerOf(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && stats.uid !== 0 ? { uid: stats.uid, gid: stats.gid } : null;
}

/**
 * Accounts that may run the server, best first. PostgreSQL refuses root, so root gets others: the one that already owns
 * the data, the one that owns the folder around it, then the system's own. Everybody else runs it as themselves.
 * @param {string} cluster Folder of the data files.
 * @returns {Account[]}
 */
export function serverAccounts(cluster) {
  if (process.getuid?.() !== 0) return [null];
  const owner = ownerOf(cluster);
  if (owner) return [owner];
  const candidates = [ownerOf(dirname(cluster)), ownerOf(process.cwd()), accountNamed('postgres'), accountNamed('nobody'), { uid: NOBODY, gid: NOBODY }];
  return candidates.filter((account) => account !== null);
}
