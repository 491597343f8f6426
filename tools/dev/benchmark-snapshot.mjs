import { make, TARGETS } from '../build/targets.mjs';
import { withDatabase } from '../runtime/database.mjs';
import { runCommand } from '../runtime/fault.mjs';
import { runProgram } from '../runtime/program.mjs';
import { checkedSettings, programEnvironment } from '../runtime/settings.mjs';

await runCommand(async () => {
  const settings = checkedSettings();
  await make(TARGETS.api, () => undefined);
  const code = await withDatabase(settings, 'npm run benchmark:snapshot', async (url) => (await runProgram(['dist/api/benchmark-snapshot.js', ...process.argv.slice(2)], { env: programEnvironment(settings, url) })).code);
  process.exit(code);
});
