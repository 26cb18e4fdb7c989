import { expect, test } from 'vitest';
import { rangeOf } from './range.ts';

test('a date has the days between which it lies, as far as it tells', () => {
  expect(['2024-02', '../2025-01-22', '2024/..', '?'].map(rangeOf)).toEqual([
    { edtf: '2024-02', earliest: '2024-02-01', latest: '2024-02-29' },
    { edtf: '../2025-01-22', latest: '2025-01-22' },
    { edtf: '2024/..', earliest: '2024-01-01' },
    { edtf: '?' },
  ]);
});
