import pg from 'pg';
import { runningPostgres, startPostgres } from '../postgres/index.mjs';
import { Fault } from './fault.mjs';

const CONNECT_MS = 5000;
const REASONS = { '28P01': 'it refuses the user or the password', '28000': 'it refuses the user', '3D000': 'it has no such database' };

/** Where a database is, without its password. */
const placeOf = (url) => `${new URL(url).hostname}:${new URL(url).port || 5432}`;

async function requireReachable(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
  } catch (error) {
    const reason = REASONS[error.code] ?? error.code ?? error.message;
    throw new Fault(`The database of DATABASE_URL at ${placeOf(url)} cannot be used: ${reason}; start it or correct DATABASE_URL.`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * The database that the settings mean: their server, checked, or an embedded one of our own.
 * @param {import('../../apps/api/settings.mjs').Settings} settings
 * @param {string} purpose
 */
export async function openDatabase(settings, purpose) {
  if (!settings.databaseUrl) return startPostgres({ dataDir: settings.dataDir, purpose });
  await requireReachable(settings.databaseUrl);
  return { url: settings.databaseUrl, exited: new Promise(() => undefined), note: () => undefined, stop: async () => undefined };
}

/**
 * Lets work be done on the database, whether the product runs at the moment or not.
 * @param {import('../../apps/api/settings.mjs').Settings} settings
 * @param {string} purpose
 * @param {(url: string) => Promise<number>} work Gives the exit code.
 */
export async function withDatabase(settings, purpose, work) {
  const running = settings.databaseUrl ? null : runningPostgres(settings.dataDir);
  if (running) return work(running.url);
  const database = await openDatabase(settings, purpose);
  try {
    return await work(database.url);
  } finally {
    await database.stop();
  }
}
