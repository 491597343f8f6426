// npm run check: what can be known without a browser, about what changed.
import { runCommand } from './runtime/fault.mjs';
import { ensureInstalled } from './runtime/install.mjs';
import { runProgram } from './runtime/program.mjs';

await runCommand(async () => {
  await ensureInstalled();
  const { code } = await runProgram(['tools/test/quickly.mjs']);
  process.exit(code);
});
