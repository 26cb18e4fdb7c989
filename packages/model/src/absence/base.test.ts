import { expect, test } from 'vitest';
import { exampleDocument, withdrawn } from '../../test/example-records.ts';
import { absenceBaseOf } from './base.ts';

const held = (slug: string, coding: string, issued?: string) => ({
  ...exampleDocument(`documents/${slug}`, issued),
  text: { state: 'held' as const, coding },
});
const documents = [
  exampleDocument('documents/known'),
  held('c', 'complete'),
  held('b', 'complete', '2025-01'),
  held('a', 'complete', '2022-12-07'),
  held('started', 'in-progress', '2024-01-01'),
  { ...held('gone', 'complete', '2025-06-01'), lifecycle: withdrawn },
];

test('the base holds what is coded in full, and beside it what was not looked at', () => {
  expect(absenceBaseOf(documents, { knownAt: '2026-01-31' })).toEqual({
    documents: ['documents/a', 'documents/b', 'documents/c'],
    latest: '2025-01-31',
    notCoded: ['documents/started'],
    knownOnly: ['documents/known'],
  });
});

test('what was issued after the day of knowledge was not known', () => {
  expect(absenceBaseOf(documents, { knownAt: '2025-01-30' })).toEqual({
    documents: ['documents/a', 'documents/c'],
    latest: '2022-12-07',
    notCoded: ['documents/started'],
    knownOnly: ['documents/known'],
  });
});
