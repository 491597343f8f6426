import { createServer } from 'node:net';
import { Fault } from './fault.mjs';
import { until } from './until.mjs';

/** A predecessor that was just told to stop gets so long to give its port back. */
const GOING_MS = 3000;

/** @returns {Promise<string | null>} Why nothing can listen there, as an error code; null when it can. */
const hindrance = (host, port) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(null)));
  });

/** Throws one sentence unless the address can be listened on. @param {string} host @param {number} port */
export async function requireFreePort(host, port) {
  let code = await hindrance(host, port);
  if (code === 'EADDRINUSE') await until(async () => (code = await hindrance(host, port)) === null, { withinMs: GOING_MS, everyMs: 200 });
  if (code === null) return;
  if (code === 'EADDRINUSE') throw new Fault(`Port ${port} on ${host} is taken by another program; stop it, or set PORT to another number.`);
  if (code === 'EACCES') throw new Fault(`Port ${port} needs rights that this account lacks; set PORT to a number above 1023.`);
  throw new Fault(`Nothing can listen on ${host} (${code}); set HOST to an address of this machine, such as 127.0.0.1.`);
}
