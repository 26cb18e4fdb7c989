import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { memo } from '../../test/example-paths.ts';

test('a complete document has all roles', () => {
  expect(found({ [memo]: [["    - leaf: '2'\n      role: progress", "    - leaf: '2'"]] })).toEqual([
    finding([memo, 38, 13, 16], {
      ruleId: 'leaf-role',
      messageId: 'missing',
      pointer: '/text/leaves/4/leaf',
      params: { count: 1, leaves: ['2'], more: '' },
    }),
  ]);
});

test('a document that is not coded has none', () => {
  expect(found({ [memo]: [['coding: complete', 'coding: none']] })).toEqual([
    finding([memo, 27, 13, 20], {
      ruleId: 'leaf-role',
      messageId: 'unexpected',
      pointer: '/text/leaves/0/role',
      params: { count: 7, leaves: ['title', '1', '1/a', '1/b', '2', '3', '4'], more: '' },
    }),
  ]);
});

test('a document in progress may have some', () => {
  expect(
    found({
      [memo]: [
        ['coding: complete', 'coding: in-progress'],
        ["    - leaf: '2'\n      role: progress", "    - leaf: '2'"],
      ],
    }),
  ).toEqual([]);
});
