import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each([
  ['summry', ['summary', 'title', 'quotes'], ['summary']],
  [
    'governance',
    ['ai/governance', 'data/flows', 'partnership/governance'],
    ['ai/governance', 'partnership/governance'],
  ],
  [
    'organisations/jp-mick',
    ['organisations/jp-mic', 'organisations/jp-meti'],
    ['organisations/jp-mic', 'organisations/jp-meti'],
  ],
  ['delivered', ['started', 'output-delivered', 'undelivered-x'], ['output-delivered']],
  ['xyz', ['summary'], []],
  ['協力すろ', ['協力する', '推進する', '支援する'], ['協力する']],
])('%s', (value, valid, expected) => {
  expect(nearest(value, valid)).toEqual(expected);
});

test('one slip in a word of four letters or more is found, whatever else is valid', () => {
  const word = fc.stringMatching(/^[a-z]{4,12}$/);
  fc.assert(
    fc.property(word, fc.array(fc.stringMatching(/^[0-9]{1,20}$/)), fc.nat(), (right, others, at) => {
      const cut = at % right.length;
      expect(nearest(right.slice(0, cut) + right.slice(cut + 1), [...others, right])).toContain(right);
    }),
  );
});

test('steps that two paths share do not make what follows look alike', () => {
  expect(
    nearest('a-long-agreement-2022/semiconductor', [
      'a-long-agreement-2022/semiconductors',
      'a-long-agreement-2022/benefits',
    ]),
  ).toEqual(['a-long-agreement-2022/semiconductors']);
});
