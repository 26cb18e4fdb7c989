import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphemesOf, isGraphemeBoundary } from './graphemes.ts';

test.each([
  [['か\u3099', 'ん']],
  [['ｶﾞ', 'ｲ']],
  [['👩‍🔬', 'と']],
  [['。🏽', '二']],
  [['🇯🇵', '🇬🇧']],
  [['辻\u{E0100}', 'さ', 'ん']],
  [['각', '하']],
  [['क्ष', 'a']],
  [['\r\n', '\n']],
])('%j are clusters, whatever data the machine has', (clusters) => {
  expect(graphemesOf(clusters.join(''))).toEqual(clusters);
});

test('a place is a boundary if a cluster begins or the text ends there', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom('か', '\u3099', 'ﾞ', '日', 'a', '\u200D', '\uFE0F', '👩', '🏽', '🇯', '🇬', '\r', '\n'),
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
      const clusters = graphemesOf(text);
      expect(clusters.join('')).toBe(text);
      const bounds = new Set([0]);
      let end = 0;
      for (const cluster of clusters) {
        end += cluster.length;
        bounds.add(end);
      }
      const found = Array.from({ length: text.length + 1 }, (_, at) => at).filter((at) => isGraphemeBoundary(text, at));
      expect(found).toEqual([...bounds]);
    }),
    { numRuns: 3000 },
  );
});
