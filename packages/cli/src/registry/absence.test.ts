import type { AbsenceBase } from '@digital-accords/model';
import { expect, test } from 'vitest';
import { absenceLines } from './absence.ts';

const base: AbsenceBase = {
  documents: ['documents/a', 'documents/b'],
  latest: '2025-01-31',
  pages: 2,
  pagesRead: '2026-11-28',
  notCoded: ['documents/started'],
  knownOnly: ['documents/known'],
};

test('a statement of absence names its base, and what was not analysed', () => {
  expect(absenceLines(base, { of: 'report', searched: '2026-11-28' }, 'en')).toEqual([
    'No report on this commitment is recorded from the 2 documents analysed in full (latest: 31 January 2025) or from the 2 linked pages read (latest reading: 28 November 2026). A search on 28 November 2026 found none either. This does not mean that nothing was done.',
    'Included, not analysed in full: documents/started',
    'Known, not included: documents/known',
  ]);
  expect(absenceLines(base, { of: 'record' }, 'ja')).toEqual([
    '「記録なし」は、全文を分析した文書2件（最新は2025年1月31日付）及び閲覧したページ2件（最新は2026年11月28日閲覧）から報告を収録していないことを示します。取組が行われなかったことを意味するものではありません。',
    '収録済みで、全文を分析していない文書：documents/started',
    '存在を確認したが未収録の文書：documents/known',
  ]);
  expect(absenceLines({ documents: [], pages: 0, notCoded: [], knownOnly: [] }, { of: 'report' }, 'en')).toHaveLength(
    1,
  );
});
