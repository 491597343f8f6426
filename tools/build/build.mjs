import { runCommand } from '../runtime/fault.mjs';
import { makeAll } from './targets.mjs';

await runCommand(async () => {
  await makeAll();
  console.log('dist/ is up to date.');
});
