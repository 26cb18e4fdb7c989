import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { research, sharing } from '../../test/example-paths.ts';

test('words of a rhythm that no quoted leaf prints', () => {
  expect(found({ [sharing]: [['words: 毎年', 'words: 毎月']] })).toEqual([
    finding([sharing, 28, 10, 12], {
      ruleId: 'words-printed',
      messageId: 'absent',
      pointer: '/rhythm/words',
      params: { words: '毎月' },
    }),
  ]);
});

test('words of a time frame that no quoted leaf prints', () => {
  expect(found({ [research]: [['words: 2025年までに', 'words: 前年に']] })).toEqual([
    finding([research, 28, 10, 13], {
      ruleId: 'words-printed',
      messageId: 'absent',
      pointer: '/timeFrame/words',
      params: { words: '前年に' },
    }),
  ]);
});

test('an inherited time frame stands anywhere in the document', () => {
  expect(found({ [research]: [['words: 2025年までに\n  basis: own', 'words: 前年に\n  basis: inherited']] })).toEqual(
    [],
  );
});

test('an inherited time frame that the document does not print', () => {
  expect(found({ [research]: [['words: 2025年までに\n  basis: own', 'words: 翌年に\n  basis: inherited']] })).toEqual([
    finding([research, 28, 10, 13], {
      ruleId: 'words-printed',
      messageId: 'absent-from-document',
      pointer: '/timeFrame/words',
      params: { words: '翌年に' },
    }),
  ]);
});
