import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstLines } from './first-lines.ts';

test('the first line of an id is the one that a map would have, wherever lines have no id', () => {
  // The lines that are skipped before each id, and the id.
  const steps = fc.array(fc.tuple(fc.nat(2), fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')));
  fc.assert(
    fc.property(steps, (ids) => {
      const [memory, map] = [firstLines(), new Map<string, number>()];
      let line = 0;
      for (const [skipped, id] of ids) {
        line += skipped + 1;
        const first = map.get(id) ?? line;
        map.set(id, first);
        expect([memory.note(id, line), memory.has(id), memory.has('none')]).toEqual([first, true, false]);
      }
    }),
  );
});
