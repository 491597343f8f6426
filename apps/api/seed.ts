import { openDatabase } from '@skills/platform/database';
import { databaseUrl } from './database-url';
import { migrations } from './migrations';
import { modules } from './modules';
import { readSettings } from './settings.mjs';

const { settings, faults } = readSettings(process.env);
if (!settings) {
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.exit(1);
}
const orm = await openDatabase({ url: databaseUrl(), entities: modules.flatMap((module) => module.entities), migrations, connections: 2 });
const seeds = modules.flatMap((module) => module.seeds ?? []).filter(({ demoOnly }) => settings.mode === 'demo' || !demoOnly);
for (const seed of seeds) await orm.em.fork().transactional((em) => seed.sow(em, () => new Date()));
await orm.close(true);
