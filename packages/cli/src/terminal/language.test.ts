import { expect, test } from 'vitest';
import { languageOf } from './language.ts';

test.each([
  [undefined, {}, 'en'],
  [undefined, { LANG: 'ja_JP.UTF-8' }, 'ja'],
  [undefined, { LANG: 'ja_JP.UTF-8', LC_ALL: 'C' }, 'en'],
  [undefined, { LANG: 'ja_JP.UTF-8', LC_ALL: '' }, 'ja'],
  [undefined, { LANG: 'de_DE', LC_MESSAGES: 'ja_JP' }, 'ja'],
  ['ja', { LANG: 'en_GB' }, 'ja'],
  ['en', { LANG: 'ja_JP' }, 'en'],
] as const)('--lang %s with %j speaks %s', (lang, env, expected) => {
  expect(languageOf(lang, env)).toBe(expected);
});
