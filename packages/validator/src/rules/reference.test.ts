import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { sharing } from '../../test/example-paths.ts';

test('an id that does not exist gets the nearest', () => {
  expect(found({ [sharing]: [['pillar: memo-2024/area', 'pillar: memo-2024/aera']] })).toEqual([
    finding([sharing, 3, 9, 23], {
      rule: 'reference',
      message: 'missing',
      pointer: '/pillar',
      params: { id: 'memo-2024/aera', types: ['pillar'] },
      suggestions: ['memo-2024/area'],
    }),
  ]);
});

test('an id of another type', () => {
  expect(found({ [sharing]: [['pillar: memo-2024/area', 'pillar: memo-2024/research']] })).toEqual([
    finding([sharing, 3, 9, 27], {
      rule: 'reference',
      message: 'type',
      pointer: '/pillar',
      params: { id: 'memo-2024/research', actual: 'commitment', types: ['pillar'] },
    }),
  ]);
});
