import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { commitments } from '@digital-accords/data';
import { expect, test } from 'vitest';
import { bundlers } from '../src/bundles.ts';
import { consumerOf } from '../src/consumer.ts';

const [id = ''] = Object.keys(commitments);
const count = Object.keys(commitments).length;
const of = '@digital-accords/data';

const consumer = consumerOf('model', 'data');

test('require() loads every module', () => {
  const script = `
    const { commitments } = require('${of}');
    const record = require('${of}/records/commitments/${id}').default;
    const { statusOf } = require('${of}/query');
    const { isOpen } = require('${of}/helpers');
    console.log(JSON.stringify([Object.keys(commitments).length, record.id, isOpen(statusOf('${id}').state)]));`;
  consumer.write('required.cjs', script);
  const { output } = consumer.node('--no-warnings', 'required.cjs');
  expect(JSON.parse(output)).toEqual([count, id, commitments[id as keyof typeof commitments].derived.status.open]);
});

test('a worker imports it', async () => {
  consumer.write(
    'worker.mjs',
    `import { parentPort } from 'node:worker_threads';
     import { overview } from '${of}/overview';
     parentPort.postMessage(overview.length);`,
  );
  const worker = new Worker(new URL(`file://${consumer.folder}/worker.mjs`));
  expect(await new Promise((resolve, reject) => worker.on('message', resolve).on('error', reject))).toBe(count);
});

test('data files are addresses of the package', () => {
  const script = `
    import { readFileSync } from 'node:fs';
    import { gunzipSync } from 'node:zlib';
    const read = (file) => readFileSync(new URL(import.meta.resolve('${of}/' + file)), 'utf8');
    const packed = readFileSync(new URL(import.meta.resolve('${of}/authored/commitments.ndjson.gz')));
    const authored = gunzipSync(packed).toString().trimEnd().split('\\n').map((line) => JSON.parse(line));
    console.log(JSON.stringify([JSON.parse(read('published/commitments.json')).length, authored.some((one) => 'derived' in one)]));`;
  expect(JSON.parse(consumer.node('--input-type=module', '--eval', script).output)).toEqual([count, false]);
});

test('a bundler takes data files by their addresses', async () => {
  const entry = `import address from '${of}/authored/commitments.ndjson.gz?url';
    import commitments from '${of}/published/commitments.json'; export { address, commitments };`;
  const text = await bundlers['vite']?.(consumer, entry);
  expect([/\/assets\/commitments\.ndjson-[\w-]+\.gz/.test(text ?? ''), text?.includes(id)]).toEqual([true, true]);
});

test('the package contains its documents', () => {
  const documents = [
    ...['README.md', 'CHANGELOG.md', 'CITATION.cff', 'LICENSE', 'LICENSE-CC-BY-4.0', 'dist/LICENSE-SOURCES'],
    ...['docs/recipes.md', 'docs/datasheet.md'],
    ...['api', 'dictionary', 'reliability'].map((name) => `dist/docs/${name}.md`),
  ];
  const folder = join(consumer.folder, 'node_modules', of);
  expect(documents.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
});
