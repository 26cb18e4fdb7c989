import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { area, themes } from '../../test/example-paths.ts';

test('two pillars with one order', () => {
  expect(found({ [area]: [['parent: memo-2024/pillars/themes\n', '']] })).toEqual([
    finding([themes, 3, 8, 9], {
      ruleId: 'pillar-order',
      messageId: 'repeated',
      pointer: '/order',
      params: { order: 1, other: 'memo-2024/pillars/area' },
    }),
  ]);
});

test('an area of a pillar may have the order of that pillar', () => {
  expect(found({})).toEqual([]);
});
