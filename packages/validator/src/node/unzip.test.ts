import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unzipped } from './unzip.ts';

async function read(bytes: Uint8Array, step: number): Promise<string> {
  const pieces = Array.from({ length: Math.ceil(bytes.length / step) }, (_, at) =>
    bytes.subarray(at * step, (at + 1) * step),
  );
  const chunks: Uint8Array[] = [];
  for await (const chunk of unzipped(Readable.from(pieces))) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

const text = '{"type":"update"}\n'.repeat(10_000);

test('what is compressed is decompressed, and what is not comes as it is', async () => {
  expect(await read(gzipSync(text), 1000)).toBe(text);
  expect(await read(Buffer.from(text), 1000)).toBe(text);
  expect(await read(new Uint8Array(), 1)).toBe('');
});

test('a compression that breaks off, or is none, is thrown to the reader', async () => {
  await expect(read(gzipSync(text).subarray(0, 200), 50)).rejects.toThrow('unexpected end of file');
  await expect(read(Buffer.from([0x1f, 0x8b, 1, 2, 3, 4]), 10)).rejects.toThrow('unknown compression method');
});
