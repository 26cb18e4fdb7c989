/** Generates types, vocabularies and bundled schemas from `schemas/`. Output folders are emptied first: a cache hit would keep stale files. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { coordinates } from '../src/coordinates/coordinates.ts';
import { bundle } from './bundle.ts';
import { describeForms } from './forms.ts';
import { graphemeSegmenter } from './graphemes.ts';
import { inJapanese } from './japanese.ts';
import { readJapanese, readSchemas, readVocabularies } from './read.ts';
import { type Definitions, mapSchema } from './schema.ts';
import { structureOf } from './structure.ts';
import { describeTerms } from './terms.ts';
import { typesOf } from './types.ts';
import { vocabularyList, vocabularyTables, vocabularyText, vocabularyWords } from './vocabularies.ts';

const packageFolder = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(packageFolder, '../../schemas');
const generated = join(packageFolder, 'src/generated');
const schemas = join(packageFolder, 'schemas');
const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

for (const folder of [generated, schemas]) rmSync(folder, { recursive: true, force: true });

const vocabularies = readVocabularies(join(source, 'vocabularies'));
const { authored, published, records } = bundle(readSchemas(source), vocabularies);

write(join(generated, 'authored.ts'), await typesOf(authored, records));
write(join(generated, 'published.ts'), await typesOf(published, records));
write(join(generated, 'structure.ts'), structureOf(authored, records));
write(join(generated, 'vocabularies.ts'), vocabularyList(vocabularies));
for (const vocabulary of vocabularies) {
  write(join(generated, `vocabularies/${vocabulary.scheme}.ts`), vocabularyText(vocabulary));
}
write(
  join(generated, 'labels.ts'),
  vocabularyWords(vocabularies, 'label', 'labels', 'The label of every term, by scheme.'),
);
write(
  join(generated, 'shown.ts'),
  vocabularyWords(vocabularies, 'shown', 'shown', 'The words in which the terms of some schemes are shown to people.'),
);
write(
  join(generated, 'shown-with-rhythm.ts'),
  vocabularyWords(
    vocabularies,
    'shownWithRhythm',
    'shownWithRhythm',
    'The words in which terms are shown of a commitment with a stated interval.',
  ),
);
write(join(generated, 'vocabulary-tables.ts'), vocabularyTables(vocabularies));
const graphemes = await graphemeSegmenter();
write(join(generated, 'graphemes.ts'), graphemes.code);
write(join(generated, 'NOTICES.txt'), graphemes.notices);
writeSchemas('', { authored, published });
const texts = readJapanese(join(source, 'ja'));
writeSchemas('ja/', {
  authored: inJapanese(authored, texts, vocabularies),
  published: inJapanese(published, texts, vocabularies),
});

/** The schemas of one language: a bundle for each form, a schema for each record type, and its copy for editors. */
function writeSchemas(
  folder: '' | 'ja/',
  { authored, published }: { authored: Definitions; published: Definitions },
): void {
  for (const [form, definitions] of Object.entries({ authored, published })) {
    const $id = `${coordinates.schemas}/${folder}${form}.schema.json`;
    write(join(schemas, `${folder}${form}.schema.json`), json({ $schema: DRAFT, $id, $defs: definitions }));
    writeRecordSchemas(`${folder}${form}`, definitions);
  }
  writeRecordSchemas(`${folder}editor`, describeForms(describeTerms(authored, vocabularies)));
}

function writeRecordSchemas(folder: string, definitions: Definitions): void {
  for (const [type, name] of Object.entries(records)) {
    const file = `${folder}/${type}.schema.json`;
    const $id = `${coordinates.schemas}/${file}`;
    const own = { $schema: DRAFT, $id, $ref: `#/$defs/${name}`, $defs: reachable(definitions, name) };
    write(join(schemas, file), json(own));
  }
}

function reachable(definitions: Definitions, root: string): Definitions {
  const found: Definitions = {};
  const visit = (name: string): void => {
    const schema = definitions[name];
    if (!schema || found[name]) return;
    found[name] = schema;
    mapSchema(schema, (node) => {
      if (node.$ref) visit(node.$ref.split('/').at(-1) ?? '');
      return node;
    });
  };
  visit(root);
  return found;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
