import { expect, test } from 'vitest';
import { canonicalise } from './canonicalise.ts';
import { readMarker } from './markers.ts';

test.each([
  ['24. 両者', 'decimal', '24.'],
  ['1.2.3. Aims', 'decimal', '1.2.3.'],
  ['2．目的', 'decimal', '2．'],
  ['a. aims', 'letter', 'a.'],
  ['iv. aims', 'letter', 'iv.'],
  ['xii) aims', 'letter', 'xii)'],
  ['(1)目的', 'parenthesised', '(1)'],
  ['（ア）目的', 'parenthesised', '（ア）'],
  ['③目的', 'circled', '③'],
  ['- aims', 'bullet', '-'],
  ['・目的', 'bullet', '・'],
  ['■ 目的', 'square', '■'],
  ['ア\u3000目的', 'katakana', 'ア'],
  ['第十二条\u3000目的', 'article', '第十二条'],
  ['第１条の２ 目的', 'article', '第１条の２'],
  ['第二章\u3000総則', 'chapter', '第二章'],
  ['１\u3000目的', 'full-width', '１'],
])('%s bears a marker', (text, style, marker) => {
  expect(readMarker(text)).toEqual({ style, text: marker });
});

test.each([
  '3.14 tonnes',
  '2024年の目的',
  'U.K. law',
  'e.g. this',
  'アジアの目的',
  'ア',
  '1.',
  '-aims',
  '第一条に従い',
  'via. this',
  'civil. law',
])('%s bears none', (text) => {
  expect(readMarker(text)).toBeUndefined();
});

test('squares head what follows, and list where another square stands beside them', () => {
  const kinds = (source: string) => canonicalise(source, 'web-text', []).leaves.map(({ kind }) => kind);
  expect(kinds('■ 目的\n両者は協力する。\n■ 費用\n両者は折半する。')).toEqual([
    'heading',
    'sentence',
    'heading',
    'sentence',
  ]);
  expect(kinds('両者は測る。\n■ 水温\n■ 水質\n両者は会う。')).toEqual(['sentence', 'item', 'item', 'sentence']);
});
