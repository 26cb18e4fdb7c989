import type { AbsenceBase } from '@digital-accords/model';
import { expect, test } from 'vitest';
import { absenceLines } from './absence.ts';

const base: AbsenceBase = {
  documents: ['documents/a', 'documents/b'],
  latest: '2025-01-31',
  notCoded: ['documents/started'],
  knownOnly: ['documents/known'],
};

test('a statement of absence names its base, and what was not analysed', () => {
  expect(absenceLines(base, 'report', 'en')).toEqual([
    'The 2 documents analysed in full (latest: 31 January 2025) contain no report on this commitment. This does not mean that nothing was done.',
    'Included, not analysed in full: documents/started',
    'Known, not included: documents/known',
  ]);
  expect(absenceLines(base, 'record', 'ja')).toEqual([
    '「記録なし」は、全文を分析した文書2件（最新は2025年1月31日付）に報告が見当たらないことを示します。取組が行われなかったことを意味するものではありません。',
    '収録済みで、全文を分析していない文書：documents/started',
    '存在を確認したが未収録の文書：documents/known',
  ]);
  expect(absenceLines({ documents: [], notCoded: [], knownOnly: [] }, 'report', 'en')).toHaveLength(1);
});
