/** Generates types, vocabularies and bundled schemas from `schemas/`. Output folders are emptied first: a cache hit would keep stale files. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { coordinates } from '../src/coordinates/coordinates.ts';
import { bundle } from './bundle.ts';
import { describeForms } from './forms.ts';
import { readSchemas, readVocabularies } from './read.ts';
import { type Definitions, mapSchema } from './schema.ts';
import { structureOf } from './structure.ts';
import { describeTerms } from './terms.ts';
import { typesOf } from './types.ts';
import { vocabularyLabels, vocabularyTables, vocabularyTexts } from './vocabularies.ts';

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
write(join(generated, 'labels.ts'), vocabularyLabels(vocabularies));
write(join(generated, 'vocabulary-tables.ts'), vocabularyTables(vocabularies));
for (const [form, definitions] of Object.entries({ authored, published })) {
  write(
    join(schemas, `${form}.schema.json`),
    json({ $schema: DRAFT, $id: `${coordinates.schemas}/${form}.schema.json`, $defs: definitions }),
  );
  const described = form === 'authored' ? describeForms(describeTerms(definitions, vocabularies)) : definitions;
  for (const [type, name] of Object.entries(records)) {
    const own = {
      $schema: DRAFT,
      $id: `${coordinates.schemas}/${form}/${type}.schema.json`,
      $ref: `#/$defs/${name}`,
      $defs: reachable(described, name),
    };
    write(join(schemas, form, `${type}.schema.json`), json(own));
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
