import { openDatabase } from '@skills/platform/database';
import { databaseUrl } from './database-url';
import { migrations } from './migrations';
import { modules } from './modules';

const orm = await openDatabase({ url: databaseUrl(), entities: modules.flatMap((module) => module.entities), migrations, connections: 2 });
const done = await orm.migrator.up();
for (const { name } of done) process.stdout.write(`Migrated ${name}\n`);
await orm.close(true);
