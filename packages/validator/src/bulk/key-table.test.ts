import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf } from './hash.ts';
import { keyTable } from './key-table.ts';

test('the line that had a key first is known, however many there are', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 4 }), { maxLength: 5000 }), (keys) => {
      const table = keyTable();
      const first = new Map<string, number>();
      for (const [at, key] of keys.entries()) {
        expect(table.add(hashOf([key]), at + 1)).toBe(first.get(key));
        if (!first.has(key)) first.set(key, at + 1);
      }
      expect([...first.keys()].map((key) => hashOf([key])).every(table.has)).toBe(true);
      expect(table.has(hashOf(['a key that is longer than any']))).toBe(false);
    }),
    { numRuns: 30 },
  );
});

test('tables of two parts know what is repeated across them, by the line in the whole', () => {
  const [first, second] = [keyTable(), keyTable()];
  for (const [at, key] of ['a', 'b', 'c'].entries()) first.add(hashOf([key]), at + 1);
  for (const [at, key] of ['d', 'b', 'e', 'a'].entries()) second.add(hashOf([key]), at + 1);
  expect(first.join(second.columns(), 3)).toEqual([
    { line: 5, first: 2 },
    { line: 7, first: 1 },
  ]);
  expect(['a', 'd', 'e', 'f'].map((key) => hashOf([key])).map(first.has)).toEqual([true, true, true, false]);
});

test('the first line of a key stays known however often it is repeated', () => {
  const table = keyTable();
  const keys = Array.from({ length: 70_000 }, (_, at) => `key-${at % 7 === 0 ? 'again' : at}`);
  const found = keys.map((key, at) => table.add(hashOf([key]), at + 1));
  expect(found).toEqual(keys.map((key, at) => (at > 0 && key === 'key-again' ? 1 : undefined)));
  expect(table.columns().count).toBe(keys.length);
  expect(keyTable().join(table.columns(), 10)).toEqual(
    keys.flatMap((key, at) => (at > 0 && key === 'key-again' ? [{ line: at + 11, first: 11 }] : [])),
  );
});
