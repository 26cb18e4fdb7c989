import { expect, test } from 'vitest';
import { foundInTitle, inTitle } from '../../test/example-title.ts';

test.each([['=共有', 'Sharing', inTitle(['ja', 3], 'text-formula', 'formula', { first: '=' })]])(
  '%s · %s',
  (ja, en, expected) => {
    expect(foundInTitle(ja, en)).toEqual(expected);
  },
);

test('nothing is found', () => {
  expect(foundInTitle('A = B かつ B - C', 'A = B, B - C and @')).toEqual([]);
});
