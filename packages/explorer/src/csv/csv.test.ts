import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

test('every cell is quoted, so that commas, quotes and line ends stay in it', () => {
  expect(
    csvOf([
      ['id', 'title'],
      [1, 'A, "B"\nC'],
    ]),
  ).toBe('\ufeff"id","title"\r\n"1","A, ""B""\nC"\r\n');
});
