import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { memo } from '../../test/example-paths.ts';

test('two leaves with one locator, and no finding on what points there', () => {
  expect(found({ [memo]: [['at: 1/b', 'at: 1/a']] })).toEqual([
    finding([memo, 35, 11, 14], {
      rule: 'leaf-locator',
      message: 'repeated',
      pointer: '/text/leaves/3/at',
      params: { at: '1/a' },
      related: [{ file: memo, range: { startLine: 32, startColumn: 11, endLine: 32, endColumn: 14 } }],
    }),
  ]);
});
