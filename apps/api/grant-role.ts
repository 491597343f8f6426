import { grantRoleTo } from '@skills/identity/api';
import { openDatabase } from '@skills/platform/database';
import { databaseUrl } from './database-url';
import { migrations } from './migrations';
import { modules } from './modules';

/** Gives somebody a role on the platform: the way to the first administrator, who then gives roles in the product. */
const [emailAddress = '', role = ''] = process.argv.slice(2);
const orm = await openDatabase({ url: databaseUrl(), entities: modules.flatMap((module) => module.entities), migrations, connections: 2 });
const fault = await orm.em.fork().transactional((em) => grantRoleTo(em, emailAddress, role, () => new Date()));
await orm.close(true);
if (fault === null) process.stdout.write(`${emailAddress} has the role ${role.toUpperCase()} now.\n`);
else {
  process.stderr.write(`${fault}\n`);
  process.exitCode = 1;
}
