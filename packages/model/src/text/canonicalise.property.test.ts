import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LayoutProfileTerm } from '../generated/authored.ts';
import { canonicalise } from './canonicalise.ts';
import { unifiedIdeographs } from './radicals.ts';
import { textOfLeaves } from './tiling.ts';

const profiles: readonly LayoutProfileTerm[] = ['pdf-dump', 'markdown', 'web-text'];

/** Pieces of which sources are made, those that profiles look at among them. */
const piece = fc.constantFrom(
  ...['両国は協力する。', '情報を共有し、', '（以下「両者」という。）', '⽇本と⻑野', 'The parties will share data.'],
  ...['Mr. Doe of the U.K. spoke.', 'data flows', '3.14', '1. ', 'a. ', 'iv. ', '(2) ', '- ', '・', '## ', '１ '],
  ...[
    '\n',
    '\n\n',
    '\n\n\n',
    '  \n',
    ' ',
    '\u3000',
    '\u00a0',
    '\t',
    '\r\n',
    '\f',
    'か\u3099',
    '\uFA10',
    '---',
    '**太字**',
    '「',
    '」',
    '。',
    '.',
  ],
);
const source = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

/** Characters that people see, after the mapping of codebook §1, each as often as it stands. */
function visible(text: string): readonly string[] {
  return [
    ...[...text]
      .map((character) => unifiedIdeographs.get(character) ?? character)
      .join('')
      .normalize('NFC'),
  ]
    .filter((character) => /[^\p{Z}\p{C}]/u.test(character))
    .sort();
}

describe.each(profiles)('profile %s', (profile) => {
  test('no visible character is lost or made', () => {
    fc.assert(
      fc.property(source, (text) => {
        expect(visible(canonicalise(text, profile, []).text)).toEqual(visible(text));
      }),
      { numRuns: 500 },
    );
  });

  test('separators, markers and texts in order are the text, and each leaf stands where it says', () => {
    fc.assert(
      fc.property(source, (input) => {
        const { text, leaves } = canonicalise(input, profile, []);
        const points = [...text];
        expect(textOfLeaves(leaves)).toBe(text);
        expect(leaves.map(({ start, end }) => points.slice(start, end).join(''))).toEqual(
          leaves.map((leaf) => leaf.text),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('the same source gives the same text', () => {
    fc.assert(
      fc.property(source, (text) => {
        expect(canonicalise(text, profile, [])).toEqual(canonicalise(text, profile, []));
      }),
      { numRuns: 100 },
    );
  });

  test('text is NFC, without radicals that stand for an ideograph and without blanks at either end of a line', () => {
    fc.assert(
      fc.property(source, (input) => {
        const { text } = canonicalise(input, profile, []);
        expect([
          text.normalize('NFC'),
          [...text].filter((one) => unifiedIdeographs.has(one) || one === '\u00a0'),
        ]).toEqual([text, []]);
        expect(text.split('\n').filter((line) => /^[ \u3000]|[ \u3000]$/.test(line))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

// In a canonical text each line is a block, whatever the source had: it is read as such, and not as a wrapped text.
test('a canonical text read again, line by line, is itself', () => {
  fc.assert(
    fc.property(source, fc.constantFrom(...profiles), (input, profile) => {
      const { text } = canonicalise(input, profile, []);
      expect(canonicalise(text, 'web-text', []).text).toBe(text);
    }),
    { numRuns: 1000 },
  );
});
