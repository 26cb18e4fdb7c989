/** What `action.yml` does: checks records with a published command, marks lines, and may write SARIF. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const { INPUT_PATHS = '', INPUT_VERSION = '', INPUT_LANGUAGE = '', INPUT_SARIF = '' } = process.env;
if (!/^[\w.^~-]+$/.test(INPUT_VERSION)) throw new Error('The version is neither a version nor a channel.');

const paths = INPUT_PATHS.split('\n')
  .map((path) => path.trim())
  .filter((path) => path !== '');
const command = ['--yes', '--package', `@digital-accords/cli@${INPUT_VERSION}`, '--', 'accords', 'validate'];

function validate(format) {
  const options = ['--format', format, '--lang', INPUT_LANGUAGE];
  return spawnSync('npx', [...command, ...options, '--', ...paths], { encoding: 'utf8', maxBuffer: 2 ** 28 });
}

const { status, stdout, stderr } = validate('github');
console.log(stdout + stderr);
if (INPUT_SARIF !== '') writeFileSync(INPUT_SARIF, validate('sarif').stdout);
process.exitCode = status ?? 1;
