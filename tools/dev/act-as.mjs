import { make, TARGETS } from '../build/targets.mjs';
import { runningPostgres } from '../postgres/index.mjs';
import { Fault, runCommand } from '../runtime/fault.mjs';
import { runProgram } from '../runtime/program.mjs';
import { checkedSettings, programEnvironment } from '../runtime/settings.mjs';

await runCommand(async () => {
  const settings = checkedSettings();
  const running = settings.databaseUrl ? null : runningPostgres(settings.dataDir);
  if (!running && !settings.databaseUrl) throw new Fault('Nothing runs on this DATA_DIR; start the product with npm start, then ask again.');
  await make(TARGETS.api, () => undefined);
  const publicUrl = running?.holder.address ?? settings.publicUrl;
  const env = programEnvironment({ ...settings, publicUrl }, running?.url ?? settings.databaseUrl);
  const { code } = await runProgram(['dist/api/act-as.js', ...process.argv.slice(2)], { env });
  process.exit(code);
});
