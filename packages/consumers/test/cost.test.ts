import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as data from '@digital-accords/data';
import { describe, expect, test } from 'vitest';
import { bundlers } from '../src/bundles.ts';
import { consumerOf } from '../src/consumer.ts';

const [commitment] = Object.values<data.Commitment>(data.commitments);
const [agreement] = Object.values<data.Agreement>(data.agreements);
const [document] = Object.values<data.Document>(data.documents);
const [instrument] = Object.values<data.Instrument>(data.instruments);
if (!commitment || !agreement || !document || !instrument) throw new Error('no records');
const bytes = (text: string): number => Buffer.byteLength(text);
const json = (value: unknown): number => bytes(JSON.stringify(value));
const of = `@digital-accords/data`;

const consumer = consumerOf('model', 'data');
const dist = join(consumer.folder, 'node_modules', of, 'dist');

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');

describe.each(Object.entries(bundlers))('bundled with %s', (_, bundle) => {
  const sizeOf = async (text: string): Promise<number> => bytes(await bundle(consumer, text));

  test.each([
    [`commitments/${commitment.id}`, commitment],
    [document.id, document],
    [instrument.id, instrument],
  ])('one record is its JSON and 300 bytes: %s', async (path, record) => {
    const size = await sizeOf(`export { default } from '${of}/records/${path}';`);
    expect(size).toBeLessThanOrEqual(json(record) + 300);
  });

  test('one agreement is its JSON and 1 kB', async () => {
    const under = (one: { readonly id: string }): boolean => one.id.startsWith(`${agreement.id}/`);
    const parts = [
      Object.values<data.Commitment>(data.commitments).filter(under),
      Object.values<data.Pillar>(data.pillars).filter(under),
      Object.values<data.Update>(data.updates).filter(({ derived }) => derived.agreements.includes(agreement.id)),
    ].map((records) => Object.fromEntries(records.map((record) => [record.id, record])));
    const size = await sizeOf(`export * from '${of}/agreements/${agreement.id}';`);
    expect(size).toBeLessThanOrEqual(json(agreement) + parts.map(json).reduce((sum, one) => sum + one, 0) + 1000);
  });

  test('a union of terms costs nothing, the labels of a vocabulary at most 3 kB', async () => {
    const guard = `import { isId } from '${of}/helpers'; import { labels } from '${of}/vocabularies/status';
      export const isState = (text) => isId(labels, text); export const label = (state) => labels[state].ja;`;
    expect(await sizeOf(guard)).toBeLessThanOrEqual(3000);
  });

  test('a helper brings no record, and a collection no other', async () => {
    const helper = await bundle(consumer, `export { daysOf, isOpen, nameOf, quoteText } from '${of}/helpers';`);
    expect([bytes(helper) <= 8000, helper.includes(commitment.id)]).toEqual([true, false]);
    const text = await bundle(consumer, `export { events } from '${of}';`);
    expect([bytes(text) <= json(data.events) * 1.1, text.includes(commitment.title.en)]).toEqual([true, false]);
  });

  test('status as of a day runs in a browser’s bundle', async () => {
    const entry = `import { statusOf } from '${of}/query'; globalThis.status = statusOf('${commitment.id}');`;
    consumer.write('bundled.mjs', `${await bundle(consumer, entry)}\nconsole.log(JSON.stringify(globalThis.status));`);
    expect(JSON.parse(consumer.node('bundled.mjs').output)).toEqual(commitment.derived.status);
  });
});

test('the overview is at most 25 kB, compressed', () => {
  expect(gzipSync(read('overview.js'), { level: 9 }).length).toBeLessThanOrEqual(25_000);
});

test('what is searched is at most 150 kB, compressed, and in the bundle of search alone', async () => {
  expect(gzipSync(read('search/entries.js'), { level: 9 }).length).toBeLessThanOrEqual(150_000);
  const text = await bundlers['esbuild']?.(
    consumer,
    `export { statusOf } from '${of}/query'; export * from '${of}/helpers';`,
  );
  expect(text).not.toContain('"type":"leaf"');
});

test('a module of one record is not larger than its JSON', () => {
  const modules = filesIn(join(dist, 'records')).filter((path) => path.endsWith('.js'));
  const sizes = modules.map((path) => statSync(path).size).reduce((sum, one) => sum + one, 0);
  const { registry: _, ...collections } = data;
  const records = Object.values(collections).flatMap((collection) =>
    Object.values<{ readonly id: string }>(collection),
  );
  expect(modules.length).toBe(records.length);
  expect(sizes).toBeLessThanOrEqual(records.map(json).reduce((sum, one) => sum + one, 0));
});

test('an id costs at most 150 bytes of declarations, titles apart', () => {
  const keys = read('types.d.ts').match(/^ {2}readonly '[^']+': [A-Z]\w+;$/gm) ?? [];
  const own = filesIn(dist).filter((path) => /[\\/](?:records|agreements)[\\/].*\.d\.ts$/.test(path));
  const total = bytes(keys.join('\n')) + own.map((path) => statSync(path).size).reduce((sum, one) => sum + one, 0);
  expect(total / keys.length).toBeLessThanOrEqual(150);
  expect(keys.length).toBeGreaterThanOrEqual(Object.keys(data.commitments).length);
});

test('the tarball takes at most 6 MB, unpacked', () => {
  const total = filesIn(join(dist, '..'))
    .map((path) => statSync(path).size)
    .reduce((sum, one) => sum + one, 0);
  expect(total).toBeLessThanOrEqual(6_000_000);
});
