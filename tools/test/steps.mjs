import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { boundaries as boundaryResults, rememberProjectGraph } from '../checks/boundaries.mjs';
import { catalogueFaults } from '../checks/catalogue.mjs';
import { migrationFaults, schemaFaults } from '../checks/drift.mjs';
import { shapeFaults } from '../checks/shape.mjs';
import { translationFaults } from '../checks/translations.mjs';
import { makeAll } from '../build/targets.mjs';
import { runProgram } from '../runtime/program.mjs';
import { inRoot } from '../runtime/root.mjs';
import { browserTestsTriedAgain, nameSecondTries, specsToTryAgain, triesAgain } from './second-try.mjs';
import { checkStep } from './step.mjs';

/** A program whose exit code says whether it found faults. @param {string[]} args */
const faultsOf = async (args) => {
  const { code, output } = await runProgram(args, { quiet: true });
  return code === 0 ? [] : [output];
};

export const build = checkStep('build', async () => {
  await makeAll(() => undefined);
  return [];
});
export const boundaries = { name: 'boundaries', run: boundaryResults };
export const lint = checkStep('lint', async () => {
  await rememberProjectGraph();
  return faultsOf(['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0']);
});
export const types = checkStep('types', () => faultsOf(['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json']));
export const schema = checkStep('schema', schemaFaults);
export const migrations = checkStep('migrations', migrationFaults);
export const translations = checkStep('translations', translationFaults);
export const catalogue = checkStep('catalogue', catalogueFaults);
export const shape = checkStep('shape of the files', shapeFaults);
export const bundleBudget = checkStep('bundle budget', () => faultsOf(['tools/checks/bundle-budget.mjs']));

/** Adds what a JSON report says to a program's own words. */
const reported = (file, code, output, count) => {
  if (!existsSync(file)) return { passed: 0, failed: 1, output };
  const { passed, failed } = count(JSON.parse(readFileSync(file, 'utf8')));
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed, output };
};

/** Runs Jest once and reads its report. @param {string[]} args Further arguments for Jest. */
const runJest = async (args) => {
  const report = inRoot('.cache', 'jest.json');
  mkdirSync(inRoot('.cache'), { recursive: true });
  rmSync(report, { force: true });
  const { code, output } = await runProgram(['node_modules/jest/bin/jest.js', '--ci', '--json', `--outputFile=${report}`, ...args], {
    quiet: true,
    env: { NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning', FORCE_COLOR: '0' },
  });
  const words = output.split('\n').filter((line) => !line.startsWith('{"num')).join('\n');
  let toTryAgain = [];
  const outcome = reported(report, code, words, (found) => {
    toTryAgain = specsToTryAgain(found);
    return { passed: found.numPassedTests, failed: found.numFailedTests + found.numRuntimeErrorTestSuites };
  });
  return { ...outcome, toTryAgain };
};

/** Unit and integration tests. @param {string[]} args Further arguments for Jest. @returns {import('./step.mjs').Step} */
export const jest = (args = []) => ({
  name: 'unit and integration tests',
  run: async () => {
    const first = await runJest(args);
    if (!triesAgain || first.toTryAgain.length === 0) return first;
    const second = await runJest(['--maxWorkers=1', '--runTestsByPath', ...first.toTryAgain.map(({ file }) => file)]);
    if (second.failed > 0) return { ...first, output: `${first.output}\n\nAt the second try:\n${second.output}` };
    nameSecondTries(first.toTryAgain.map(({ file, why }) => ({ name: relative(inRoot(), file), why })));
    return { passed: first.passed + first.failed, failed: 0, output: '' };
  },
});

/** The journeys in a real browser on the built product. @type {import('./step.mjs').Step} */
export const browser = {
  name: 'browser tests',
  run: async () => {
    const report = inRoot('test-results', 'browser.json');
    rmSync(report, { force: true });
    const { code, output } = await runProgram(['node_modules/@playwright/test/cli.js', 'test'], { quiet: true, env: { FORCE_COLOR: '0' } });
    return reported(report, code, output, (found) => {
      nameSecondTries(browserTestsTriedAgain(found.suites));
      return { passed: found.stats.expected + found.stats.flaky, failed: found.stats.unexpected };
    });
  },
};
