import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { agreement, sharing } from '../../test/example-paths.ts';

test('a leaf that does not exist, whose words stand in one that does', () => {
  expect(found({ [sharing]: [['leaf: 1/a', 'leaf: 1/c']] })).toEqual([
    finding([sharing, 12, 11, 14], {
      ruleId: 'quote-leaf',
      messageId: 'moved',
      pointer: '/quotes/0/leaf',
      params: { document: 'documents/memo', leaf: '1/c', found: '1/a' },
      suggestions: ['1/a'],
    }),
  ]);
});

test('a leaf that does not exist, whose words stand in several', () => {
  const several = found({
    [sharing]: [
      ['leaf: 1/a', 'leaf: 1/c'],
      ['exact: 情報を毎年共有する。', 'exact: する。'],
    ],
  });
  expect(several.filter(({ ruleId }) => ruleId === 'quote-leaf')).toEqual([
    finding([sharing, 12, 11, 14], {
      ruleId: 'quote-leaf',
      messageId: 'elsewhere',
      pointer: '/quotes/0/leaf',
      params: { document: 'documents/memo', leaf: '1/c', found: ['1/a', '1/b'] },
      suggestions: ['1/a', '1/b'],
    }),
  ]);
});

test('a leaf that does not exist, and words that stand nowhere', () => {
  const nowhere = found({
    [sharing]: [
      ['leaf: 1/a', 'leaf: 1/c'],
      ['exact: 情報を毎年共有する。', 'exact: 情報を秘する。'],
    ],
  });
  expect(nowhere.filter(({ ruleId }) => ruleId === 'quote-leaf')).toEqual([
    finding([sharing, 12, 11, 14], {
      ruleId: 'quote-leaf',
      messageId: 'missing',
      pointer: '/quotes/0/leaf',
      params: { document: 'documents/memo', leaf: '1/c' },
      suggestions: ['1/a', '1/b', '1'],
    }),
  ]);
});

test('a document whose text is not held', () => {
  expect(
    found({
      [agreement]: [["- document: documents/memo\n      leaf: '3'", "- document: documents/known\n      leaf: '3'"]],
    }),
  ).toEqual([
    finding([agreement, 21, 17, 32], {
      ruleId: 'quote-leaf',
      messageId: 'not-held',
      pointer: '/bindingness/quotes/0/document',
      params: { document: 'documents/known' },
    }),
  ]);
});

test('a leaf that exists', () => {
  expect(found({})).toEqual([]);
});
