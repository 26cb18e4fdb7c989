import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validation } from '../../test/example.ts';
import { locateWords } from './locate-words.ts';

const { placedTexts } = validation({});
const document = 'documents/memo';

describe('words are found however they were pasted', () => {
  test.each([
    ['as printed', '情報を毎年共有する。', '情報を毎年共有する。'],
    ['in part', '毎年共有', '毎年共有'],
    ['over two lines', '情報を毎\n   年共有する。', '情報を毎年共有する。'],
    ['in quotation marks', '「情報を毎年共有する」', '情報を毎年共有する'],
    ['with what nobody sees', '情報を\u200b毎年共有', '情報を毎年共有'],
    ['with a radical for an ideograph', '両者は次のことを\u2F8Fう。', '両者は次のことを行う。'],
  ])('%s', (_, words, exact) => {
    const leaf = exact.startsWith('両者') ? '1' : '1/a';
    expect(locateWords(words, placedTexts)).toEqual({ places: [[{ document, leaf, exact }]] });
  });
});

test('words that reach over several leaves give a quote of each', () => {
  const two = [
    { document, leaf: '1', exact: '次のことを行う。' },
    { document, leaf: '1/a', exact: '情報を毎年共有' },
  ];
  for (const words of ['次のことを行う。\n- 情報を毎年共有', '次のことを行う。情報を毎年共有'])
    expect(locateWords(words, placedTexts)).toEqual({ places: [two] });
});

test('words that a leaf has twice are told apart by their occurrence', () => {
  expect(locateWords('を', placedTexts).places.flat()).toEqual([
    { document, leaf: '1', exact: 'を' },
    { document, leaf: '1/a', exact: 'を' },
    { document, leaf: '1/b', exact: 'を', occurrence: 1 },
    { document, leaf: '1/b', exact: 'を', occurrence: 2 },
    { document, leaf: '2', exact: 'を' },
    { document, leaf: '3', exact: 'を' },
  ]);
});

test('contact details are never found', () => {
  expect(locateWords('問合せ先は甲課である。', placedTexts)).toEqual({ places: [] });
});

test('if the words stand nowhere, the longest part that does', () => {
  expect(locateWords('両国は情報を毎年共有しないこととする。', placedTexts)).toEqual({
    places: [],
    near: { document, leaf: '1/a', exact: '情報を毎年共有', text: '情報を毎年共有する。' },
  });
  expect(locateWords('まったく別の言葉', placedTexts)).toEqual({ places: [] });
  expect(locateWords(' \n', placedTexts)).toEqual({ places: [] });
});

test('any part of any leaf is found where it stands', () => {
  const leaves = [...placedTexts.values()].flatMap((one) =>
    one.leaves.filter(({ authored }) => !authored.redacted).map((leaf) => ({ id: one.document.id, ...leaf })),
  );
  fc.assert(
    fc.property(fc.constantFrom(...leaves), fc.nat(), fc.nat(), ({ id, authored, leaf }, a, b) => {
      const start = a % leaf.text.length;
      const exact = leaf.text.slice(start, start + 1 + (b % (leaf.text.length - start)));
      const found = locateWords(exact, placedTexts).places.flat();
      const here = found.filter((one) => one.document === id && one.leaf === authored.leaf);
      expect(here.map((one) => one.exact)).toContain(exact);
    }),
  );
});
