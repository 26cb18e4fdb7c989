/** Builds `dist` from the records, or prints what is wrong with them: `tsx scripts/build.ts [--root FOLDER] [--out FOLDER]`. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { validators } from '@digital-accords/validator';
import { emit } from '../src/emit/emit.ts';
import { reliabilityOfCoding } from '../src/load/coding.ts';
import { load } from '../src/load/load.ts';
import { readFolder, replaceFolder } from './folder.ts';

const packageFolder = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({ options: { root: { type: 'string' }, out: { type: 'string' } } });
const root = values.root ?? packageFolder;
const out = values.out ?? join(packageFolder, 'dist');

const decoder = new TextDecoder('utf-8', { fatal: true });
const within = (folder: string): { file: string; bytes: Uint8Array }[] =>
  readFolder(root, folder).map(({ file, bytes }) => ({ file: file.slice(folder.length + 1), bytes }));
const isReadingLine = validators['reading-line'];

const result = load({
  records: readFolder(root, 'records'),
  sources: within('sources').map(({ file, bytes }) => ({
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text: decoder.decode(bytes),
  })),
  reliability: reliabilityOfCoding(
    within('coding').map(({ file, bytes }) => ({ file, text: decoder.decode(bytes) })),
    (value) => isReadingLine(value),
  ),
});

if (result.ok) {
  const model = new URL('./generated/published.d.ts', import.meta.resolve('@digital-accords/model'));
  replaceFolder(out, emit({ ...result, declarations: readFileSync(model, 'utf8') }));
} else {
  for (const { file, range, rule, message, params } of result.diagnostics) {
    const place = range ? `${file}:${range.startLine}:${range.startColumn}` : file;
    console.error(`${place} ${rule}/${message} ${JSON.stringify(params)}`);
  }
  process.exitCode = 1;
}
