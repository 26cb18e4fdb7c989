import { expect, test } from 'vitest';
import { inOneLanguage } from './one-language.ts';

const table = {
  rule: { messages: { low: { ja: '低い', en: 'Low' }, high: { ja: '高い', en: 'High' } } },
  Text: { '': ['文章', 'Text'], ja: ['日本語', 'Japanese'], en: ['英語', 'English'] },
};

test('of a text in two languages one stays, at its place', () => {
  expect([inOneLanguage(table, 'ja'), inOneLanguage(table, 'en')]).toEqual([
    {
      rule: { messages: { low: { ja: '低い' }, high: { ja: '高い' } } },
      Text: { '': ['文章'], ja: ['日本語'], en: ['英語'] },
    },
    {
      rule: { messages: { low: { en: 'Low' }, high: { en: 'High' } } },
      Text: { '': [0, 'Text'], ja: [0, 'Japanese'], en: [0, 'English'] },
    },
  ]);
});
