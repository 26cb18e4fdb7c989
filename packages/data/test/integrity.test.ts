import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { commitments } from '@digital-accords/data';
import { checkFile, checksums, type DataFile } from '@digital-accords/data/integrity';
import { expect, test } from 'vitest';

const { resolve } = createRequire(import.meta.url);
const bytesOf = (file: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(resolve(`@digital-accords/data/${file}`)));

test('every data file is whole', async () => {
  for (const file of Object.keys(checksums)) await checkFile(file as DataFile, bytesOf(file));
  expect(checksums['published/commitments.json'].records).toBe(Object.keys(commitments).length);
});

test('a cut file, a changed one and one that does not exist are noticed', async () => {
  const bytes = bytesOf('published/updates.json');
  const { records } = checksums['published/updates.json'];
  const cut = bytes.slice(0, bytes.length - 2);
  await expect(checkFile('published/updates.json', cut)).rejects.toThrow(
    new Error(`published/updates.json has ${records - 1} of ${records} records: it is cut or changed`),
  );
  for (const file of ['published/updates.json', 'authored/updates.ndjson.gz'] as const) {
    const changed = bytesOf(file).with(20, 0x40);
    await expect(checkFile(file, new Uint8Array(changed))).rejects.toThrow(`${file} is not what was released`);
  }
  await expect(checkFile('published/commitment.json' as DataFile, bytes)).rejects.toThrow(
    new RangeError('"published/commitment.json" is not a data file; nearest: published/commitments.json'),
  );
});
