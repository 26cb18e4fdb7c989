/** Builds `dist` from the records, or prints what is wrong with them: `tsx scripts/build.ts [--root FOLDER] [--out FOLDER]`. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { plain, pretty } from '@digital-accords/validator';
import { emit } from '../src/emit/emit.ts';
import { load } from '../src/load/load.ts';
import { readFolder, replaceFolder } from './folder.ts';

const packageFolder = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({ options: { root: { type: 'string' }, out: { type: 'string' } } });
const root = values.root ?? packageFolder;
const out = values.out ?? join(packageFolder, 'dist');

const decoder = new TextDecoder('utf-8', { fatal: true });
const within = (folder: string): { file: string; bytes: Uint8Array }[] =>
  readFolder(root, folder).map(({ file, bytes }) => ({ file: file.slice(folder.length + 1), bytes }));

const result = load({
  records: readFolder(root, 'records'),
  unreadable: [],
  sources: within('sources').map(({ file, bytes }) => ({
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text: decoder.decode(bytes),
  })),
  coding: within('coding'),
  today: new Date().toISOString().slice(0, 10),
});

if (result.ok) {
  const model = new URL('./generated/published.d.ts', import.meta.resolve('@digital-accords/model'));
  replaceFolder(out, emit({ ...result, declarations: readFileSync(model, 'utf8') }));
} else {
  const { checked } = result;
  console.error(pretty(checked, { language: 'en', palette: plain, width: 100, sources: checked.texts }));
  process.exitCode = 1;
}
