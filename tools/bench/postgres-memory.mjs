import { readFileSync } from 'node:fs';

const EVERY_MS = 250;
const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // A server process that has just ended, or a system without /proc.
    return '';
  }
};
const figure = (text, name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(text)?.[1] ?? 0);
/** What a process holds, in kB, its share of what it holds together with others counted in parts (PSS). */
const heldBy = (pid) => figure(read(`/proc/${pid}/smaps_rollup`), 'Pss');

/**
 * Watches how much memory all processes of a PostgreSQL server on this machine hold together, what they share counted once.
 * @param {import('pg').Client} client
 * @returns {Promise<() => number>} Stops watching and gives the most that was held, in MB; NaN where the system does not tell.
 */
export async function watchPostgres(client) {
  const { rows } = await client.query('select pg_backend_pid() as pid');
  const server = figure(read(`/proc/${rows[0].pid}/status`), 'PPid');
  let most = Number.NaN;
  const look = () => {
    const children = read(`/proc/${server}/task/${server}/children`).trim().split(' ').filter(Boolean);
    const held = [server, ...children].reduce((sum, pid) => sum + heldBy(pid), 0) / 1024;
    if (held > 0) most = Math.max(Number.isNaN(most) ? 0 : most, held);
  };
  look();
  const timer = setInterval(look, EVERY_MS);
  return () => {
    clearInterval(timer);
    look();
    return Math.ceil(most);
  };
}
