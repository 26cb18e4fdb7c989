import { expect, test } from 'vitest';
import { counted } from './counted.ts';

test('one is singular; none and several are plural', () => {
  expect([0, 1, 2].map((count) => counted(count, 'report'))).toEqual(['0 reports', '1 report', '2 reports']);
  expect([1, 2].map((count) => counted(count, 'body', 'bodies'))).toEqual(['1 body', '2 bodies']);
});
