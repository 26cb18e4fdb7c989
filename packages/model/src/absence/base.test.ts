import { expect, test } from 'vitest';
import { exampleDocument, withdrawn } from '../../test/example-records.ts';
import { absenceBaseOf, type BaseRecords } from './base.ts';

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

const page = (url: string, read: string, published?: string) =>
  ({ kind: 'link', source: { url, read, ...(published !== undefined && { published }) } }) as const;
const updates: BaseRecords['updates'] = [
  { evidence: [{ kind: 'quote' }, page('https://one.example/', '2025-12-01', '2024-05')] },
  { evidence: [page('https://one.example/', '2025-11-01', '2024-05'), page('https://two.example/', '2026-01-02')] },
  { evidence: [page('https://gone.example/', '2026-01-03')], lifecycle: withdrawn },
  {},
];

test('the base holds what is coded in full, and beside it what was not looked at', () => {
  expect(absenceBaseOf({ documents, updates }, { knownAt: '2026-01-31' })).toEqual({
    documents: ['documents/a', 'documents/b', 'documents/c'],
    latest: '2025-01-31',
    pages: 2,
    pagesRead: '2026-01-02',
    notCoded: ['documents/started'],
    knownOnly: ['documents/known'],
  });
});

test('what was issued after the day of knowledge was not known', () => {
  expect(absenceBaseOf({ documents, updates }, { knownAt: '2025-01-30' })).toEqual({
    documents: ['documents/a', 'documents/c'],
    latest: '2022-12-07',
    pages: 1,
    pagesRead: '2025-12-01',
    notCoded: ['documents/started'],
    knownOnly: ['documents/known'],
  });
});
