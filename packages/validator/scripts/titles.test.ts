import { expect, test } from 'vitest';
import { titlesOf } from './titles.ts';

const definitions = (thing: string, name: string, text: string, language: string) => ({
  Thing: {
    title: thing,
    properties: { name: { title: name, $ref: '#/$defs/Text' }, why: { $ref: '#/$defs/Reason' }, bare: {} },
  },
  Reason: { title: 'Why', $ref: '#/$defs/Text' },
  Text: { title: text, properties: { en: { title: language } } },
  HueTerm: { title: 'Hue', enum: ['red'] },
});

test('titles of definitions and properties, each in both languages', () => {
  const ja = definitions('物', '名称', '文章', '英語');
  expect(titlesOf(ja, definitions('Thing', 'Name', 'Text', 'English'))).toEqual({
    Thing: { '': ['物', 'Thing'], name: ['名称', 'Name'], why: ['Why', 'Why'], bare: ['bare', 'bare'] },
    Reason: { '': ['Why', 'Why'], en: ['英語', 'English'] },
    Text: { '': ['文章', 'Text'], en: ['英語', 'English'] },
  });
});
