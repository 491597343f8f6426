/**
 * One thing that is checked.
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {string} output What to show when something failed.
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<Outcome>} run
 */

/** A check that gives a list of faults counts as one test. @param {string} name @param {() => Promise<string[]>} check @returns {Step} */
export const checkStep = (name, check) => ({
  name,
  run: async () => {
    const faults = await check();
    return faults.length === 0 ? { passed: 1, failed: 0, output: '' } : { passed: 0, failed: 1, output: faults.join('\n') };
  },
});

/**
 * Runs steps one after the other and prints how each ended. A step that throws counts as one failed test.
 * @param {Step[]} steps
 * @returns {Promise<{name: string, passed: number, failed: number}[]>}
 */
export async function runSteps(steps) {
  const results = [];
  for (const { name, run } of steps) {
    const began = performance.now();
    const { passed, failed, output } = await run().catch((error) => ({ passed: 0, failed: 1, output: String(error.stack ?? error) }));
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    if (failed > 0) console.log(`${output.trim()}\n`);
    console.log(`${failed === 0 ? '✔' : '✘'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
    results.push({ name, passed, failed });
  }
  return results;
}
