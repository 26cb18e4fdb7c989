import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteRanges, bytesOf } from './byte-ranges.ts';

const path = join(mkdtempSync(join(tmpdir(), 'accords-ranges-')), 'lines.ndjson');

async function textOf(range: { readonly start: number; readonly end: number }): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytesOf(path, range)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

test('the parts of a file are its lines, each in one part', async () => {
  const line = fc.string({ unit: fc.constantFrom('a', '日', '{'), maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 40 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 6 }),
      async (lines, ended, parts) => {
        const text = lines.join('\n') + (ended ? '\n' : '');
        writeFileSync(path, text);
        const ranges = byteRanges(path, Buffer.byteLength(text), parts);
        const texts = await Promise.all(ranges.map(textOf));
        expect([texts.join(''), ranges.length <= parts]).toEqual([text, true]);
        expect(texts.slice(0, -1).filter((part) => !part.endsWith('\n'))).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});
