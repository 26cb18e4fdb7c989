import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteRanges, bytesOf } from './byte-ranges.ts';

const path = join(mkdtempSync(join(tmpdir(), 'accords-ranges-')), 'lines.ndjson');

function textOf(range: { readonly start: number; readonly end: number }): string {
  return Buffer.concat([...bytesOf(path, range)].map((chunk) => Buffer.from(chunk))).toString('utf8');
}

test('the parts of a file are its lines, each in one part', () => {
  const line = fc.string({ unit: fc.constantFrom('a', '日', '{'), maxLength: 30 });
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 40 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 6 }),
      (lines, ended, parts) => {
        const text = lines.join('\n') + (ended ? '\n' : '');
        writeFileSync(path, text);
        const ranges = byteRanges(path, Buffer.byteLength(text), parts);
        const texts = ranges.map(textOf);
        expect([texts.join(''), ranges.length <= parts]).toEqual([text, true]);
        expect(texts.slice(0, -1).filter((part) => !part.endsWith('\n'))).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});
