/** Generates types, vocabularies and bundled schemas from `schemas/`. Output folders are emptied first: a cache hit would keep stale files. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { coordinates } from '../src/coordinates/coordinates.ts';
import { bundle } from './bundle.ts';
import { describeForms } from './forms.ts';
import { inJapanese } from './japanese.ts';
import { readJapanese, readSchemas, readVocabularies } from './read.ts';
import { type Definitions, mapSchema } from './schema.ts';
import { structureOf } from './structure.ts';
import { describeTerms } from './terms.ts';
import { typesOf } from './types.ts';
import { vocabularyTables, vocabularyTexts, vocabularyWords } from './vocabularies.ts';

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
write(join(generated, 'vocabularies.ts'), vocabularyTexts(vocabularies));
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
writeSchemas('', { authored, published });
const texts = readJapanese(join(source, 'ja'));
writeSchemas('ja/', {
  authored: inJapanese(authored, texts, vocabularies),
  published: inJapanese(published, texts, vocabularies),
});

/** The schemas of one language: a bundle for each form, and a schema for each record type. */
function writeSchemas(folder: '' | 'ja/', forms: { authored: Definitions; published: Definitions }): void {
  for (const [form, definitions] of Object.entries(forms)) {
    const base = `${coordinates.schemas}/${folder}${form}`;
    const bundle = { $schema: DRAFT, $id: `${base}.schema.json`, $defs: definitions };
    write(join(schemas, folder, `${form}.schema.json`), json(bundle));
    const described = form === 'authored' ? describeForms(describeTerms(definitions, vocabularies)) : definitions;
    for (const [type, name] of Object.entries(records)) {
      const own = {
        $schema: DRAFT,
        $id: `${base}/${type}.schema.json`,
        $ref: `#/$defs/${name}`,
        $defs: reachable(described, name),
      };
      write(join(schemas, folder, form, `${type}.schema.json`), json(own));
    }
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
