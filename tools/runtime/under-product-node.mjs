import { runCommand } from './fault.mjs';
import { ensureInstalled } from './install.mjs';
import { runProgram } from './program.mjs';

/**
 * What every command of the project does first: install what is missing, then go on under the product's own Node,
 * with the arguments that it was given.
 * @param {string} program Path relative to the checkout.
 */
export const goOnWith = (program) =>
  runCommand(async () => {
    await ensureInstalled();
    const { code } = await runProgram([program, ...process.argv.slice(2)]);
    process.exit(code);
  });
