// What npm run prove:seats runs: the spec that npm test runs through a few lives.
import { runProgram } from '../runtime/program.mjs';

const [lives = '1000', steps = '100'] = process.argv.slice(2);
const { code } = await runProgram(['node_modules/jest/bin/jest.js', '--ci', '--maxWorkers=1', 'libs/events/api/seats/book.properties'], {
  env: { NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning', SEAT_LIVES: lives, SEAT_STEPS: steps },
});
process.exit(code);
