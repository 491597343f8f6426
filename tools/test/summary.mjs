/**
 * Prints which steps failed and, as the last line, the sum; a run without any test is a failed one.
 * @param {{name: string, passed: number, failed: number}[]} results
 * @returns {number} The exit code.
 */
export function summary(results) {
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  const failing = results.filter((result) => result.failed > 0).map((result) => result.name);
  if (failing.length > 0) console.log(`\nFailed: ${failing.join(', ')}`);
  if (passed === 0) console.log('\nNo test passed: that is a failure too.');
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}
