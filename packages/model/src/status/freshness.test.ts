import { expect, test } from 'vitest';
import type { FreshnessTerm } from '../generated/authored.ts';
import { spanOf } from './dating.ts';
import { freshnessOf, lastReportedOf } from './freshness.ts';

test.each<[string, string, FreshnessTerm]>([
  ['2023-01-22', '2023-01-22', 'fresh'],
  ['2023-01-22', '2024-01-21', 'fresh'],
  ['2023-01-22', '2024-01-22', 'ageing'],
  ['2023-01-22', '2025-01-22', 'ageing'],
  ['2023-01-22', '2025-01-23', 'silent'],
  ['2024-02-29', '2025-02-27', 'fresh'],
  ['2024-02-29', '2025-02-28', 'ageing'],
  ['2024-02-29', '2026-03-01', 'silent'],
])('last reported on %s, on %s it is %s', (lastReported, asOf, expected) => {
  expect(freshnessOf(lastReported, asOf, undefined)).toBe(expected);
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
])('with a rhythm of %s, last reported on 2024-01-31, on %s it is %s', (every, asOf, expected) => {
  expect(freshnessOf('2024-01-31', asOf, { every, words: '定期的に' })).toBe(expected);
});

test('freshness is counted from the last of the text and the reports', () => {
  const days = { asOf: '2024-12-31', knownAt: '2024-12-31' };
  const dated = (edtf: string) => ({ ...spanOf(edtf), published: '2024-12-31' });
  expect([
    lastReportedOf(dated('2020-01-10'), [], days),
    lastReportedOf(dated('2020-01-10'), [dated('2024-02'), dated('2023-07')], days),
    lastReportedOf(dated('2024-05-01'), [dated('2023-07')], days),
    lastReportedOf(dated('2025-05-01'), [], days),
    lastReportedOf({ ...dated('2020-01-10'), published: '2025-01-01' }, [dated('2024-02')], days),
  ]).toEqual(['2020-01-10', '2024-02-29', '2024-05-01', undefined, '2024-02-29']);
});
