import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { memo } from '../../test/example-paths.ts';

test('a source text that is not the one that was coded', () => {
  expect(found({ [memo]: [['4f7da2e3', '00000000']] })).toEqual([
    finding([memo, 22, 11, 75], {
      ruleId: 'source-text',
      messageId: 'differs',
      pointer: '/text/sha256',
      params: { file: 'memo.txt', actual: '4f7da2e385b4c0b348b413c22fcde4683c468008fa035686c91c3746e221a1be' },
    }),
  ]);
});

test('a source text that is missing, and nothing on the quotes into it', () => {
  expect(found({ [memo]: [['file: memo.txt', 'file: memory.txt']] })).toEqual([
    finding([memo, 21, 9, 19], {
      ruleId: 'source-text',
      messageId: 'missing',
      pointer: '/text/file',
      params: { file: 'memory.txt' },
    }),
  ]);
});

test('the text that was coded', () => {
  expect(found({})).toEqual([]);
});
