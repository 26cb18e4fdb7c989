import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publishedExample } from '../../test/published-example.ts';
import { placeText } from '../document/placed-text.ts';
import { quotePlacer } from './quote.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const { document } = publishedExample;

/** A document of one leaf, whatever the characters. */
function placedTextOf(leaf: string): ReturnType<typeof placeText> {
  const begins = [...leaf].slice(0, 12).join('');
  return placeText({ ...document, text: { ...document.text, leaves: [{ leaf: '1', begins }] } }, leaf);
}

test('language, start and end are those of the quote in the canonical text, in code points and on grapheme boundaries', () => {
  const characters = fc.constantFrom('両', '国', '𠮷', '👩‍🔬', 'が', 'a', 'e\u0301\u0323', '情報');
  fc.assert(
    fc.property(fc.array(characters, { minLength: 2, maxLength: 60 }), fc.nat(), fc.nat(), (parts, a, b) => {
      const placedText = placedTextOf(parts.join(''));
      const leaf = placedText.canonical.leaves[0];
      fc.pre(leaf !== undefined && placedText.problems.length === 0);
      const bounds = [...segmenter.segment(leaf.text)].map(({ index }) => index).concat(leaf.text.length);
      const from = a % (bounds.length - 1);
      const to = from + 1 + (b % (bounds.length - 1 - from));
      const exact = leaf.text.slice(bounds[from], bounds[to]);
      fc.pre(leaf.text.indexOf(exact) === leaf.text.lastIndexOf(exact));
      const place = quotePlacer(new Map([[document.id, placedText]]));
      const { lang, start, end } = place({ document: document.id, leaf: '1', exact });
      const points = [...placedText.canonical.text];
      expect([lang, points.slice(start, end).join('')]).toEqual(['ja', exact]);
      const index = points.slice(0, start).join('').length;
      expect(segmenter.segment(placedText.canonical.text).containing(index)?.index).toBe(index);
    }),
  );
});
