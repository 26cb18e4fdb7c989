import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { sharing } from '../../test/example-paths.ts';

test('an actor in the stem, and no stem', () => {
  expect(
    found({ [sharing]: [["stem:\n  document: documents/memo\n  leaf: '1'\n  exact: 両者は次のことを行う。\n", '']] }),
  ).toEqual([
    finding([sharing, 17, 13, 17], { ruleId: 'stem-needed', messageId: 'missing', pointer: '/actors/0/stated' }),
  ]);
});

test('a predicate in the stem, and no stem', () => {
  expect(
    found({
      [sharing]: [
        ["stem:\n  document: documents/memo\n  leaf: '1'\n  exact: 両者は次のことを行う。\n", ''],
        ['stated: stem', 'stated: implied'],
        ['in: quote', 'in: stem'],
      ],
    }),
  ).toEqual([
    finding([sharing, 21, 9, 13], { ruleId: 'stem-needed', messageId: 'missing', pointer: '/predicates/0/in' }),
  ]);
});

test('nothing in the stem, and no stem', () => {
  expect(
    found({
      [sharing]: [
        ["stem:\n  document: documents/memo\n  leaf: '1'\n  exact: 両者は次のことを行う。\n", ''],
        ['stated: stem', 'stated: implied'],
      ],
    }),
  ).toEqual([]);
});
