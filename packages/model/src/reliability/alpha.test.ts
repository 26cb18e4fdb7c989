import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alpha, interval, type Metric, nominal } from './alpha.ts';

/** Rows are readers, `.` is a missing value, as Krippendorff prints his tables. */
function unitsOf(...rows: readonly string[]): string[][] {
  const cells = rows.map((row) => row.split(' '));
  return (cells[0] ?? []).map((_, unit) => cells.map((row) => row[unit] ?? '.').filter((value) => value !== '.'));
}

const numbers = (units: readonly (readonly string[])[]): number[][] => units.map((values) => values.map(Number));
const fourObservers = unitsOf(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
);
const ratio: Metric<number> = (one, other) => ((one - other) / (one + other)) ** 2;

describe('worked examples of Krippendorff (2011)', () => {
  test('A: binary data, two observers, none missing', () => {
    const units = unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0');
    expect(alpha(units, nominal)).toBeCloseTo(0.095, 3);
  });

  test('B: nominal data, two observers, none missing', () => {
    const units = unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d');
    expect(alpha(units, nominal)).toBeCloseTo(0.692, 3);
  });

  test('C and D: any number of observers, values missing', () => {
    expect(alpha(fourObservers, nominal)).toBeCloseTo(0.743, 3);
    expect(alpha(numbers(fourObservers), interval)).toBeCloseTo(0.849, 3);
    expect(alpha(numbers(fourObservers), ratio)).toBeCloseTo(0.797, 3);
  });
});

test('a single value, or no pair, has no α', () => {
  expect([
    alpha(
      [
        ['a', 'a'],
        ['a', 'a'],
      ],
      nominal,
    ),
    alpha([['a'], ['b']], nominal),
    alpha([], nominal),
  ]).toEqual([undefined, undefined, undefined]);
});

const pairs = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c')), { maxLength: 40 });
const close = (value: number | undefined): unknown => (value === undefined ? undefined : expect.closeTo(value, 9));

test('α does not depend on the order of units or of readers, nor on the names of values', () => {
  const renamed: Readonly<Record<string, string>> = { a: 'c', b: 'a', c: 'b' };
  fc.assert(
    fc.property(pairs, (units) => {
      const expected = close(alpha(units, nominal));
      expect(alpha([...units].reverse(), nominal)).toEqual(expected);
      expect(
        alpha(
          units.map(([one, other]) => [other, one]),
          nominal,
        ),
      ).toEqual(expected);
      expect(
        alpha(
          units.map((values) => values.map((value) => renamed[value] ?? '')),
          nominal,
        ),
      ).toEqual(expected);
    }),
  );
});

test('α is 1 where readers agree and values differ, and never more', () => {
  fc.assert(
    fc.property(pairs, (units) => {
      const value = alpha(units, nominal);
      const agreed = units.every(([one, other]) => one === other);
      if (value !== undefined) expect(value === 1).toBe(agreed);
      expect(value ?? 0).toBeLessThanOrEqual(1);
    }),
  );
});
