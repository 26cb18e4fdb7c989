/**
 * Checks a pull request, marks the lines, and writes what the comment on it is made from: `node summarise.mjs`. It needs
 * the variable BASE_SHA, the commit that the pull request would change. It has no token and changes nothing on GitHub.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

const FOLDER = 'summary';

function accords(...args) {
  const { status, stdout, stderr } = spawnSync('node', ['packages/cli/dist/cli.js', ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { status, output: `${stdout}${stderr}`, stdout };
}

const { BASE_SHA: base = '' } = process.env;
if (!/^[0-9a-f]{40}$/.test(base)) throw new Error('BASE_SHA is no commit.');

const partsIn = (language) => ({
  validate: accords('validate', '--lang', language).output,
  diff: accords('diff', base, '--lang', language).output,
  changeset: accords('changeset', '--check', '--lang', language).output,
});
mkdirSync(FOLDER, { recursive: true });
writeFileSync(`${FOLDER}/summary.json`, JSON.stringify({ en: partsIn('en'), ja: partsIn('ja') }));
writeFileSync(`${FOLDER}/validate.sarif`, accords('validate', '--format', 'sarif').stdout);

const checks = [accords('validate', '--format', 'github'), accords('changeset', '--check')];
for (const { output } of checks) console.log(output);
if (checks.some(({ status }) => status !== 0)) process.exitCode = 1;
