import { expect, test } from 'vitest';
import { bigrams } from './bigrams.ts';

test.each([
  ['半導体とAI', '半導 導体 体と ai'],
  ['量子', '量子'],
  ['Ｏｐｅｎ　ＲＡＮ', 'open ran'],
  ['5G、ﾃﾞｰﾀ', '5g デー ータ'],
  ['国', '国'],
  ['𠮷野家', '𠮷野 野家'],
  ['', ''],
  ['……', ''],
])('%s is %s', (text, words) => {
  expect(bigrams(text)).toBe(words);
});
