import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { agreement, area, known, memo, organisation, research, sharing } from '../../test/example-paths.ts';

test('a withdrawn record', () => {
  expect(
    found({
      [organisation]: [
        [
          'names:',
          "lifecycle:\n  state: withdrawn\n  day: '2026-01-20'\n  reason:\n    ja: 誤り\n    en: An error\nnames:",
        ],
      ],
      [agreement]: [['exact: 両者', 'exact: 両者']],
    }),
  ).toEqual([
    finding([agreement, 11, 19, 36], {
      ruleId: 'reference-current',
      messageId: 'withdrawn',
      pointer: '/parties/0/organisation',
      params: { id: 'organisations/one' },
      severity: 'warning',
    }),
    finding([research, 19, 19, 36], {
      ruleId: 'reference-current',
      messageId: 'withdrawn',
      pointer: '/actors/0/organisation',
      params: { id: 'organisations/one' },
      severity: 'warning',
    }),
    finding([known, 11, 5, 22], {
      ruleId: 'reference-current',
      messageId: 'withdrawn',
      pointer: '/publishers/0',
      params: { id: 'organisations/one' },
      severity: 'warning',
    }),
    finding([memo, 10, 5, 22], {
      ruleId: 'reference-current',
      messageId: 'withdrawn',
      pointer: '/publishers/0',
      params: { id: 'organisations/one' },
      severity: 'warning',
    }),
    finding([memo, 56, 11, 28], {
      ruleId: 'reference-current',
      messageId: 'withdrawn',
      pointer: '/text/definedTerms/0/organisations/0',
      params: { id: 'organisations/one' },
      severity: 'warning',
    }),
  ]);
});

test('a redirected record, with its successor', () => {
  expect(
    found({
      [area]: [
        [
          'order: 1',
          "lifecycle:\n  state: redirected\n  day: '2026-01-20'\n  reason:\n    ja: 統合\n    en: Merged\n  to:\n    - memo-2024/pillars/themes\norder: 1",
        ],
      ],
    }),
  ).toEqual([
    finding([sharing, 3, 9, 31], {
      ruleId: 'reference-current',
      messageId: 'redirected',
      pointer: '/pillar',
      params: { id: 'memo-2024/pillars/area', to: ['memo-2024/pillars/themes'] },
      severity: 'warning',
      suggestions: ['memo-2024/pillars/themes'],
    }),
  ]);
});

test('a record that was itself withdrawn may refer to one that was', () => {
  const withdrawn = "lifecycle:\n  state: withdrawn\n  day: '2026-01-20'\n  reason:\n    ja: 誤り\n    en: An error\n";
  const both = found({
    [area]: [['order: 1', `${withdrawn}order: 1`]],
    [sharing]: [['title:', `${withdrawn}title:`]],
  });
  expect(both.filter(({ ruleId, file }) => ruleId === 'reference-current' && file === sharing)).toEqual([]);
});
