import { join, resolve } from 'node:path';
import pg from 'pg';
import { ensureCluster, ROLE, storedPassword } from './cluster.mjs';
import { claimDataDir, dataDirHolder } from './data-dir.mjs';
import { findPlace } from './place.mjs';
import { clearLeftovers, serverNote, startServer } from './server.mjs';
import { usableFolder } from '../runtime/folder.mjs';

const DATABASE = 'skills';

const urlOf = (port, password, database) => `postgresql://${ROLE}:${password}@127.0.0.1:${port}/${database}`;

async function ensureDatabase(port, password) {
  const client = new pg.Client({ connectionString: urlOf(port, password, 'postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

/**
 * Runs the embedded PostgreSQL on a free port of the loopback interface, with a random password kept in DATA_DIR.
 * @param {{dataDir: string, purpose: string, durable?: boolean}} options `purpose` is told to a second start on the same
 *   folder; `durable: false` gives up safety against power failure for speed, for data that is thrown away.
 * @returns {Promise<{url: string, exited: Promise<number | null>, note: (facts: object) => void, stop: () => Promise<void>}>}
 *   `exited` settles when the server ends, asked or not; `note` adds facts for those who look at the lock.
 */
export async function startPostgres({ dataDir, purpose, durable = true }) {
  const folder = usableFolder(resolve(dataDir));
  const lock = await claimDataDir(folder, purpose);
  try {
    const place = findPlace(folder);
    await clearLeftovers(place);
    await ensureCluster(place, { dataDir: folder, durable });
    const server = await startServer(place, { logFile: join(folder, 'postgres.log'), durable });
    const password = storedPassword(folder);
    await ensureDatabase(server.port, password);
    return {
      url: urlOf(server.port, password, DATABASE),
      exited: server.exited,
      note: lock.note,
      stop: async () => {
        await server.stop();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * The server that another process runs on this DATA_DIR.
 * @param {string} dataDir
 * @returns {{url: string, holder: {pid: number, purpose: string, address?: string}} | null}
 */
export function runningPostgres(dataDir) {
  const folder = resolve(dataDir);
  const holder = dataDirHolder(folder);
  if (!holder) return null;
  const note = serverNote(findPlace(folder).cluster);
  return note?.ready ? { url: urlOf(note.port, storedPassword(folder), DATABASE), holder } : null;
}
