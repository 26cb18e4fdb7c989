import { expect, test } from 'vitest';
import { citationText, evidenceText } from './citation.ts';

const source = {
  publisher: 'Ministry One',
  title: 'Meeting held',
  url: 'https://one.example/meeting',
  read: '2026-01-15',
} as const;

test('a whole page, a part of one, a stored copy and the copy of somebody else', () => {
  expect([
    citationText(source, 'en'),
    citationText({ ...source, published: '2024-02', extent: 'part' }, 'ja'),
    citationText({ ...source, copy: 'stored' }, 'ja'),
    citationText({ ...source, extent: 'part', copy: 'third-party' }, 'en'),
  ]).toEqual([
    'Meeting held, Ministry One: https://one.example/meeting (read 15 January 2026)',
    'Meeting held、Ministry One、2024年2月：https://one.example/meeting（2026年1月15日に一部を閲覧）',
    'Meeting held、Ministry One：https://one.example/meeting（2026年1月15日閲覧、保存された写し）',
    'Meeting held, Ministry One: https://one.example/meeting (read in part 15 January 2026, third party’s copy or quotation)',
  ]);
});

test('evidence says who speaks', () => {
  expect(evidenceText({ kind: 'link', origin: 'party', source }, 'en')).toBe(
    'Meeting held, Ministry One: https://one.example/meeting (One party alone, read 15 January 2026)',
  );
});
