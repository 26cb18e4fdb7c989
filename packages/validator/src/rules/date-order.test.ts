import { expect, test } from 'vitest';
import { issued, outOfOrder } from '../../test/example-dates.ts';
import { agreement, memo, organisation } from '../../test/example-paths.ts';

test('what each part of the rule finds is found in one run, and in what is in order nothing', () => {
  const published: readonly [string, string] = [
    "read: '2026-01-15'",
    "published: '2026-01-16'\n    read: '2026-01-15'",
  ];
  expect(outOfOrder({ [memo]: [issued("'2023'")], [organisation]: [published] })).toEqual([
    [agreement, 'issued', { id: 'documents/memo', issued: '2023', date: '2024-01-31' }, '/documents/0'],
    [organisation, 'published', { published: '2026-01-16', read: '2026-01-15' }, '/sources/0/published'],
  ]);
  expect(outOfOrder({})).toEqual([]);
});
