import pg from 'pg';
import { make, TARGETS } from '../build/targets.mjs';
import { runningPostgres, startPostgres } from '../postgres/index.mjs';
import { Fault, runCommand } from '../runtime/fault.mjs';
import { prepareDatabase } from '../runtime/serve.mjs';
import { checkedSettings, programEnvironment } from '../runtime/settings.mjs';

async function empty(url) {
  const name = new URL(url).pathname.slice(1);
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  const client = new pg.Client({ connectionString: maintenance.href });
  await client.connect();
  try {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
}

await runCommand(async () => {
  const settings = checkedSettings();
  if (settings.databaseUrl) throw new Fault('db:reset empties the embedded database only; unset DATABASE_URL, or empty that database yourself.');
  const running = runningPostgres(settings.dataDir);
  if (running) throw new Fault(`The product runs (${running.holder.purpose}, process ${running.holder.pid}); stop it first.`);
  await make(TARGETS.api);
  const database = await startPostgres({ dataDir: settings.dataDir, purpose: 'npm run db:reset' });
  try {
    await empty(database.url);
    await prepareDatabase(programEnvironment(settings, database.url));
  } finally {
    await database.stop();
  }
  console.log(`The database in ${settings.dataDir} is empty, migrated and seeded.`);
});
