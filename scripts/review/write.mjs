/**
 * Writes what to look at next, in both languages, as the text of an issue: `node write.mjs`. It asks the addresses of the
 * last release if there is one. It has no token and changes nothing on GitHub.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { ISSUE_FILE, issueText, REVIEW_FOLDER } from './text.mjs';

const LINKS = `${REVIEW_FOLDER}/links.json`;

function accords(...args) {
  const { status, stdout, stderr } = spawnSync('node', ['packages/cli/dist/cli.js', ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
}

mkdirSync(REVIEW_FOLDER, { recursive: true });
// Before the first release, or without a network, the list is made all the same; it says that no address was asked.
console.log(accords('links', '--cache', LINKS).stderr);
const links = existsSync(LINKS) ? ['--links', LINKS] : [];
const today = new Date().toISOString().slice(0, 10);
const [ja, en] = ['ja', 'en'].map((language) => {
  const { status, stdout, stderr } = accords(
    ...['review', '--format', 'markdown', '--as-of', today, '--lang', language, ...links],
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
});
writeFileSync(ISSUE_FILE, issueText(ja, en));
