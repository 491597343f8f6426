// npm test: everything, in the order that finds faults soonest.
import { runCommand } from './runtime/fault.mjs';
import { ensureInstalled } from './runtime/install.mjs';
import { runProgram } from './runtime/program.mjs';

await runCommand(async () => {
  await ensureInstalled();
  const { code } = await runProgram(['tools/test/everything.mjs']);
  process.exit(code);
});
