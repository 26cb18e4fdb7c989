import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bundle } from './bundle.ts';
import { readJapanese, readSchemas, readVocabularies } from './read.ts';
import type { Definitions, Schema } from './schema.ts';

const source = fileURLToPath(new URL('../../../schemas', import.meta.url));
const { authored, published } = bundle(readSchemas(source), readVocabularies(`${source}/vocabularies`));

/** A schema, where it stands, and what its reference leads to: a property may leave its texts to that. */
interface Place {
  readonly path: string;
  readonly schema: Schema;
  readonly target: Schema | undefined;
}

function placesIn(definitions: Definitions): readonly Place[] {
  const at = (path: string, schema: Schema): Place => ({
    path,
    schema,
    target: schema.$ref === undefined ? undefined : definitions[schema.$ref.split('/').at(-1) ?? ''],
  });
  return Object.entries(definitions).flatMap(([name, definition]) => [
    at(name, definition),
    ...Object.entries(definition.properties ?? {}).map(([key, property]) => at(`${name}.${key}`, property)),
  ]);
}

/** Every string of the schemas: definitions, properties and items of lists. */
function stringsIn(definitions: Definitions): readonly Place[] {
  return placesIn(definitions).flatMap(({ path, schema, target }) => [
    { path, schema, target },
    ...(schema.items ? [{ path: `${path}[]`, schema: schema.items, target: undefined }] : []),
  ]);
}

const forms = Object.entries({ authored, published });

test.each(forms)('every definition and property of the %s form has a title and a description', (_, definitions) => {
  const lacking = placesIn(definitions).filter(({ schema, target }) =>
    [schema.title ?? target?.title, schema.description ?? target?.description].some((text) => !text?.trim()),
  );
  expect(lacking.map(({ path }) => path)).toEqual([]);
});

test.each(forms)('every form that the %s form asks of a string is shown by an example', (_, definitions) => {
  const lacking = stringsIn(definitions).filter(
    ({ schema }) => (schema['pattern'] ?? schema['format']) !== undefined && examplesOf(schema).length === 0,
  );
  expect(lacking.map(({ path }) => path)).toEqual([]);
});

test.each(forms)('examples of the %s form have the form that they show', (_, definitions) => {
  const wrong = stringsIn(definitions).flatMap(({ path, schema }) => {
    const { pattern, maxLength } = schema;
    if (typeof pattern !== 'string') return [];
    const form = new RegExp(pattern, 'u');
    const fits = (text: string): boolean => form.test(text) && text.length <= Number(maxLength ?? text.length);
    return examplesOf(schema).flatMap((example) => (fits(String(example)) ? [] : [`${path}: ${example}`]));
  });
  expect(wrong).toEqual([]);
});

test('no Japanese text describes what no schema has', () => {
  const { Record: shared, ...texts } = readJapanese(`${source}/ja`);
  const lost = Object.entries(texts).flatMap(([name, { properties = {} }]) => {
    const known = (published[name] ?? authored[name])?.properties ?? {};
    if (!published[name] && !authored[name]) return [name];
    return Object.keys(properties).flatMap((key) => (known[key] ? [] : [`${name}.${key}`]));
  });
  expect([Object.keys(shared?.properties ?? {}), lost]).toEqual([['type', 'id', 'lifecycle', 'notes'], []]);
});

function examplesOf({ examples }: Schema): readonly unknown[] {
  return Array.isArray(examples) ? examples : [];
}
