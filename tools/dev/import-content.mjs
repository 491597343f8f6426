import { resolve } from 'node:path';
import { make, TARGETS } from '../build/targets.mjs';
import { withDatabase } from '../runtime/database.mjs';
import { Fault, runCommand } from '../runtime/fault.mjs';
import { runProgram } from '../runtime/program.mjs';
import { checkedSettings, programEnvironment } from '../runtime/settings.mjs';

await runCommand(async () => {
  const settings = checkedSettings();
  const [file] = process.argv.slice(2);
  if (!file) throw new Fault('Name the questionnaire document: npm run content:import -- FILE');
  // npm runs commands in the project's folder; the path is meant from where the person stands.
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
  await make(TARGETS.api, () => undefined);
  const code = await withDatabase(settings, 'npm run content:import', async (url) => {
    const env = programEnvironment(settings, url);
    const migrated = await runProgram(['dist/api/migrate.js'], { env });
    return migrated.code || (await runProgram(['dist/api/content-import.js', path], { env })).code;
  });
  process.exit(code);
});
