import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { meeting, memo, research } from '../../test/example-paths.ts';

test('a leaf of which too little is quoted is open', () => {
  expect(
    found({ [research]: [['exact: 研究を共に進め、2025年までに成果を公表する。', 'exact: 研究を共に進め']] }),
  ).toEqual([
    finding([memo, 24, 11, 19], {
      ruleId: 'coverage',
      messageId: 'open',
      pointer: '/text/coding',
      params: { percent: 85.7, count: 1, leaves: ['1/b'], more: '' },
    }),
  ]);
});

test('a withdrawn record covers nothing', () => {
  expect(
    found({
      [meeting]: [
        [
          'title:',
          "lifecycle:\n  state: withdrawn\n  day: '2026-01-20'\n  reason:\n    ja: 誤り\n    en: An error\ntitle:",
        ],
      ],
    }),
  ).toEqual([
    finding([memo, 24, 11, 19], {
      ruleId: 'coverage',
      messageId: 'open',
      pointer: '/text/coding',
      params: { percent: 85.7, count: 1, leaves: ['2'], more: '' },
    }),
  ]);
});

test('a document in progress may be open', () => {
  expect(
    found({
      [memo]: [['coding: complete', 'coding: in-progress']],
      [research]: [['exact: 研究を共に進め、2025年までに成果を公表する。', 'exact: 研究を共に進め']],
    }),
  ).toEqual([]);
});
