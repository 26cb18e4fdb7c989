import { expect, test } from 'vitest';
import { pathOf } from './path.ts';

test('the steps of a pointer, with indexes as numbers and escapes undone', () => {
  expect(['', '/about/0/id', '/a~1b~01/10'].map(pathOf)).toEqual([[], ['about', 0, 'id'], ['a/b~1', 10]]);
});
