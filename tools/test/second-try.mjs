// A second try tells a race from a fault. It is made only where CI runs, and what needed one is named with its reason, to be mended.

/** Whether a test that falls is tried once more. */
export const triesAgain = Boolean(process.env.CI);

/** More spec files than this do not fall by chance. */
const MOST_BY_CHANCE = 3;

/** Prints what passed only at the second try. @param {{name: string, why: string}[]} tests */
export function nameSecondTries(tests) {
  if (tests.length > 0) console.log(`Passed only at the second try, and is to be mended:\n${tests.map(({ name, why }) => `  ${name}\n${why.replace(/^/gm, '    ')}`).join('\n')}`);
}

/** The spec files that fell and are worth another try, each with what it said. @param {any} found As Jest reports. @returns {{file: string, why: string}[]} */
export function specsToTryAgain({ testResults }) {
  const fell = testResults.filter(({ status }) => status === 'failed').map(({ name, message }) => ({ file: name, why: message.trim() }));
  return fell.length <= MOST_BY_CHANCE ? fell : [];
}

/** The browser tests that fell once and then passed. @param {any[]} suites As Playwright reports them. @returns {{name: string, why: string}[]} */
export const browserTestsTriedAgain = (suites = []) =>
  suites.flatMap(({ specs = [], suites: inner }) => [
    ...specs.flatMap(({ file, title, tests }) =>
      tests.filter(({ status }) => status === 'flaky').map(({ results }) => ({ name: `${file} › ${title}`, why: results[0].error?.message ?? 'no reason was recorded' })),
    ),
    ...browserTestsTriedAgain(inner),
  ]);
