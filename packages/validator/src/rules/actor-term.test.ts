import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { memo, sharing } from '../../test/example-paths.ts';

test('a term that is not defined gets the nearest that is', () => {
  expect(found({ [sharing]: [['term: both-sides', 'term: both-side']] })).toEqual([
    finding([sharing, 20, 11, 20], {
      ruleId: 'actor-term',
      messageId: 'undefined',
      pointer: '/actors/0/term',
      params: { document: 'documents/memo', term: 'both-side' },
      suggestions: ['both-sides'],
    }),
  ]);
});

test('a term that stands for no bodies is no actor', () => {
  expect(found({ [sharing]: [['term: both-sides', 'term: memorandum']] })).toEqual([
    finding([sharing, 20, 11, 21], {
      ruleId: 'actor-term',
      messageId: 'no-bodies',
      pointer: '/actors/0/term',
      params: { document: 'documents/memo', term: 'memorandum' },
    }),
  ]);
});

test('a term that stands for bodies is an actor', () => {
  const bodies: readonly [string, string] = [
    'printed: 覚書\n',
    'printed: 覚書\n      organisations:\n        - organisations/one\n',
  ];
  expect(found({ [memo]: [bodies], [sharing]: [['term: both-sides', 'term: memorandum']] })).toEqual([]);
});
