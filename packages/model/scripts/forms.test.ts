import { expect, test } from 'vitest';
import { describeForms } from './forms.ts';

test('a pattern is explained by its first example, wherever it stands', () => {
  const id = { type: 'string', pattern: '^[a-z]+$', examples: ['abc', 'd'] };
  const described = { ...id, patternErrorMessage: 'Write it like “abc”. 「abc」のように書いてください。' };
  const bare = { type: 'string', pattern: '^x$' };
  expect(describeForms({ Id: id, Thing: { properties: { ids: { items: id }, bare } } })).toEqual({
    Id: described,
    Thing: { properties: { ids: { items: described }, bare } },
  });
});
