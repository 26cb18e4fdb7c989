import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from './align.ts';

const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });

test('every item of both lists stands in the alignment, in its order', () => {
  fc.assert(
    fc.property(letters, letters, (before, after) => {
      const items = align(before, after, (one) => one);
      expect(items.flatMap((item) => (item.side === 'after' ? [] : [item.before]))).toEqual(before);
      expect(items.flatMap((item) => (item.side === 'before' ? [] : [item.after]))).toEqual(after);
      expect(items.filter(({ side }) => side === 'both').length).toBe(longest(before, after));
    }),
  );
});

/** Length of a longest common subsequence, by definition. */
function longest([a, ...before]: readonly string[], [b, ...after]: readonly string[]): number {
  if (a === undefined || b === undefined) return 0;
  if (a === b) return 1 + longest(before, after);
  return Math.max(longest([a, ...before], after), longest(before, [b, ...after]));
}
