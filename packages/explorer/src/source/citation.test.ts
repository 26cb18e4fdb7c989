import { expect, test } from 'vitest';
import { citationView } from './citation.ts';

const source = { publisher: 'Ministry', title: 'Page', url: 'https://example.org/', read: '2026-11-01' } as const;

test('a page that was read live and whole says when it was read', () => {
  expect(citationView(source, 'en')).toEqual({
    title: 'Page',
    url: 'https://example.org/',
    publisher: 'Ministry',
    reading: 'read on 1 November 2026',
  });
});

test('a copy and a part are named', () => {
  const seen = { ...source, published: '2025-01', copy: 'stored', extent: 'part' } as const;
  expect(citationView({ ...seen, archived: 'https://archive.example.org/' }, 'ja')).toEqual({
    title: 'Page',
    url: 'https://example.org/',
    publisher: 'Ministry',
    published: '2025年1月',
    reading: '2026年11月1日に、保存された写しの一部を閲覧',
    archived: 'https://archive.example.org/',
  });
  expect(citationView({ ...source, copy: 'third-party' }, 'en').reading).toBe(
    'read on 1 November 2026 in a copy or quotation made by others',
  );
});
