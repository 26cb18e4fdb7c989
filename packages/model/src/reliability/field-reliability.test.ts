import { expect, test } from 'vitest';
import type { FieldReadingLine } from '../generated/authored.ts';
import { masi } from './alpha.ts';
import { fieldDisputesOf } from './disputes.ts';
import { fieldReliabilityOf } from './field-reliability.ts';

const line = (slug: string, change: Partial<FieldReadingLine> = {}): FieldReadingLine => ({
  commitment: `memo-2024/${slug}`,
  action: 'exchange',
  otherActions: [],
  modifiers: [],
  horizon: 'ongoing',
  topics: ['data/flows'],
  fora: [],
  instruments: [],
  ...change,
});

test('MASI: equal, contained, overlapping, disjoint and empty sets', () => {
  expect([masi('a b', 'a b'), masi('', '')]).toEqual([0, 0]);
  expect(masi('a', 'a b')).toBeCloseTo(1 - (1 / 2) * (2 / 3), 10);
  expect(masi('a b', 'b c')).toBeCloseTo(1 - (1 / 3) * (1 / 3), 10);
  expect([masi('a', 'b'), masi('', 'a')]).toEqual([1, 1]);
});

test('one figure a field, the same whatever the order of lines and lists', () => {
  const first = [line('one', { topics: ['data/flows', 'ai/safety'] }), line('two', { action: 'research' })];
  const second = [line('two', { action: 'develop' }), line('one', { topics: ['ai/safety', 'data/flows'] })];
  const figures = fieldReliabilityOf(first, second);
  expect(figures.map(({ measure, compared, agreement }) => [measure, compared, agreement])).toEqual([
    ['action', 2, 0.5],
    ['otherActions', 2, 1],
    ['modifiers', 2, 1],
    ['horizon', 2, 1],
    ['topics', 2, 1],
    ['fora', 2, 1],
    ['instruments', 2, 1],
  ]);
  // Values: exchange twice, research, develop. Observed 1/2; expected 1 - (2·1)/(4·3) = 10/12.
  expect(figures[0]?.alpha).toBeCloseTo(1 - 0.5 / (10 / 12), 4);
  expect(fieldReliabilityOf([...first].reverse(), second)).toEqual(figures);
});

test('differences by commitment and field: the order of topics counts, that of sets does not', () => {
  const first = [
    line('one', { topics: ['data/flows', 'ai/safety'], fora: ['organisations/itu', 'organisations/oecd'] }),
    line('two', { modifiers: ['open-list'] }),
    line('three'),
  ];
  const second = [
    line('one', { topics: ['ai/safety', 'data/flows'], fora: ['organisations/oecd', 'organisations/itu'] }),
    line('two'),
  ];
  expect(fieldDisputesOf(first, second)).toEqual([
    {
      commitment: 'memo-2024/one',
      field: 'topics',
      first: 'data/flows, ai/safety',
      second: 'ai/safety, data/flows',
    },
    { commitment: 'memo-2024/two', field: 'modifiers', first: 'open-list', second: '–' },
  ]);
});
