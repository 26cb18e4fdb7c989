import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rewrittenIdeographs, toGlyphs } from './characters.ts';
import { unifiedIdeographs } from './radicals.ts';

const seen = (line: string) => toGlyphs(line, 7).map(({ text, line: number, column }) => [text, number, column]);

test('columns are code points of the source, whatever the composition makes of them', () => {
  expect(seen('𠮷か\u3099⽇\u00a0ｱ')).toEqual([
    ['𠮷', 7, 1],
    ['が', 7, 2],
    ['日', 7, 4],
    [' ', 7, 5],
    ['ｱ', 7, 6],
  ]);
});

test('a Hangul syllable in parts is one glyph', () => {
  expect(seen('\u1112\u1161\u11ab국')).toEqual([
    ['한', 7, 1],
    ['국', 7, 4],
  ]);
});

test('what NFKC would change stays', () => {
  expect(seen('（１）ｱ～㈱①').map(([text]) => text)).toEqual([...'（１）ｱ～㈱①']);
});

test('the compatibility ideographs that NFC rewrites are told, U+FA10 and U+FA19 among them', () => {
  expect(rewrittenIdeographs('𠮷\uFA10氏と\uFA19\uFA0E社', 3)).toEqual([
    { printed: '\uFA10', canonical: '塚', line: 3, column: 2 },
    { printed: '\uFA19', canonical: '神', line: 3, column: 5 },
  ]);
});

test('radicals are no compatibility ideographs: nothing is told of them', () => {
  expect(rewrittenIdeographs('⽇⾰⻑', 1)).toEqual([]);
});

test('glyphs spell the NFC of the mapped line, at rising columns', () => {
  const radical = fc.constantFrom(...unifiedIdeographs.keys());
  const line = fc
    .array(
      fc.oneof(
        radical,
        fc.constantFrom('か', '\u3099', '\u0301', 'e', '각', '\u11a8', '\u00a0', '\uFA10'),
        fc.string(),
      ),
    )
    .map((pieces) => pieces.join('').replaceAll(/[\r\n]/g, ''));
  fc.assert(
    fc.property(line, (text) => {
      const mapped = [...text].map((one) => (one === '\u00a0' ? ' ' : (unifiedIdeographs.get(one) ?? one))).join('');
      const glyphs = toGlyphs(text, 1);
      const columns = glyphs.map(({ column }) => column);
      expect(glyphs.map((glyph) => glyph.text).join('')).toBe(mapped.normalize('NFC'));
      expect(columns).toEqual([...new Set(columns)].sort((one, other) => one - other));
      expect(columns.at(0)).toBe(text === '' ? undefined : 1);
    }),
    { numRuns: 500 },
  );
});
