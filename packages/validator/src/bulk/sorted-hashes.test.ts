import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areApart, isAmong, sortedHashes } from './sorted-hashes.ts';

const hashes = fc.array(fc.oneof(fc.nat(30), fc.nat(Number.MAX_SAFE_INTEGER)), { maxLength: 40 });
const sorted = (numbers: readonly number[]) =>
  sortedHashes({
    count: numbers.length,
    blocks: [{ hashes: new Float64Array(numbers), lines: new Uint32Array(numbers.length) }],
  });

test('sorted hashes know which they are and what they have in common', () => {
  fc.assert(
    fc.property(hashes, hashes, (one, other) => {
      expect([...sorted(one)]).toEqual([...one].sort((a, b) => a - b));
      expect(other.map((hash) => isAmong(sorted(one), hash))).toEqual(other.map((hash) => one.includes(hash)));
      expect(areApart(sorted(one), sorted(other))).toBe(!one.some((hash) => other.includes(hash)));
    }),
  );
});
