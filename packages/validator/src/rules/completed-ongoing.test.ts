import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { meeting, sharing } from '../../test/example-paths.ts';

const completed: readonly [string, string] = ['kind: action-taken', 'kind: completed'];

test('an ongoing commitment', () => {
  expect(found({ [meeting]: [completed] })).toEqual([
    finding([meeting, 11, 11, 20], {
      ruleId: 'completed-ongoing',
      messageId: 'ongoing',
      pointer: '/about/0/kind',
      params: { id: 'memo-2024/sharing' },
    }),
  ]);
});

test('a milestone', () => {
  expect(found({ [meeting]: [completed], [sharing]: [['horizon: ongoing', 'horizon: milestone']] })).toEqual([]);
});
