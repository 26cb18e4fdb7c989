import { expect, test } from 'vitest';
import type { FreshnessTerm } from '../generated/authored.ts';
import { freshnessOf } from './freshness.ts';

test.each<[string, string, FreshnessTerm]>([
  ['2023-01-22', '2023-01-22', 'fresh'],
  ['2023-01-22', '2024-01-21', 'fresh'],
  ['2023-01-22', '2024-01-22', 'ageing'],
  ['2023-01-22', '2025-01-22', 'ageing'],
  ['2023-01-22', '2025-01-23', 'silent'],
  ['2024-02-29', '2025-02-27', 'fresh'],
  ['2024-02-29', '2025-02-28', 'ageing'],
  ['2024-02-29', '2026-03-01', 'silent'],
])('last heard of on %s, on %s it is %s', (heard, asOf, expected) => {
  expect(freshnessOf(heard, asOf, undefined)).toBe(expected);
});

test.each<[string, string, FreshnessTerm]>([
  ['P3M', '2024-04-30', 'fresh'],
  ['P3M', '2024-05-01', 'ageing'],
  ['P3M', '2024-07-31', 'ageing'],
  ['P3M', '2024-08-01', 'silent'],
  ['P3Y', '2027-01-31', 'fresh'],
  ['P3Y', '2030-01-31', 'ageing'],
  ['P2W', '2024-02-14', 'fresh'],
  ['P2W', '2024-02-15', 'ageing'],
  ['P2W', '2024-02-29', 'silent'],
])('with a rhythm of %s, last heard of on 2024-01-31, on %s it is %s', (every, asOf, expected) => {
  expect(freshnessOf('2024-01-31', asOf, { every, words: '定期的に' })).toBe(expected);
});
