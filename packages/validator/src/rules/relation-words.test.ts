import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { research } from '../../test/example-paths.ts';

test('a relation that rests on words quotes them', () => {
  expect(
    found({
      [research]: [
        [
          'horizon:',
          'relations:\n  - kind: renders\n    to: memo-2024/sharing\n    basis: same-words\n    reason:\n      ja: 例\n      en: example\nhorizon:',
        ],
      ],
    }),
  ).toEqual([
    finding([research, 33, 12, 22], {
      ruleId: 'relation-words',
      messageId: 'missing',
      pointer: '/relations/0/basis',
      params: { basis: { term: 'relation-basis/same-words' } },
    }),
  ]);
});

test('an inferred relation needs no quote', () => {
  expect(
    found({
      [research]: [
        [
          'horizon:',
          'relations:\n  - kind: renders\n    to: memo-2024/sharing\n    basis: inferred\n    reason:\n      ja: 例\n      en: example\nhorizon:',
        ],
      ],
    }),
  ).toEqual([]);
});
