/**
 * Turns the filled form of an issue into a record and checks it: `node form-record.mjs`. It writes what is to be done next
 * into `form/`: `record.json` (path and text of the file) if the record is right, else `problem.txt`. It has no token.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dump } from 'js-yaml';
import { readEvent } from './event.mjs';
import { parseForm, reportOf } from './form.mjs';

const FORM = '.github/ISSUE_TEMPLATE/report.yml';

mkdirSync('form', { recursive: true });
try {
  const { body } = readEvent(process.env).issue;
  const { file, record } = reportOf(parseForm(readFileSync(FORM, 'utf8'), body ?? ''));
  if (existsSync(file)) throw new Error(`There is a record ${record.id} already. Choose another short name.`);
  const text = dump(record, { lineWidth: -1 });
  writeFileSync(file, text);
  const checked = spawnSync('node', ['packages/cli/dist/cli.js', 'validate', file], { encoding: 'utf8' });
  if (checked.status !== 0) throw new Error(`${checked.stdout}${checked.stderr}`);
  writeFileSync('form/record.json', JSON.stringify({ file, text, title: record.title.en }));
} catch (error) {
  writeFileSync('form/problem.txt', error.message);
  console.log(error.message);
}
