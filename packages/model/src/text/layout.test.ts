import { expect, test } from 'vitest';
import type { LayoutProfileTerm } from '../generated/authored.ts';
import { canonicalise } from './canonicalise.ts';

const kindsAndTexts = (source: string, profile: LayoutProfileTerm) =>
  canonicalise(source, profile, []).leaves.map(({ kind, marker, text }) => [kind, marker, text]);

test('places in the canonical text are code points, markers and separators among them', () => {
  const { text, leaves } = canonicalise('- 𠮷野と⽥中。𠮷田。\n\n𡈽屋\n', 'markdown', []);
  expect(text).toBe('- 𠮷野と田中。𠮷田。\n𡈽屋');
  expect(leaves.map(({ start, end }) => [start, end])).toEqual([
    [2, 8],
    [8, 11],
    [12, 14],
  ]);
});

test('pdf-dump: a paragraph ends where its last line is short, with or without a blank line', () => {
  const source =
    '両者は、海の水温を毎日測り、その結果を共有\nする。\n両者は、費用を等しく分け、毎年その額を公表\nする。\n';
  expect(canonicalise(source, 'pdf-dump', []).text).toBe(
    '両者は、海の水温を毎日測り、その結果を共有する。\n両者は、費用を等しく分け、毎年その額を公表する。',
  );
});

test('pdf-dump: a character that no line begins with goes on, even after a short line', () => {
  expect(
    kindsAndTexts('両者は、海の水温を毎日測り、その結果を。\n水温（表層\n）を共有する。\n', 'pdf-dump').at(-1),
  ).toEqual(['sentence', '', '水温（表層）を共有する。']);
});

test('pdf-dump: the initial of a name at the head of a line is no marker', () => {
  const source = 'The list is kept with great care by Mr. John\nB. Doe and his office in the U.K. for a year.\n';
  expect(kindsAndTexts(source, 'pdf-dump')).toEqual([
    ['sentence', '', 'The list is kept with great care by Mr. John B. Doe and his office in the U.K. for a year.'],
  ]);
});

test('pdf-dump: a line that is short because the next word is long goes on', () => {
  const source =
    'The list is kept with great care by the Bureau\nof the sea and sent to the\nInternationalisation Office in the first week.\n';
  expect(canonicalise(source, 'pdf-dump', []).text).toBe(
    'The list is kept with great care by the Bureau of the sea and sent to the Internationalisation Office in the first week.',
  );
});

test('pdf-dump: a short line that leads items is no heading', () => {
  const source = '両者は次のことを行う：\n1. 海の水温を毎日測り、その結果を共有する。\n2. 費用を分ける。\n';
  expect(kindsAndTexts(source, 'pdf-dump')).toEqual([
    ['sentence', '', '両者は次のことを行う：'],
    ['item', '1.', '海の水温を毎日測り、その結果を共有する。'],
    ['item', '2.', '費用を分ける。'],
  ]);
});

test('pdf-dump: a table of contents is furniture', () => {
  expect(kindsAndTexts('1. 目的 ……… 3\n2. 費用 ..... 12\n', 'pdf-dump')).toEqual([
    ['furniture', '', '1. 目的 ……… 3'],
    ['furniture', '', '2. 費用 ..... 12'],
  ]);
});

test('markdown: the rows of a table stand each on its own', () => {
  expect(canonicalise('| 海 | 湖 |\n| --- | --- |\n| 水温 | 水質 |\n', 'markdown', []).text).toBe(
    '| 海 | 湖 |\n| --- | --- |\n| 水温 | 水質 |',
  );
});

test('web-text: links last until another label or a sentence, and a linked file is one wherever it stands', () => {
  expect(
    kindsAndTexts(
      '覚書の本文（PDF）\n【関連リンク】\n湖の話題\n【概要】\n両町は会う。\n連絡先\n環境課\n両町は測る。\n',
      'web-text',
    ),
  ).toEqual([
    ['furniture', '', '覚書の本文（PDF）'],
    ['furniture', '', '【関連リンク】'],
    ['furniture', '', '湖の話題'],
    ['heading', '', '【概要】'],
    ['sentence', '', '両町は会う。'],
    ['furniture', '', '連絡先'],
    ['furniture', '', '環境課'],
    ['sentence', '', '両町は測る。'],
  ]);
});
