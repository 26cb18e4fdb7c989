import { expect, test } from 'vitest';
import { languageOf } from './language.ts';

test.each([
  [[], {}, 'en'],
  [[], { LANG: 'ja_JP.UTF-8' }, 'ja'],
  [[], { LANG: 'ja_JP.UTF-8', LC_ALL: 'C' }, 'en'],
  [[], { LANG: 'ja_JP.UTF-8', LC_ALL: '' }, 'ja'],
  [[], { LANG: 'de_DE', LC_MESSAGES: 'ja_JP' }, 'ja'],
  [['overview', '--lang', 'ja'], { LANG: 'en_GB' }, 'ja'],
  [['--lang=en', 'overview'], { LANG: 'ja_JP' }, 'en'],
  [['--lang', 'ja', '--lang', 'en'], {}, 'en'],
  [['validate', '--', '--lang', 'ja'], {}, 'en'],
  [['--lang'], { LANG: 'ja' }, 'ja'],
] as const)('%j with %j speaks %s', (args, env, expected) => {
  expect(languageOf(args, env)).toBe(expected);
});
