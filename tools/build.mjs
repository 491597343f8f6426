// npm run build: the server and every app into dist/, each only when its sources changed.
import { makeAll } from './build/targets.mjs';
import { runCommand } from './runtime/fault.mjs';
import { ensureInstalled } from './runtime/install.mjs';

await runCommand(async () => {
  await ensureInstalled();
  await makeAll();
  console.log('dist/ is up to date.');
});
