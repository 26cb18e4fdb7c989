import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { memo } from '../../test/example-paths.ts';

test('two leaves with one locator, and no finding on what points there', () => {
  expect(found({ [memo]: [['leaf: 1/b', 'leaf: 1/a']] })).toEqual([
    finding([memo, 35, 13, 16], {
      ruleId: 'leaf-locator',
      messageId: 'repeated',
      pointer: '/text/leaves/3/leaf',
      params: { leaf: '1/a' },
      related: [{ file: memo, line: 32, column: 13, endLine: 32, endColumn: 16 }],
    }),
  ]);
});

test('locators that differ', () => {
  const renamed = found({ [memo]: [['leaf: 1/b', 'leaf: 1/c']] });
  expect(renamed.filter(({ ruleId }) => ruleId === 'leaf-locator')).toEqual([]);
});
