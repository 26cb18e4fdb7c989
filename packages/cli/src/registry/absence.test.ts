import { type Document, type HeldText, rangeOf } from '@digital-accords/model';
import { expect, test } from 'vitest';
import { absenceBaseOf, absenceLines } from './absence.ts';

const known: Document = {
  type: 'document',
  id: 'documents/known',
  kind: 'report',
  title: { ja: '報告書', en: 'Report' },
  language: 'ja',
  authenticity: 'report',
  publishers: ['organisations/one'],
  licence: {
    state: 'not-seen',
    attribution: { ja: '出典', en: 'Source' },
    processing: { ja: '加工', en: 'Processed' },
  },
  text: { state: 'known-only' },
  notes: [],
  derived: { parallels: [], agreements: [] },
};

const heldText: Omit<HeldText, 'file' | 'coding'> = {
  state: 'held',
  sha256: '',
  profile: 'markdown',
  overrides: [],
  leaves: [
    {
      leaf: '1',
      begins: '覚書',
      renders: [],
      derived: { kind: 'heading', marker: '', start: 0, end: 2, renderedBy: [], discrepancies: [] },
    },
  ],
  definedTerms: [],
};

function held(slug: string, coding: 'complete' | 'in-progress', edtf?: string): Document {
  return {
    ...known,
    id: `documents/${slug}`,
    text: { ...heldText, file: `${slug}.txt`, coding },
    derived: { ...known.derived, ...(edtf !== undefined && { issued: rangeOf(edtf) }) },
  };
}

const withdrawn = { state: 'withdrawn', day: '2026-01-01', reason: { ja: '誤り', en: 'A mistake' } } as const;
const documents = [
  known,
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

test('a statement of absence names its base', () => {
  const base = absenceBaseOf(documents, { knownAt: '2026-01-31' });
  expect(absenceLines(base, 'en')).toEqual([
    'The 3 documents analysed in full (latest: 2025-01-31) contain no report. This does not mean that nothing was done.',
    'Included, not analysed in full: documents/started',
    'Known, not included: documents/known',
  ]);
  expect(absenceLines(base, 'ja')).toEqual([
    '全文を分析した文書3件（最新は2025-01-31付）に、報告は見当たりません。取組が行われなかったことを意味するものではありません。',
    '収録済みで、全文を分析していない文書：documents/started',
    '存在を確認したが未収録の文書：documents/known',
  ]);
});

test.each([
  [
    [held('a', 'complete', '2022-12-07')],
    'The 1 document analysed in full (2022-12-07) contains no report. This does not mean that nothing was done.',
  ],
  [
    [held('a', 'complete')],
    'The documents analysed in full (1, none of them dated) contain no report. This does not mean that nothing was done.',
  ],
  [[], 'No document has been analysed in full, so it is not known whether there are reports.'],
])('with %j', (some, expected) => {
  expect(absenceLines(absenceBaseOf(some, { knownAt: '2026-01-31' }), 'en')).toEqual([expected]);
});
