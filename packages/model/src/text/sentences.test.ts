import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isGraphemeBoundary } from './graphemes.ts';
import { sentenceStarts } from './sentences.ts';

/** The sentences of a text, each without the blanks after it. */
function sentencesOf(text: string): readonly string[] {
  const characters = [...text];
  const bounds = [0, ...sentenceStarts(characters), characters.length];
  return bounds.slice(0, -1).map((start, index) =>
    characters
      .slice(start, bounds[index + 1])
      .join('')
      .replace(/[ \u3000]+$/, ''),
  );
}

const cases: readonly (readonly [rule: string, sentences: readonly string[], separator?: string])[] = [
  ['each 。 ends one', ['両者は協力する。', '両者は会う。']],
  ['an ideographic space may follow', ['確認した！？', '次に進む。'], '\u3000'],
  ['a stop in brackets ends none', ['両者（以下「両国」という。）は協力する。', '次に進む。']],
  ['a stop in quotes ends none', ['「安全第一。」を掲げる。', '次に進む。']],
  ['a stop in full-width brackets before a stop ends none', ['両者は協力する（毎年確認する。）。', '次に進む。']],
  ['a sentence bracketed as a whole ends with its bracket', ['両者は協力する。', '（毎年確認する。）', '次に進む。']],
  ['a bracket without a partner hides nothing', ['両者は（協力する。', '次に進む。']],
  ['full-width full stops end one', ['両者は協力する．', '次に進む．']],
  ['a full-width decimal ends none', ['円周率は３．１４である．', '次に進む．']],
  ['a bare connective stands alone after a stop', ['装備を共に用いる。', '例えば、']],
  ['titles and initials end none', ['Mr. Doe met H.E. Ms. Roe of the U.K. embassy.', 'It rained.'], ' '],
  ['references end none before a figure', ['Hut No. 5 opened under Art. 6.', 'It rained.'], ' '],
  ['a reference word without a figure is a word', ['The answer was No.', 'It rained.'], ' '],
  ['e.g. and i.e. end none', ['They share tools, e.g. ropes, i.e. lines.', 'It rained.'], ' '],
  ['decimals and versions end none', ['It is 3.14 m of version 2.0.1.', 'It rained.'], ' '],
  ['addresses end none', ['See https://rescue.example/a.b for it.', 'It rained.'], ' '],
  ['an ellipsis ends none', ['They waited... and saw.', 'It rained.'], ' '],
  ['an ellipsis before a capital ends none', ['They waited... Mr. Doe saw.', 'It rained.'], ' '],
  ['a stop before a small letter ends none', ['The dept. of trade met.', 'It rained.'], ' '],
  ['a stop in Latin brackets ends none', ['They agree (Paras. 4. and 5. apply.) to meet.', 'It rained.'], ' '],
  ['closing quotes go with the sentence', ['She said “It is done.”', 'It rained.'], ' '],
  ['question and exclamation marks end one', ['Is it done?', 'Yes!', 'It rained.'], ' '],
  ['Japanese before a Latin stop ends one', ['両者は協力する.', '次に進む.'], ' '],
  ['Latin inside Japanese', ['Dr. Doe は U.K. の代表である。', '次に進む。']],
];

test.each(cases.map(([rule, sentences, separator = '']) => ({ rule, sentences, separator })))(
  '$rule',
  ({ sentences, separator }) => {
    expect(sentencesOf(sentences.join(separator))).toEqual(sentences);
  },
);

test('sentences begin after the first character, in order, with something visible', () => {
  const text = fc.array(fc.constantFrom(...'両国A b。．.!？（）「」()"３4 \u3000'), { maxLength: 40 });
  fc.assert(
    fc.property(text, (characters) => {
      const starts = sentenceStarts(characters);
      const wanted = [...new Set(starts)]
        .filter((start) => start > 0 && start < characters.length && !/[ \u3000]/.test(characters[start] ?? ' '))
        .sort((one, other) => one - other);
      expect(starts).toEqual(wanted);
    }),
    { numRuns: 1000 },
  );
});

test('plain sentences put one after the other are found again', () => {
  const sentence = fc.constantFrom(
    '両者は協力する。',
    '（備考である。）',
    '「始め。」と述べた。',
    '値は3.14だ。',
    '本当か？',
  );
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), (sentences) => {
      expect(sentencesOf(sentences.join(''))).toEqual(sentences);
    }),
  );
});

test.each(['一文。🏽二文', '一文。ﾞ二文', 'One. ﾞtwo', '一文。\u0301二文', '一文。\u200d二文'])(
  '%j: no sentence begins inside a grapheme',
  (text) => {
    const characters = [...text];
    const inside = sentenceStarts(characters).filter((at) => {
      const offset = characters.slice(0, at).join('').length;
      return !isGraphemeBoundary(text, offset);
    });
    expect(inside).toEqual([]);
  },
);
