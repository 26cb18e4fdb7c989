import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldChanges } from './field-changes.ts';

test('the smallest values that differ, each with what it was and what it is', () => {
  const before = { title: { ja: '会合', en: 'Meeting' }, day: '2024', topics: ['a', 'b'] };
  const after = { title: { ja: '会合', en: 'A meeting' }, topics: ['b', 'c'], place: { ja: '東京', en: 'Tokyo' } };
  expect(fieldChanges(before, after)).toEqual([
    { pointer: '/title/en', before: 'Meeting', after: 'A meeting' },
    { pointer: '/topics/0', before: 'a' },
    { pointer: '/topics/1', after: 'c' },
    { pointer: '/place', after: { ja: '東京', en: 'Tokyo' } },
    { pointer: '/day', before: '2024' },
  ]);
});

test('an item that is put in changes no other item, and an item that changes is matched by what it is known by', () => {
  const about = (id: string, kind: string): object => ({ id, kind });
  const before = { about: [about('a', 'started'), about('b', 'started')] };
  const after = { about: [about('c', 'started'), about('a', 'completed'), about('b', 'started')] };
  expect(fieldChanges(before, after)).toEqual([
    { pointer: '/about/0', after: about('c', 'started') },
    { pointer: '/about/1/kind', before: 'started', after: 'completed' },
  ]);
});

test('equal values differ in nothing, whatever the order of their keys', () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, held]) => [key, reversed(held)]),
    );
  };
  const values = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(values, values, (one, other) => {
      expect(fieldChanges(one, reversed(one))).toEqual([]);
      const same = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
      expect(fieldChanges(one, other).length === 0).toBe(same);
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
