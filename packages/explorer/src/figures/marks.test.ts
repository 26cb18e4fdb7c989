import { expect, test } from 'vitest';
import { marksOf } from './marks.ts';

const report = (day: '2023-06-01' | '2023-06-20' | '2024-06-01') => ({ day, title: day, path: `/en/updates/${day}/` });

test('marks that would overlap are one, and lead to the list of their records', () => {
  const { wide, narrow } = marksOf([report('2024-06-01'), report('2023-06-20'), report('2023-06-01')], 'en', 'r');
  expect(wide.map(({ count, path }) => ({ count, path }))).toEqual([
    { count: 2, path: '/en/timeline/#wide/r/2023-06-01' },
    { count: 1, path: '/en/updates/2024-06-01/' },
  ]);
  expect(narrow.map(({ title }) => title)).toEqual(['2023-06-01\n2023-06-20', '2024-06-01']);
});

test('no two marks lie nearer than their width, and nothing is lost', () => {
  const days = Array.from({ length: 60 }, (_, at) =>
    new Date(Date.UTC(2023, 0, 1 + at * 17)).toISOString().slice(0, 10),
  );
  const begin = 20;
  const { wide, narrow } = marksOf(
    days.map((day) => ({ day, title: day, path: '' })),
    'ja',
    'r',
    begin,
  );
  for (const [marks, least] of [
    [wide, 2.59],
    [narrow, 6.19],
  ] as const) {
    const places = marks.map(({ place }) => place);
    expect(places.slice(1).filter((place, at) => place - (places[at] ?? 0) < least)).toEqual([]);
    expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(60);
  }
});
