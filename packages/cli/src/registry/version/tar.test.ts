import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tarOf } from '../../../test/tar.ts';
import { readTar } from './tar.ts';

test('what an archive holds is read back, compressed or not', () => {
  const name = fc.stringMatching(/^[a-z]{1,20}(\/[a-z.]{1,20}){0,3}$/);
  const files = fc.dictionary(name, fc.uint8Array({ maxLength: 2000 }), { maxKeys: 5 });
  fc.assert(
    fc.property(files, (content) => {
      const archive = tarOf(content);
      for (const bytes of [archive, gzipSync(archive)])
        expect([...(readTar(bytes) ?? [])].map(([path, held]) => [path, [...held]])).toEqual(
          Object.entries(content).map(([path, held]) => [path, [...held]]),
        );
    }),
  );
});

test('a long name of pax', () => {
  const long = `${'a'.repeat(120)}/b.yaml`;
  const record = ` path=${long}\n`;
  const archive = Buffer.from(tarOf({ pax: `${record.length + 3}${record}`, short: 'x', next: 'y' }));
  archive.write('x', 156);
  expect([...(readTar(archive) ?? new Map()).keys()]).toEqual([long, 'next']);
});

test.each([
  ['no archive', new TextEncoder().encode('type: update')],
  ['an archive that is cut off', tarOf({ a: 'text' }).subarray(0, 700)],
  ['a damaged archive', gzipSync(tarOf({ a: 'text' })).subarray(0, 40)],
  ['nothing', new Uint8Array()],
])('%s is none', (_, bytes) => {
  expect(readTar(bytes)).toBeUndefined();
});
