/**
 * Counts the tests of a run.
 *
 * @param {object} report what Vitest's JSON reporter writes
 * @returns {{ passed: number, failed: number, skipped: number }} a file that fails although none of its tests does, because
 *   it cannot be imported or a hook throws, counts as one failed test
 */
export function totals({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const isFailed = ({ status }) => status === 'failed';
  const files = testResults.filter((file) => isFailed(file) && !file.assertionResults.some(isFailed));
  return {
    passed: numPassedTests,
    failed: numFailedTests + files.length,
    skipped: numPendingTests + numTodoTests,
  };
}
