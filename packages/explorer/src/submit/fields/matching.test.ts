import { expect, test } from 'vitest';
import { matching } from './matching.ts';

const records = Array.from({ length: 10 }, (_, at) => ({
  value: `a/chips-${at}`,
  label: `半導体の協力 ${at}`,
  other: `Cooperation on chips ${at}`,
}));

test.each([
  ['半導体 ３', ['a/chips-3']],
  ['CHIPS-7', ['a/chips-7']],
  ['  ', []],
  ['量子', []],
  ['cooperation', [0, 1, 2, 3, 4, 5, 6, 7].map((at) => `a/chips-${at}`)],
])('“%s” finds %j', (words, ids) => {
  expect(matching(words, records).map(({ value }) => value)).toEqual(ids);
});
