import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { compose } from './composition';
import { openLog } from './log';
import { openServer } from './server';
import { readSettings } from './settings.mjs';

/** Longer than any accepted request may take, shorter than the ten seconds that a supervisor waits. */
const STOP_WITHIN_MS = 9_000;

const { settings, faults } = readSettings(process.env);
if (!settings) {
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.exit(1);
}
if (!settings.databaseUrl) {
  process.stderr.write('DATABASE_URL is missing: start the product with "npm start", which brings its own PostgreSQL.\n');
  process.exit(1);
}

const log = openLog();
const composition = await compose({ settings, databaseUrl: settings.databaseUrl, log });
const webDir = resolve('dist/web');
const hasPages = existsSync(webDir);
if (!hasPages) log.warn('no pages are built: serving the graph alone');
const server = await openServer(composition, hasPages ? webDir : null);
await server.app.listen({ port: settings.port, host: settings.host });
composition.start();
log.info({ port: settings.port, host: settings.host, mode: settings.mode }, 'listening');

let isStopping = false;
const stop = (signal: string): void => {
  if (isStopping) return;
  isStopping = true;
  log.info({ signal }, 'stopping');
  const forced = setTimeout(() => {
    log.error('forced to stop');
    process.exit(1);
  }, STOP_WITHIN_MS);
  forced.unref();
  void server
    .stop()
    .then(async (account) => {
      await composition.close();
      log.info(account, 'stopped');
      process.exit(0);
    });
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
