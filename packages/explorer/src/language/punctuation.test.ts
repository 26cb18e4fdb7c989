import { expect, test } from 'vitest';
import { bracketed } from './punctuation.ts';

test('brackets follow the language, and nothing has none', () => {
  expect([bracketed('参加', 'ja'), bracketed('host', 'en'), bracketed(undefined, 'ja')]).toEqual([
    '（参加）',
    ' (host)',
    '',
  ]);
});
