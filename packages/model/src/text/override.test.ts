import { expect, test } from 'vitest';
import type { Override } from '../generated/authored.ts';
import { canonicalise } from './canonicalise.ts';

const reason = { ja: '例', en: 'Example' };
const source = '# 覚書\n\n両者は協力し、\n\n情報を共有する。\n\n以上\n';
const read = (...overrides: readonly Override[]) => {
  const { leaves, idle } = canonicalise(source, 'markdown', overrides);
  return { leaves: leaves.map(({ kind, text }) => [kind, text]), idle };
};
const plain = read().leaves;

test('what the profile makes of the text without overrides', () => {
  expect(plain).toEqual([
    ['heading', '覚書'],
    ['sentence', '両者は協力し、'],
    ['sentence', '情報を共有する。'],
    ['sentence', '以上'],
  ]);
});

test('a join goes over blank lines, without a space in Japanese', () => {
  expect(read({ op: 'join', line: 5, column: 1, reason })).toEqual({
    leaves: [plain[0], ['sentence', '両者は協力し、情報を共有する。'], plain[3]],
    idle: [],
  });
});

test('a break opens a leaf within a line', () => {
  expect(read({ op: 'break', line: 5, column: 4, reason })).toEqual({
    leaves: [plain[0], plain[1], ['sentence', '情報を'], ['sentence', '共有する。'], plain[3]],
    idle: [],
  });
});

test('a kind is given by the place where its leaf begins', () => {
  expect(read({ op: 'kind', line: 7, column: 1, kind: 'furniture', reason })).toEqual({
    leaves: [...plain.slice(0, 3), ['furniture', '以上']],
    idle: [],
  });
});

test('an override that changes nothing is idle', () => {
  const idle: Override[] = [
    { op: 'join', line: 99, column: 1, reason },
    { op: 'break', line: 5, column: 1, reason },
    { op: 'kind', line: 1, column: 1, kind: 'heading', reason },
  ];
  expect(read(...idle)).toEqual({ leaves: plain, idle });
});
