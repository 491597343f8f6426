import { Fault, runCommand } from '../runtime/fault.mjs';
import { generateModule } from './module.mjs';
import { generateMutation } from './mutation.mjs';

await runCommand(async () => {
  const [kind, ...names] = process.argv.slice(2);
  if (kind === 'module') await generateModule(names[0]);
  else if (kind === 'mutation') await generateMutation(names[0], names[1]);
  else throw new Fault('Say what to make: npm run generate -- module NAME, or npm run generate -- mutation MODULE ACT');
  console.log('\nNow run npm run sync, so that the schema knows it, and npm run check.');
});
