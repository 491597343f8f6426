import { make, TARGETS } from '../build/targets.mjs';
import { onEmptyDatabase } from '../checks/drift.mjs';
import { Fault, runCommand } from '../runtime/fault.mjs';
import { runProgram } from '../runtime/program.mjs';

async function run(args, env) {
  const { code } = await runProgram(args, { env });
  if (code !== 0) throw new Fault(`${args[0]} failed; its reason is above.`);
}

await runCommand(async () => {
  const [name = 'change'] = process.argv.slice(2);
  await make(TARGETS.api);
  await onEmptyDatabase((url) => run(['dist/api/write-migration.js', name], { DATABASE_URL: url }));
  await make(TARGETS.api);
  await run(['dist/api/emit-schema.js', 'libs/schema/schema.graphql']);
  await make(TARGETS.documents);
  console.log('Migration, schema and typed documents are what the code says.');
});
