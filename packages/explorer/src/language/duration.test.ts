import { expect, test } from 'vitest';
import { timeBetween } from './duration.ts';

test.each([
  ['2025-01-22', '2026-11-23', '1年10か月', '1 year and 10 months'],
  ['2025-01-22', '2026-01-22', '1年', '1 year'],
  ['2025-12-31', '2026-11-23', '10か月', '10 months'],
  ['2024-11-24', '2026-11-23', '1年11か月', '1 year and 11 months'],
  ['2026-10-24', '2026-11-23', undefined, undefined],
])('from %s until %s', (from, until, ja, en) => {
  expect([timeBetween(from, until, 'ja'), timeBetween(from, until, 'en')]).toEqual([ja, en]);
});
