import { expect, test } from 'vitest';
import { leftOut } from './left-out.ts';

const text = '研究を共に進め、成果を公表する。';
const quotes = (...exact: readonly string[]) =>
  exact.map((one) => ({ document: 'documents/memo', leaf: '1/b', exact: one }));

test('the runs before, between and after quotes, whatever their order', () => {
  expect(leftOut(text, quotes('公表する', '共に'))).toEqual(['研究を', '進め、成果を', '。']);
});

test('quotes that overlap, and words that the text does not have', () => {
  expect(leftOut(text, quotes('研究を共に', '共に進め', '前年'))).toEqual(['、成果を公表する。']);
});

test('nothing is left of a text that is quoted whole', () => {
  expect(leftOut(text, quotes(text))).toEqual([]);
});
