import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchEntry } from './entries.ts';
import { fold } from './fold.ts';
import { find, type SearchOptions, search } from './search.ts';
import { searchIndexOf } from './search-index.ts';

const entries: readonly SearchEntry[] = [
  {
    type: 'pillar',
    id: 'memo/pillars/ai',
    ja: { title: ['人工知能（AI）'] },
    en: { title: ['Artificial intelligence (AI)'] },
  },
  {
    type: 'commitment',
    id: 'memo/cyber-skills',
    ja: { title: ['サイバー専門人材の育成'], summary: ['両者は、サイバーセキュリティの人材を育てる。'] },
    en: { title: ['Training cyber professionals'], quote: ['The sides will train people for cities.'] },
  },
  {
    type: 'organisation',
    id: 'organisations/jp-meti',
    ja: { name: ['経済産業省', 'METI'] },
    en: { name: ['Ministry of Economy, Trade and Industry', 'METI'] },
  },
  {
    type: 'document',
    id: 'documents/memo',
    ja: { title: ['覚書'] },
    en: { title: ['Memorandum'] },
  },
  {
    type: 'leaf',
    id: 'documents/memo',
    leaf: '1/s1',
    ja: { leaf: ['人材育成に関し、経済産業省はＡＩ人材を支援する。'] },
    en: {},
  },
];
const index = searchIndexOf(entries);
const found = (query: string, options?: SearchOptions): readonly string[] =>
  search(index, query, options).hits.map(({ id, leaf }) => (leaf === undefined ? id : `${id}#${leaf}`));

describe('what is found', () => {
  test.each([
    ['a word in full width', 'ＡＩ', ['memo/pillars/ai', 'documents/memo#1/s1']],
    ['half a word', 'artificial intell', ['memo/pillars/ai']],
    ['no word that only ends so', 'telligence', []],
    ['half a name in Japanese', '経済産', ['organisations/jp-meti', 'documents/memo#1/s1']],
    ['an inflected word', 'サイバー人材を育成する', ['memo/cyber-skills', 'documents/memo#1/s1']],
    ['a plural and a singular', 'city', ['memo/cyber-skills']],
    ['all words before some', 'ai 人材', ['documents/memo#1/s1', 'memo/pillars/ai', 'memo/cyber-skills']],
    ['a part of an id', 'skills', ['memo/cyber-skills']],
    ['words in quotation marks as they stand', '“train people”', ['memo/cyber-skills']],
    ['no other order of words in quotation marks', '"people train"', []],
    ['a word in Japanese quotation marks', '「人材育成」', ['documents/memo#1/s1']],
    ['nothing for no letter', ' ・- ', []],
    ['nothing that no text has', 'xyzzy 魑魅魍魎', []],
  ])('%s', (_, query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  test('in one language, of one type, and no more than asked for', () => {
    expect(found('METI', { lang: 'ja' })).toEqual(['organisations/jp-meti']);
    expect(found('train', { lang: 'ja' })).toEqual([]);
    expect(found('人材', { type: 'leaf' })).toEqual(['documents/memo#1/s1']);
    expect(search(index, '人材', { limit: 1 })).toMatchObject({ count: 2, hits: [{ id: 'memo/cyber-skills' }] });
  });
});

test('everything found, with whether it has all words', () => {
  const all = find(index, 'ai 人材').map(({ hit, ...one }) => ({ ...one, isSame: hit().id === one.id }));
  expect(all).toEqual([
    { type: 'leaf', id: 'documents/memo', leaf: '1/s1', hasAll: true, isSame: true },
    { type: 'pillar', id: 'memo/pillars/ai', hasAll: false, isSame: true },
    { type: 'commitment', id: 'memo/cyber-skills', hasAll: false, isSame: true },
  ]);
});

test('a hit says where the words stand', () => {
  expect(search(index, 'ai', { type: 'leaf' })).toEqual({
    count: 1,
    hits: [
      {
        type: 'leaf',
        id: 'documents/memo',
        leaf: '1/s1',
        title: { ja: '覚書', en: 'Memorandum' },
        places: [
          {
            place: 'leaf',
            lang: 'ja',
            parts: [
              { text: '人材育成に関し、経済産業省は', matched: false },
              { text: 'ＡＩ', matched: true },
              { text: '人材を支援する。', matched: false },
            ],
          },
        ],
      },
    ],
  });
});

const anything = fc.string({
  maxLength: 400,
  unit: fc.oneof(
    fc.constantFrom('AI', '人材', ' ', 'の', 'ｶﾞ', '.*', '(', '\\', '__proto__'),
    fc.string({ maxLength: 1, unit: 'binary' }),
  ),
});

test('whatever is typed, texts come back whole, and what is marked was looked for', () => {
  fc.assert(
    fc.property(anything, (query) => {
      const written = entries.flatMap(({ id, ja, en }) => [
        id,
        ...Object.values(ja).flat(),
        ...Object.values(en).flat(),
      ]);
      for (const { places } of search(index, query).hits) {
        for (const { parts } of places) {
          expect(written).toContain(parts.map(({ text }) => text).join(''));
          expect(parts.some(({ matched }) => matched)).toBe(true);
        }
      }
    }),
  );
});

test('the first place of every text finds its entry', () => {
  for (const { id, leaf, ja, en } of entries) {
    for (const text of [...Object.values(ja), ...Object.values(en)].flat()) {
      expect(found(text)).toContain(leaf === undefined ? id : `${id}#${leaf}`);
      expect(found(fold(text))).toContain(leaf === undefined ? id : `${id}#${leaf}`);
    }
  }
});
