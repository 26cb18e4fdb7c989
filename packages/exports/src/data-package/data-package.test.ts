import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { formatNames } from '../format/formats.ts';
import { published } from '../published.ts';
import { write } from './data-package.ts';

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: {
    readonly fields: readonly { readonly name: string }[];
    readonly foreignKeys?: readonly { readonly reference: { readonly resource: string } }[];
  };
}

const decoder = new TextDecoder();
const files = await write(published);
const byPath = new Map(files.map((file) => [file.path, file.content]));
const descriptor = JSON.parse(decoder.decode(byPath.get('datapackage.json')));
const resources: readonly Resource[] = descriptor.resources;
const hashOf = (content: Uint8Array = new Uint8Array()): string => createHash('sha256').update(content).digest('hex');

test('ajv accepts the descriptor by the published profile', () => {
  const profile = JSON.parse(
    readFileSync(new URL('../../test/datapackage-profile.fixture.json', import.meta.url), 'utf8'),
  );
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(profile);
  expect([validate(descriptor), validate.errors]).toEqual([true, null]);
  expect(validate({ ...descriptor, resources: [{ ...descriptor.resources[0], path: undefined }] })).toBe(false);
});

test('every format is in the package, and every file in the descriptor', () => {
  const found = formatNames.filter((name) =>
    resources.some(
      ({ path }) => path.startsWith(`${name}/`) || path.startsWith(`${name}.`) || path === `accords.${name}`,
    ),
  );
  expect(found).toEqual(formatNames.filter((name) => name !== 'data-package'));
  expect(resources.map(({ path }) => path)).toEqual(
    [...byPath.keys()].filter((path) => path !== 'datapackage.json' && path !== 'SHA256SUMS'),
  );
  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
});

test('sizes and checksums are those of the files', () => {
  for (const { path, bytes, hash } of resources) {
    expect([path, bytes, hash]).toEqual([path, byPath.get(path)?.length, `sha256:${hashOf(byPath.get(path))}`]);
  }
  const sums = decoder.decode(byPath.get('SHA256SUMS')).trimEnd().split('\n');
  expect(sums).toEqual(
    files.filter(({ path }) => path !== 'SHA256SUMS').map(({ path, content }) => `${hashOf(content)}  ${path}`),
  );
});

test('the schema of a table names its columns, and other tables by their resources', () => {
  const names = new Set(resources.map(({ name }) => name));
  for (const { path, schema } of resources.filter((one) => one.path.endsWith('.csv'))) {
    const [header] = parse(Buffer.from(byPath.get(path) ?? []), { bom: true, toLine: 1 });
    expect([path, header]).toEqual([path, schema?.fields.map(({ name }) => name)]);
    expect(schema?.foreignKeys?.filter(({ reference }) => !names.has(reference.resource)) ?? []).toEqual([]);
  }
});

test('no number of an official, which the sources have, stands in any file', () => {
  const sources = new URL('../../../data/sources/', import.meta.url);
  const texts = readdirSync(sources).map((name) => readFileSync(new URL(name, sources), 'utf8'));
  const numbers = texts.flatMap((text) => text.match(/[\w.+-]+@[\w.-]+|\d{2,4}-\d{2,4}-\d{3,4}/g) ?? []);
  expect(numbers.length).toBeGreaterThan(0);
  for (const { path, content } of files) {
    const text = decoder.decode(content);
    expect([path, numbers.filter((number) => text.includes(number))]).toEqual([path, []]);
  }
});
