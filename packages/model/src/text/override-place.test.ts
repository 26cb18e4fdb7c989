import { describe, expect, test } from 'vitest';
import type { LayoutProfileTerm, Override } from '../generated/authored.ts';
import { canonicalise } from './canonicalise.ts';

const reason = { ja: '例', en: 'Example' };
const read = (source: string, profile: LayoutProfileTerm, ...overrides: readonly Override[]) => {
  const { leaves, idle } = canonicalise(source, profile, overrides);
  return { leaves: leaves.map(({ kind, separator, marker, text }) => [kind, separator, marker, text]), idle };
};

describe('a place is a code point of the line as kept', () => {
  const source = '\u3000𠮷か\u3099𠮷野、両者。\r\n';

  test('blanks at the head, astral characters and marks count', () => {
    expect(read(source, 'web-text', { op: 'break', line: 1, column: 6, reason })).toEqual({
      leaves: [
        ['sentence', '', '', '𠮷が𠮷'],
        ['sentence', '', '', '野、両者。'],
      ],
      idle: [],
    });
  });

  test('a mark within a glyph is no place', () => {
    const within: Override = { op: 'break', line: 1, column: 4, reason };
    expect(read(source, 'web-text', within).idle).toEqual([within]);
  });

  test('the blank at the head of a line is no place, and the first visible character is', () => {
    const blank: Override = { op: 'kind', line: 1, column: 1, kind: 'signature', reason };
    const visible: Override = { ...blank, column: 2 };
    expect(read(source, 'web-text', blank, visible)).toEqual({
      leaves: [['signature', '', '', '𠮷が𠮷野、両者。']],
      idle: [blank],
    });
  });

  test.each(['\n', '\r', '\r\n'])('lines end with %j', (end) => {
    const source = `甲。${end}${end}乙。丙。${end}`;
    expect(read(source, 'web-text', { op: 'kind', line: 3, column: 3, kind: 'furniture', reason })).toEqual({
      leaves: [
        ['sentence', '', '', '甲。'],
        ['sentence', '\n', '', '乙。'],
        ['furniture', '', '', '丙。'],
      ],
      idle: [],
    });
  });
});

describe('join', () => {
  test('between sentences of a line it keeps the blank of the source', () => {
    expect(read('Lines of Pte. Doe met.', 'web-text', { op: 'join', line: 1, column: 15, reason })).toEqual({
      leaves: [['sentence', '', '', 'Lines of Pte. Doe met.']],
      idle: [],
    });
  });

  test('between Latin lines it adds a space, and the marker of the second line becomes text', () => {
    expect(read('1. the parties of\na. hoc body', 'web-text', { op: 'join', line: 2, column: 1, reason })).toEqual({
      leaves: [['item', '', '1.', 'the parties of a. hoc body']],
      idle: [],
    });
  });

  test('at the first line there is nothing to join', () => {
    const first: Override = { op: 'join', line: 1, column: 1, reason };
    expect(read('両者は協力する。', 'web-text', first)).toEqual({
      leaves: [['sentence', '', '', '両者は協力する。']],
      idle: [first],
    });
  });
});

describe('break', () => {
  test('at the head of a wrapped line it opens a block', () => {
    const source = '両者は海の\n調査を行う。\n';
    expect(read(source, 'markdown', { op: 'break', line: 2, column: 1, reason })).toEqual({
      leaves: [
        ['sentence', '', '', '両者は海の'],
        ['sentence', '\n', '', '調査を行う。'],
      ],
      idle: [],
    });
  });

  test('the blank before it becomes the separator', () => {
    expect(read('- sea and land', 'markdown', { op: 'break', line: 1, column: 7, reason })).toEqual({
      leaves: [
        ['item', '', '-', 'sea'],
        ['sentence', ' ', '', 'and land'],
      ],
      idle: [],
    });
  });

  test('it cuts what is otherwise one leaf', () => {
    expect(read('## 海 陸', 'markdown', { op: 'break', line: 1, column: 6, reason })).toEqual({
      leaves: [
        ['heading', '', '##', '海'],
        ['heading', ' ', '', '陸'],
      ],
      idle: [],
    });
  });
});

describe('kind', () => {
  test('a block that is no running text is not cut into sentences', () => {
    expect(
      read('確認する。進む。', 'web-text', { op: 'kind', line: 1, column: 1, kind: 'heading', reason }).leaves,
    ).toEqual([['heading', '', '', '確認する。進む。']]);
  });

  test('a heading that is an item keeps its marker, and is cut', () => {
    expect(
      read('## 確認する。進む。', 'markdown', { op: 'kind', line: 1, column: 1, kind: 'item', reason }).leaves,
    ).toEqual([
      ['item', '', '##', '確認する。'],
      ['sentence', '', '', '進む。'],
    ]);
  });

  test('of two for one place the first holds', () => {
    const one: Override = { op: 'kind', line: 1, column: 1, kind: 'signature', reason };
    const other: Override = { ...one, kind: 'furniture' };
    expect(read('以上', 'web-text', one, other)).toEqual({ leaves: [['signature', '', '', '以上']], idle: [other] });
  });
});
