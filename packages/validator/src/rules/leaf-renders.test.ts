import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { memo } from '../../test/example-paths.ts';

const aligned = (locator: string): readonly [string, string] => [
  'begins: 前年に会合を開いた。',
  `begins: 前年に会合を開いた。\n      renders:\n        - ${locator}`,
];
const parallel: readonly [string, string] = [
  'authenticity: unstated\n',
  'authenticity: unstated\nparallelTo: documents/memo\n',
];

test('an alignment without a document to be parallel to', () => {
  expect(found({ [memo]: [aligned('title')] })).toEqual([
    finding([memo, 41, 7, 14], {
      ruleId: 'leaf-renders',
      messageId: 'no-parallel',
      pointer: '/text/leaves/4/renders',
      params: { leaf: '2' },
    }),
  ]);
});

test('a leaf that the other document does not have', () => {
  expect(found({ [memo]: [parallel, aligned('1/c')] })).toEqual([
    finding([memo, 43, 11, 14], {
      ruleId: 'leaf-renders',
      messageId: 'missing',
      pointer: '/text/leaves/4/renders/0',
      params: { document: 'documents/memo', leaf: '1/c' },
      suggestions: ['1/a', '1/b', '1'],
    }),
  ]);
});

test('one that it has', () => {
  expect(found({ [memo]: [parallel, aligned('1/b')] })).toEqual([]);
});
