import { expect, test } from 'vitest';
import { choicesOfSeen, fieldsOfSeen, seenOf } from './seen.ts';

test('each choice is the one that its own fields stand for, and no answer means the whole live page', () => {
  const choices = choicesOfSeen('en').map(({ value }) => value);
  expect(choices.map((choice) => seenOf(fieldsOfSeen(choice)))).toEqual(choices);
  expect([choices[0], fieldsOfSeen('')]).toEqual(['live', {}]);
});
