import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { report } from '../../test/example-paths.ts';

test('a difference that is not listed, and one that there is not', () => {
  expect(found({ [report]: [['second: background', 'second: position']] })).toEqual([
    finding([report, 14, 1, 9], {
      rule: 'dispute-listed',
      message: 'missing',
      pointer: '/disputes',
      params: { leaf: '2', about: 'role', first: 'progress', second: 'background' },
    }),
    {
      ...finding([report, 15, 5, 0], {
        rule: 'dispute-listed',
        message: 'unfounded',
        pointer: '/disputes/0',
        params: { leaf: '2', about: 'role' },
      }),
      range: { startLine: 15, startColumn: 5, endLine: 22, endColumn: 53 },
    },
  ]);
});

test('the differences that there are', () => {
  expect(found({})).toEqual([]);
});
