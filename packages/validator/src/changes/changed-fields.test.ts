import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookUp } from '../value/value.ts';
import { changedFields } from './changed-fields.ts';

test('the smallest values that differ, and the whole list if its length does', () => {
  const before = { title: { ja: '会合', en: 'Meeting' }, about: [{ id: 'a' }, { id: 'b' }], topics: ['x'], 'a/b': 1 };
  const after = { title: { ja: '会合', en: 'A meeting' }, about: [{ id: 'a' }, { id: 'c' }], topics: ['x', 'y'] };
  expect(changedFields(before, after)).toEqual(['/title/en', '/about/1/id', '/topics', '/a~1b']);
  expect(changedFields(before, { ...before, date: '2024' })).toEqual(['/date']);
  expect(changedFields(before, [])).toEqual(['']);
});

test('equal values differ in nothing, whatever the order of their keys, and what is named differs', () => {
  const values = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(values, values, (one, other) => {
      expect(changedFields(one, structuredClone(one))).toEqual([]);
      const fields = changedFields(one, other);
      for (const field of fields) expect(lookUp(one, field)).not.toEqual(lookUp(other, field));
      expect(fields.length === 0).toBe(JSON.stringify(sorted(one)) === JSON.stringify(sorted(other)));
    }),
  );
});

/** A value with its keys in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, held]) => [key, sorted(held)]),
  );
}
