import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { memo, sharing } from '../../test/example-paths.ts';

test('a lead-in is quoted from a stem', () => {
  expect(
    found({ [sharing]: [["  leaf: '1'\n  exact: 両者は次のことを行う。", '  leaf: title\n  exact: 覚書']] }),
  ).toEqual([
    finding([sharing, 16, 9, 14], {
      ruleId: 'quote-role',
      messageId: 'differs',
      pointer: '/stem/leaf',
      params: { leaf: 'title', role: 'heading', roles: ['stem'] },
    }),
  ]);
});

test('a leaf without a role yet may be quoted for any use', () => {
  const quoted = found({
    [memo]: [
      ['coding: complete', 'coding: in-progress'],
      ['leaf: title\n      role: heading', 'leaf: title'],
    ],
    [sharing]: [["  leaf: '1'\n  exact: 両者は次のことを行う。", '  leaf: title\n  exact: 覚書']],
  });
  expect(quoted.filter(({ ruleId }) => ruleId === 'quote-role')).toEqual([]);
});
