/**
 * Compiles the bundled schemas of the model to standalone ESM validators (no compiler and no `eval` at run time), and lists
 * the rules and their words.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { noticesOf } from '../../../scripts/notices.mjs';
import { withoutAnnotations } from './annotations.ts';
import { closeByNames } from './close-by-names.ts';
import { compileValidators, type Schemas } from './compile.ts';
import { fieldTable } from './fields.ts';
import { writeOfUpdates } from './of-updates.ts';
import { ruleList, wordsFiles, wordsList } from './rule-lists.ts';
import { type Definition, type Definitions, tagUnions } from './tag-unions.ts';
import { titlesOf } from './titles.ts';

const packageFolder = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = join(packageFolder, 'src');
const generated = join(sources, 'generated');
const modelFolder = dirname(createRequire(import.meta.url).resolve('@digital-accords/model/package.json'));

rmSync(generated, { recursive: true, force: true });
mkdirSync(join(generated, 'rules'), { recursive: true });
const modules = [...(await compile('authored')), ...(await compile('published'))];
await compileUpdates();
writeFileSync(join(generated, 'NOTICES.txt'), noticesOf(modules));
writeFileSync(join(generated, 'examples.ts'), examples());
writeFileSync(join(generated, 'fields.ts'), fields('authored'));
writeFileSync(join(generated, 'published-fields.ts'), fields('published'));
const titles = titlesOfAll();
writeFileSync(join(generated, 'titles.ts'), titlesModule(titles));
const wordsOfRules = wordsFiles(sources);
writeFileSync(join(generated, 'rules/rules.ts'), ruleList(wordsOfRules));
writeFileSync(join(generated, 'rules/words.ts'), wordsList(wordsOfRules));
// Rules say themselves which records they look at; they need what was written above.
writeOfUpdates(join(generated, 'update'), {
  files: wordsOfRules,
  titles,
  ...(await import('../src/generated/rules/rules.ts')),
  ...(await import('../src/generated/rules/words.ts')),
  ...(await import('../src/generated/fields.ts')),
  ...(await import('../src/generated/examples.ts')),
});

async function compile(form: 'authored' | 'published'): Promise<readonly string[]> {
  const { schemas, records } = readBundle(form);
  const lines = { 'reading-line': 'ReadingLine', 'field-reading-line': 'FieldReadingLine' };
  const entries = form === 'authored' ? { ...records, ...lines } : records;
  const compiled = await compileValidators(schemas, entries);
  writeFileSync(join(generated, `${form}.js`), compiled.code);
  writeFileSync(join(generated, `${form}.d.ts`), declarations(form));
  return compiled.modules;
}

/** Compiles what the check of reports alone needs. */
async function compileUpdates(): Promise<void> {
  const { schemas, records } = readBundle('authored');
  const { code } = await compileValidators(schemas, { update: records['update'] ?? '' });
  mkdirSync(join(generated, 'update'));
  writeFileSync(join(generated, 'update/authored.js'), code);
}

function readBundle(form: 'authored' | 'published'): {
  readonly schemas: Schemas;
  readonly records: Record<string, string>;
} {
  const bundle = JSON.parse(readFileSync(join(modelFolder, `schemas/${form}.schema.json`), 'utf8')) as Schemas;
  const schemas = { ...bundle, $defs: closeByNames(tagUnions(withoutAnnotations(bundle.$defs))) };
  return { schemas, records: recordDefinitions(bundle.$defs) };
}

/** Record types are the definitions whose `type` property is a constant. */
function recordDefinitions(definitions: Definitions): Record<string, string> {
  const pairs = Object.entries(definitions).map(
    ([name, schema]) => [schema.properties?.['type']?.const, name] as const,
  );
  return Object.fromEntries(pairs.filter(([type]) => typeof type === 'string'));
}

function declarations(form: 'authored' | 'published'): string {
  const types = form === 'authored' ? 'Authored.RecordsByType' : 'RecordsByType';
  const lines =
    form === 'authored'
      ? " & { readonly 'reading-line': SchemaValidator<Authored.ReadingLine>; readonly 'field-reading-line': SchemaValidator<Authored.FieldReadingLine> }"
      : '';
  return `import type { ${form === 'authored' ? 'Authored' : 'RecordsByType'} } from '@digital-accords/model';
import type { SchemaValidator } from '../schema/schema-validator.ts';

/** One validator a record type, of the ${form} form. */
export declare const validators: { readonly [Type in keyof ${types}]: SchemaValidator<${types}[Type]> }${lines};
`;
}

/** An example of what each pattern asks for, so that a message need not show a regular expression. */
function examples(): string {
  const $defs = definitionsIn('authored.schema.json');
  const found: Record<string, string> = {};
  for (const [name, schema] of Object.entries($defs)) {
    const [own] = examplesOf(schema);
    if (own !== undefined) found[name] = own;
    for (const property of Object.values(schema.properties ?? {})) {
      const [first] = examplesOf(property);
      if (first !== undefined) found[String(property['pattern'])] ??= first;
    }
  }
  return `/** An example for each definition with a pattern, and for each pattern without a definition. Generated. */\nexport const examples: Readonly<Record<string, string>> = ${JSON.stringify(found, null, 2)};\n`;
}

function examplesOf({ pattern, examples }: Definition): readonly string[] {
  return typeof pattern === 'string' && Array.isArray(examples) ? examples.map(String) : [];
}

/** Which property holds which definition, and the definition of each record type. */
function fields(form: 'authored' | 'published'): string {
  const $defs = definitionsIn(`${form}.schema.json`);
  const table = fieldTable(tagUnions($defs));
  return [
    "import type { FieldTable } from '../walk/field-table.ts';",
    '',
    '/** Which property of which definition holds which definition. Generated. */',
    `export const fieldTable: FieldTable = ${JSON.stringify({ ...table, records: recordDefinitions($defs) }, null, 2)};`,
    '',
  ].join('\n');
}

/** How fields are called in both languages. */
function titlesOfAll(): ReturnType<typeof titlesOf> {
  const [ja, en] = ['ja/', ''].map((folder) => definitionsIn(`${folder}authored.schema.json`));
  return titlesOf(ja ?? {}, en ?? {});
}

function titlesModule(titles: ReturnType<typeof titlesOf>): string {
  return `/** Title of each definition (under the empty name) and of each of its properties, in Japanese and in English. Generated. */
export const titles: Readonly<Record<string, Readonly<Record<string, readonly [ja: string, en: string]>>>> = ${JSON.stringify(titles, null, 2)};
`;
}

function definitionsIn(name: string): Definitions {
  const { $defs } = JSON.parse(readFileSync(join(modelFolder, 'schemas', name), 'utf8')) as { $defs: Definitions };
  return $defs;
}
