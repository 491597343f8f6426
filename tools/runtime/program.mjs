import { spawn } from 'node:child_process';
import { productEnvironment, productNode } from './node.mjs';
import { ROOT } from './root.mjs';

/**
 * Runs a JavaScript program under the product's Node and waits for its end.
 * @param {string[]} args Path of the program, then its arguments.
 * @param {{env?: NodeJS.ProcessEnv, quiet?: boolean}} options `quiet` collects the output instead of showing it.
 * @returns {Promise<{code: number, output: string}>}
 */
export function runProgram(args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(productNode(), args, { cwd: ROOT, env: productEnvironment(env), stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'] });
    // Ctrl-C at a terminal reaches the program by itself; it decides how to end, and this process waits for it.
    const forward = (signal) => void (signal === 'SIGTERM' && child.kill(signal));
    if (!quiet) for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, forward);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code: code ?? (signal ? 1 : 0), output }));
  });
}
