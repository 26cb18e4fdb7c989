import { expect, test } from 'vitest';
import { cli } from '../../../test/cli.ts';
import { excerptOf } from './excerpt.ts';

test('each hit is shown with the places of the words', async () => {
  expect((await cli(['search', '共同', 'Ｒｅｓｅａｒｃｈ', '--limit', '2'])).out).toBe(`“共同 Ｒｅｓｅａｒｃｈ”: 5 found

Document documents/other
Joint statement of the meeting
  title 会合の«共同»声明

Pillar memo-2024/pillars/research
Research
  title «Research»
  id memo-2024/pillars/«research»

3 more (--limit shows them)
`);
});

test('what is looked for may be of one type', async () => {
  const { out } = await cli(['search', '情報', '--type', 'leaf', '--json']);
  expect(JSON.parse(out)).toEqual({
    query: '情報',
    count: 1,
    hits: [
      {
        type: 'leaf',
        id: 'documents/memo',
        leaf: '1/a',
        title: { ja: '情報と研究に関する覚書', en: 'Memorandum on information and research' },
        places: [
          {
            place: 'leaf',
            lang: 'ja',
            parts: [
              { text: '情報', matched: true },
              { text: 'を毎年共有する。', matched: false },
            ],
          },
        ],
      },
    ],
  });
});

test('nothing found is said, and words that look like code are words', async () => {
  const { code, out } = await cli(['search', '.*(?', '\u001b[31m']);
  expect([code, out]).toEqual([0, '“.*(? \\u{1b}[31m”: 0 found\n']);
});

test('an unknown type and a limit that is no number are refused', async () => {
  expect((await cli(['search', 'a', '--type', 'report'])).code).toBe(2);
  expect((await cli(['search', 'a', '--limit', '-1'])).code).toBe(2);
  expect((await cli(['search'])).code).toBe(2);
});

test('an excerpt keeps what was found, and cuts what stands far from it', () => {
  const long = '前'.repeat(40);
  const parts = [
    { text: long, matched: false },
    { text: '語', matched: true },
    { text: `${long}${long}${long}`, matched: false },
  ];
  expect(excerptOf(parts)).toEqual([
    { text: `…${'前'.repeat(30)}`, matched: false },
    { text: '語', matched: true },
    { text: `${'前'.repeat(89)}…`, matched: false },
  ]);
  expect(excerptOf([{ text: '語', matched: true }])).toEqual([{ text: '語', matched: true }]);
});
