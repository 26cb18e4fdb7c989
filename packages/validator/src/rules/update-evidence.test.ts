import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { meeting, memo } from '../../test/example-paths.ts';

test('evidence of absence is a search', () => {
  expect(
    found({
      [memo]: [['coding: complete', 'coding: in-progress']],
      [meeting]: [['kind: action-taken', 'kind: no-evidence-found']],
    }),
  ).toEqual([
    finding([meeting, 1, 7, 13], { ruleId: 'update-evidence', messageId: 'no-search', pointer: '/type' }),
    finding([meeting, 18, 1, 9], { ruleId: 'update-evidence', messageId: 'needless-evidence', pointer: '/evidence' }),
  ]);
});

test('a report needs evidence and no search', () => {
  expect(
    found({
      [memo]: [['coding: complete', 'coding: in-progress']],
      [meeting]: [
        [
          "evidence:\n  - kind: quote\n    origin: joint-text\n    quote:\n      document: documents/memo\n      leaf: '2'\n      exact: 前年に会合を開いた。\n",
          "search:\n  where: { ja: 官報, en: The gazette }\n  object: { ja: 会合, en: The meeting }\n  terms: [会合, meeting]\n  nearest: { ja: なし, en: None. }\n  day: '2026-01-15'\n",
        ],
      ],
    }),
  ).toEqual([
    finding([meeting, 1, 7, 13], { ruleId: 'update-evidence', messageId: 'no-evidence', pointer: '/type' }),
    finding([meeting, 18, 1, 7], { ruleId: 'update-evidence', messageId: 'needless-search', pointer: '/search' }),
  ]);
});

test('a report says what ties it to its subject', () => {
  expect(found({ [meeting]: [['    basis: inferred\n', '']] })).toEqual([
    finding([meeting, 11, 5, 9], { ruleId: 'update-evidence', messageId: 'no-basis', pointer: '/about/0/kind' }),
  ]);
});

test('a search in place of evidence', () => {
  expect(
    found({
      [memo]: [['coding: complete', 'coding: in-progress']],
      [meeting]: [
        ['kind: action-taken\n    basis: inferred', 'kind: no-evidence-found'],
        ['date:\n  edtf: ../2024-01-31\n', ''],
        [
          "evidence:\n  - kind: quote\n    origin: joint-text\n    quote:\n      document: documents/memo\n      leaf: '2'\n      exact: 前年に会合を開いた。\n",
          "search:\n  where: { ja: 官報, en: The gazette }\n  object: { ja: 会合, en: The meeting }\n  terms: [会合, meeting]\n  nearest: { ja: なし, en: None. }\n  day: '2026-01-15'\n",
        ],
      ],
    }),
  ).toEqual([]);
});

test('absence and report are two updates', () => {
  expect(
    found({
      [meeting]: [
        [
          'date:\n',
          '  - id: memo-2024/research\n    kind: no-evidence-found\n    basis: inferred\n    reason:\n      ja: 例\n      en: example\ndate:\n',
        ],
      ],
    }),
  ).toEqual([finding([meeting, 9, 1, 6], { ruleId: 'update-evidence', messageId: 'mixed', pointer: '/about' })]);
});
