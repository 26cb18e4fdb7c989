import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf } from './hash.ts';

const keys = fc.array(fc.array(fc.string({ maxLength: 6 }), { minLength: 1, maxLength: 4 }), { maxLength: 60 });

test('keys have one hash where they have the same parts, and only there', () => {
  fc.assert(
    fc.property(keys, (all) => {
      const hashes = all.map(hashOf);
      expect(hashes.every((hash) => Number.isSafeInteger(hash) && hash >= 0)).toBe(true);
      expect(new Set(hashes).size).toBe(new Set(all.map((key) => JSON.stringify(key))).size);
      expect(all.map(hashOf)).toEqual(hashes);
    }),
  );
});
