import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { sharing } from '../../test/example-paths.ts';

test('an override that says what the predicates say', () => {
  expect(
    found({
      [sharing]: [
        ['rhythm:', 'strengthOverride:\n  level: undertake\n  reason:\n    ja: 例\n    en: example\nrhythm:'],
      ],
    }),
  ).toEqual([
    finding([sharing, 26, 1, 17], {
      ruleId: 'strength-override',
      messageId: 'idle',
      pointer: '/strengthOverride',
      params: { level: { term: 'strength/undertake' } },
    }),
  ]);
});

test('an override that says something else', () => {
  expect(
    found({
      [sharing]: [['rhythm:', 'strengthOverride:\n  level: pledge\n  reason:\n    ja: 例\n    en: example\nrhythm:']],
    }),
  ).toEqual([]);
});
