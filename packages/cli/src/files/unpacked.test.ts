import { gzipSync } from 'node:zlib';
import { DamagedRelease } from '@digital-accords/validator';
import { expect, test } from 'vitest';
import { unpacked } from './unpacked.ts';

test('a file comes back as it was, and one that is cut or no gzip is damaged', () => {
  const packed = gzipSync('{"type":"registry"}\n');
  expect(new TextDecoder().decode(unpacked('registry.ndjson.gz', packed))).toBe('{"type":"registry"}\n');
  for (const bytes of [packed.subarray(0, 12), new Uint8Array([1, 2, 3]), new Uint8Array()])
    expect(() => unpacked('registry.ndjson.gz', bytes)).toThrow(new DamagedRelease('registry.ndjson.gz'));
});
