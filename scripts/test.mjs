/** Builds, checks and tests everything. Ends with one line of totals, so that a run without tests is seen. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';
import { totals } from './totals.mjs';

// Building is a chain of packages: one core is free for what needs no build.
const beforeTests = [
  ['turbo', 'run', 'build', 'typecheck', '--output-logs=errors-only'],
  ['biome', 'check', '.'],
  ['sherif'],
];
const besideTests = [
  ['knip'],
  ['node', 'scripts/packages.mjs'],
  ['node', 'packages/cli/dist/cli.js', 'changeset', '--check'],
];

const all = async (commands) => !(await Promise.all(commands.map(run))).includes(false);

console.log('Builds, type-checks and lints');
if (!(await all(beforeTests))) process.exit(1);
console.log('Tests, and checks the packages as they would be published');
const [tested, checked] = await Promise.all([test(), all(besideTests)]);
if (tested.report) {
  const { passed, failed, skipped } = totals(tested.report);
  if (passed === 0 || failed > 0 || tested.status !== 0) process.exitCode = 1;
  if (failed === 0 && tested.status !== 0) console.error('The run failed outside its tests.');
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
}
if (!checked || !tested.report) process.exitCode = 1;

/** Runs all tests that need Node alone; there is no report if Vitest did not come so far. */
async function test() {
  const folder = mkdtempSync(join(tmpdir(), 'accords-test-'));
  const file = join(folder, 'report.json');
  const vitest = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  try {
    const status = await new Promise((resolve, reject) => {
      const child = spawn('vitest', vitest, { stdio: 'inherit', shell: process.platform === 'win32' });
      child.on('error', reject).on('close', resolve);
    });
    return { status, report: JSON.parse(readFileSync(file, 'utf8')) };
  } catch (error) {
    console.error(`The tests left no report: ${error.message}`);
    return { status: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
