import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brokenLines, mutants } from '../../test/mutants.ts';
import { against, encode, streamed } from '../../test/stream.ts';
import { MOST } from './findings.ts';

const records = [...against.against.registry.byId.values()].map((record) => JSON.stringify(record));
const bytes = (text: string): Uint8Array => encode(text);
const ends = fc.constantFrom('\n', '\r\n', '\n\n', '\r', '', '\n\uFEFF').map(bytes);
const junk = fc.uint8Array({ maxLength: 40 });
const signs = fc.constantFrom(0, 10, 13, 0x20, 0x22, 0x7b, 0x7d, 0xbb, 0xbf, 0xef, 0xfe, 0xff, 0xe3, 0x81);
const pieces = fc.oneof(
  junk,
  fc.array(signs, { maxLength: 12 }).map((all) => Uint8Array.from(all)),
  fc.constantFrom(...records).map(bytes),
  mutants(records).map(bytes),
  brokenLines(records).map(bytes),
);
const streams = fc
  .array(fc.tuple(pieces, ends), { maxLength: 12 })
  .map((all) => Uint8Array.from(all.flat().flatMap((one) => [...one])));

test('whatever the bytes are, and however they come, each finding is in a line, and the same', () => {
  fc.assert(
    fc.property(streams, fc.array(fc.nat(), { maxLength: 12 }), (whole, cuts) => {
      const found = streamed(whole);
      expect(found.diagnostics.length).toBeLessThanOrEqual(MOST);
      for (const one of found.diagnostics) {
        const { ruleId } = one;
        if (one.line === undefined) expect(['file-encoding', 'file-empty']).toContain(ruleId);
        else {
          expect(one.line).toBeGreaterThanOrEqual(1);
          expect(one.endLine).toBe(one.line);
          expect(one.line).toBeLessThanOrEqual(found.lines);
          expect(one.endColumn).toBeGreaterThanOrEqual(one.column);
        }
      }
      const bounds = [0, ...cuts.map((cut) => cut % (whole.length + 1)).sort((a, b) => a - b), whole.length];
      expect(streamed(...bounds.slice(1).map((to, at) => whole.slice(bounds[at], to)))).toEqual(found);
    }),
    { numRuns: 1500 },
  );
});
