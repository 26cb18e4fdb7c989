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
  { messageId: 'low', params: { place: 'A', level: 1 } },
  { messageId: 'unknown', params: { place: 'A' } },
  { messageId: 'absent' },
];
const wrong: readonly Found[] = [
  // @ts-expect-error: a misspelt id
  { messageId: 'lo', params: { place: 'A', level: 1 } },
  // @ts-expect-error: a parameter that is missing
  { messageId: 'low', params: { place: 'A' } },
  // @ts-expect-error: parameters that are missing
  { messageId: 'low' },
  // @ts-expect-error: a parameter that no message names
  { messageId: 'unknown', params: { place: 'A', day: 1 } },
  // @ts-expect-error: a parameter that another message names
  { messageId: 'unknown', params: both },
  // @ts-expect-error: a parameter of a message without any
  { messageId: 'absent', params: { place: 'A' } },
];

test('messages that words type are messages of any rule, and what does not fit the words does not compile', () => {
  const any: readonly Message<RuleWords>[] = [...right, ...wrong];
  expect(any.length).toBe(right.length + wrong.length);
});
