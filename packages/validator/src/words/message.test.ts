import { expect, test } from 'vitest';
import type { Message } from './message.ts';
import type { RuleWords } from './rule-words.ts';

const words = {
  description: { ja: '水位は低すぎない。', en: 'No level is too low.' },
  messages: {
    low: { ja: '{place} の水位 {level} は低すぎます。', en: 'The level {level} of {place} is too low.' },
    unknown: { ja: '{place} の水位は不明です。', en: 'The level of {place} is unknown.' },
    absent: { ja: '水位がありません。', en: 'There is no level.' },
  },
} as const;
type Found = Message<typeof words>;
const both = { place: 'A', level: 1 };

const right: readonly Found[] = [
  { message: 'low', params: { place: 'A', level: 1 } },
  { message: 'unknown', params: { place: 'A' } },
  { message: 'absent' },
];
const wrong: readonly Found[] = [
  // @ts-expect-error: a misspelt id
  { message: 'lo', params: { place: 'A', level: 1 } },
  // @ts-expect-error: a parameter that is missing
  { message: 'low', params: { place: 'A' } },
  // @ts-expect-error: parameters that are missing
  { message: 'low' },
  // @ts-expect-error: a parameter that no message names
  { message: 'unknown', params: { place: 'A', day: 1 } },
  // @ts-expect-error: a parameter that another message names
  { message: 'unknown', params: both },
  // @ts-expect-error: a parameter of a message without any
  { message: 'absent', params: { place: 'A' } },
];

test('messages that words type are messages of any rule, and what does not fit the words does not compile', () => {
  const any: readonly Message<RuleWords>[] = [...right, ...wrong];
  expect(any.length).toBe(right.length + wrong.length);
});
