/** Builds `dist` from the records, or prints what is wrong with them: `tsx scripts/build.ts [--root FOLDER] [--out FOLDER]`. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { latestDay } from '@digital-accords/model';
import { collectFiles, readFolder, sha256 } from '@digital-accords/validator/node';
import { plain, pretty } from '@digital-accords/validator/report';
import { emit } from '../src/emit/emit.ts';
import { parseGrounds } from '../src/grounds/grounds.ts';
import { load } from '../src/load/load.ts';
import { replaceFolder } from './replace-folder.ts';

const packageFolder = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({ options: { root: { type: 'string' }, out: { type: 'string' } } });
const root = values.root ?? packageFolder;
const out = values.out ?? join(packageFolder, 'dist');

const decoder = new TextDecoder('utf-8', { fatal: true });
const records = collectFiles([join(relative('', root), 'records')]);

const result = load({
  records: records.files,
  unreadable: records.diagnostics,
  sources: readFolder(join(root, 'sources')).map(({ file, bytes }) => ({
    file,
    sha256: sha256(bytes),
    text: decoder.decode(bytes),
  })),
  coding: readFolder(join(root, 'coding')),
  today: latestDay(new Date()),
  grounds: parseGrounds(readFileSync(join(root, 'grounds.yaml'), 'utf8')),
  version: JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version,
});

if (result.ok) {
  for (const id of result.withheld)
    console.log(`${id} has no ground in grounds.yaml: it is released without its text.`);
  const types = new URL('./generated/published.d.ts', import.meta.resolve('@digital-accords/model'));
  const schemas = new URL(import.meta.resolve('@digital-accords/model/schemas/published.schema.json'));
  const { $defs: definitions } = JSON.parse(readFileSync(schemas, 'utf8'));
  replaceFolder(out, emit({ ...result, declarations: readFileSync(types, 'utf8'), definitions }));
} else {
  const { checked } = result;
  console.error(pretty(checked, { lang: 'en', palette: plain, width: 100, sources: checked.texts }));
  process.exitCode = 1;
}
