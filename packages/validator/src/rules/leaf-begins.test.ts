import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { agreement, memo } from '../../test/example-paths.ts';

test('a leaf that begins otherwise', () => {
  expect(found({ [memo]: [['begins: 両者は次', 'begins: 両国は次']] })).toEqual([
    finding([memo, 31, 15, 26], {
      ruleId: 'leaf-begins',
      messageId: 'differs',
      pointer: '/text/leaves/1/begins',
      params: { expected: '両者は次のことを行う。', begins: '両国は次のことを行う。', line: 3 },
    }),
  ]);
});

test('words that may be contact details are not shown', () => {
  expect(found({ [memo]: [['begins: この覚書は', 'begins: その覚書は']] })).toEqual([
    finding([memo, 43, 15, 20], {
      ruleId: 'leaf-begins',
      messageId: 'differs',
      pointer: '/text/leaves/5/begins',
      params: { expected: { phrase: 'left-out' }, begins: 'その覚書は', line: 10 },
    }),
  ]);
});

test('a leaf that the text does not have', () => {
  expect(
    found({
      [memo]: [
        [
          '      redacted: true\n',
          "      redacted: true\n    - leaf: '5'\n      role: furniture\n      begins: 以上\n",
        ],
      ],
    }),
  ).toEqual([
    finding([memo, 50, 15, 17], {
      ruleId: 'leaf-begins',
      messageId: 'not-in-text',
      pointer: '/text/leaves/7/begins',
      params: { begins: '以上' },
    }),
  ]);
});

test('leaves that are not recorded', () => {
  expect(
    found({
      [memo]: [
        [
          "    - leaf: '3'\n      role: legal\n      begins: この覚書は\n    - leaf: '4'\n      role: furniture\n      begins: ■■■■■\n      redacted: true\n",
          '',
        ],
      ],
      [agreement]: [
        [
          "  kind: non-binding\n  quotes:\n    - document: documents/memo\n      leaf: '3'\n      exact: 法的拘束力を持たない\n",
          '  kind: unstated\n',
        ],
      ],
    }),
  ).toEqual([
    finding([memo, 25, 3, 9], {
      ruleId: 'leaf-begins',
      messageId: 'not-authored',
      pointer: '/text/leaves',
      params: { expected: 'この覚書は法的拘束力を持', line: 10, count: 2 },
    }),
  ]);
});

test('fewer words of the beginning are enough', () => {
  expect(found({ [memo]: [['begins: この覚書は', 'begins: この']] })).toEqual([]);
});
