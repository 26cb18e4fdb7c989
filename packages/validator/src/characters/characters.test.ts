import fc from 'fast-check';
import { expect, test } from 'vitest';
import { invisibleIn, mendCharacters } from './characters.ts';

/** The kind: a mend that changes what a reader sees. It joins words, parts an emoji, or takes the form from a name. */
test.each([
  ['Second\tCouncil', 'Second Council'],
  ['one\u2028two\u2029three\u0085four\vfive\fsix\rseven', 'one two three four five six seven'],
  ['one\r\ntwo\nthree', 'one\r\ntwo\nthree'],
  ['会\u200b合', '会合'],
  ['Cou\u034fncil\u3164\uffa0\u115f\u2800', 'Council'],
  ['⽇本 か\u3099', '日本 が'],
  ['👩\u200d💻 👩🏽\u200d❤\ufe0f\u200d👨', '👩\u200d💻 👩🏽\u200d❤\ufe0f\u200d👨'],
  [
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
  ],
  ['葛\u{e0100}城', '葛\u{e0100}城'],
  ['a\u200db', 'ab'],
])('%j becomes %j', (text, mended) => {
  expect([mendCharacters(text), invisibleIn(mended)]).toEqual([mended, undefined]);
});

const piece = fc.oneof(
  fc.constantFrom(
    '\u200d',
    '\ufe0f',
    '👩',
    '💻',
    '🏴',
    '\u{e0067}',
    '\u{e007f}',
    '\t',
    '\u2028',
    ' ',
    'か',
    '\u3099',
    '⽇',
  ),
  fc.string({ unit: 'binary', maxLength: 2 }),
);

test('what was mended needs no mending', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const once = mendCharacters(pieces.join(''));
      expect([mendCharacters(once), invisibleIn(once)]).toEqual([once, undefined]);
    }),
    { numRuns: 5000 },
  );
});
