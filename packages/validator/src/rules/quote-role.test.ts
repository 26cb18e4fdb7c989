import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { meeting, memo, sharing } from '../../test/example-paths.ts';

test('a lead-in is quoted from a stem', () => {
  expect(
    found({ [sharing]: [["  leaf: '1'\n  exact: 両者は次のことを行う。", '  leaf: title\n  exact: 覚書']] }),
  ).toEqual([
    finding([sharing, 16, 9, 14], {
      ruleId: 'quote-role',
      messageId: 'differs',
      pointer: '/stem/leaf',
      params: {
        leaf: 'title',
        role: { term: 'role/heading' },
        field: { field: 'commitment.stem' },
        wanted: { term: 'role/stem' },
      },
    }),
  ]);
});

test('the evidence of a report is not what promises something', () => {
  const promise: readonly [string, string] = [
    "leaf: '2'\n      exact: 前年に会合を開いた。",
    'leaf: 1/a\n      exact: 情報を毎年共有する。',
  ];
  expect(found({ [meeting]: [promise] }).filter(({ ruleId }) => ruleId === 'quote-role')).toEqual([
    finding([meeting, 23, 13, 16], {
      ruleId: 'quote-role',
      messageId: 'evidence',
      pointer: '/evidence/0/quote/leaf',
      params: { leaf: '1/a', role: { term: 'role/commitment' } },
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
