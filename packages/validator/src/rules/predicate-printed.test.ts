import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { sharing } from '../../test/example-paths.ts';

test('a predicate that the quote does not print', () => {
  expect(found({ [sharing]: [['printed: 共有する', 'printed: 共有した']] })).toEqual([
    finding([sharing, 23, 14, 18], {
      ruleId: 'predicate-printed',
      messageId: 'absent',
      pointer: '/predicates/0/printed',
      params: { printed: '共有した', place: { term: 'statement-place/quote' } },
    }),
  ]);
});

test('a predicate that the stem does not print', () => {
  expect(found({ [sharing]: [['in: quote', 'in: stem']] })).toEqual([
    finding([sharing, 23, 14, 18], {
      ruleId: 'predicate-printed',
      messageId: 'absent',
      pointer: '/predicates/0/printed',
      params: { printed: '共有する', place: { term: 'statement-place/stem' } },
    }),
  ]);
});

test('a predicate that the leaf does not print', () => {
  expect(
    found({
      [sharing]: [
        ['printed: 共有する', 'printed: 共有した'],
        ['in: quote', 'in: leaf'],
      ],
    }),
  ).toEqual([
    finding([sharing, 23, 14, 18], {
      ruleId: 'predicate-printed',
      messageId: 'absent',
      pointer: '/predicates/0/printed',
      params: { printed: '共有した', place: { term: 'statement-place/leaf' } },
    }),
  ]);
});

test('a predicate elsewhere in the leaf', () => {
  expect(found({ [sharing]: [['in: quote', 'in: leaf']] })).toEqual([]);
});
