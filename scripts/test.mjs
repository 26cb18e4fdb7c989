/** Runs all tests that need Node alone and ends with one line of totals, so that a run that executed no test is seen. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'accords-test-'));
const report = join(folder, 'report.json');
const run = spawnSync('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
let failed = true;
try {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests + numTodoTests} skipped`);
  failed = !success || numPassedTests === 0;
} catch (error) {
  console.error(`The tests left no report: ${error.message}`);
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = run.status === 0 && !failed ? 0 : 1;
