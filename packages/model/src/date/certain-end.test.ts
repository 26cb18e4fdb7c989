import { expect, test } from 'vitest';
import { certainEnd } from './certain-end.ts';

test.each([
  ['2024', '2024-12-31'],
  ['2024-02', '2024-02-29'],
  ['2023-04/2024-03', '2024-03-31'],
  ['2023~/2024-03', '2024-03-31'],
  ['../2024', '2024-12-31'],
  ['2024~', undefined],
  ['2024?', undefined],
  ['2024%', undefined],
  ['2024-04/2025-03~', undefined],
  ['2024/..', undefined],
  ['2024/', undefined],
  ['spring', undefined],
])('%s has certainly ended after %s', (edtf, day) => {
  expect(certainEnd(edtf)).toBe(day);
});
