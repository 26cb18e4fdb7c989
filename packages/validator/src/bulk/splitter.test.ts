import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_FILE_BYTES } from '../source/limits.ts';
import { type Piece, splitter } from './splitter.ts';

const encoder = new TextEncoder();

/** The lines that come out where bytes go in cut at the given places. */
function linesOf(bytes: Uint8Array, cuts: readonly number[]): readonly (string | number)[] {
  const { push, end } = splitter();
  const bounds = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  const pieces = bounds.slice(1).flatMap((bound, at) => push(bytes.subarray(bounds[at], bound)));
  return [...pieces, ...end()].flatMap((piece: Piece): readonly (string | number)[] =>
    piece.kind === 'lines'
      ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(piece.bytes).split('\n')
      : [piece.size],
  );
}

test('lines come out whole and in order, wherever the stream is cut', () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom('a', '日', '𠮷', '\r', '\uFEFF', '{', '}') }), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(texts, fc.boolean(), fc.array(fc.nat(200), { maxLength: 10 }), (lines, ended, cuts) => {
      const text = lines.join('\n') + (ended ? '\n' : '');
      const expected = text.replace(/\n$/, '').split('\n');
      expect(linesOf(encoder.encode(text), cuts)).toEqual(text === '' ? [] : expected);
    }),
    { numRuns: 1000 },
  );
});

test('a line longer than a file may be is measured and not kept', () => {
  const long = encoder.encode(`first\n${'x'.repeat(MAX_FILE_BYTES + 5)}\nlast`);
  const cuts = Array.from({ length: 20 }, (_, at) => at * 60_000);
  expect(linesOf(long, cuts)).toEqual(['first', MAX_FILE_BYTES + 5, 'last']);
});
