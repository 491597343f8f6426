import { signInUrlFor } from '@skills/identity/api';
import { openDatabase } from '@skills/platform/database';
import { databaseUrl } from './database-url';
import { migrations } from './migrations';
import { modules } from './modules';
import { readSettings } from './settings.mjs';

/** Prints an address that signs the demo person with this role in; demo mode only. */
const [role = ''] = process.argv.slice(2);
const { settings, faults } = readSettings(process.env);
if (!settings || settings.mode !== 'demo') {
  process.stderr.write(`${faults?.join('\n') ?? 'There are no demo people in production.'}\n`);
  process.exit(1);
}
const orm = await openDatabase({ url: databaseUrl(), entities: modules.flatMap((module) => module.entities), migrations, connections: 2 });
const outcome = await orm.em.fork().transactional((em) => signInUrlFor(em, role, settings.publicUrl, () => new Date()));
await orm.close(true);
if (outcome.fault === undefined) process.stdout.write(`${outcome.url}\n`);
else {
  process.stderr.write(`${outcome.fault}\n`);
  process.exitCode = 1;
}
