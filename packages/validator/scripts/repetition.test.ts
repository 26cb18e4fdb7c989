import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repetitionIn } from './repetition.ts';

const isUnique = new Ajv2020().compile({ type: 'array', uniqueItems: true });
const items = fc.oneof(
  fc.constantFrom<unknown>(0, -0, 1, '1', true, null, [], {}, [1], { a: 1, b: [2] }, { b: [2], a: 1 }, ''),
  fc.jsonValue({ maxDepth: 2 }),
);

test('a list has a repetition where it is not unique for ajv, and both its items are equal', () => {
  fc.assert(
    fc.property(fc.array(items, { maxLength: 8 }), (list) => {
      // To compare objects, ajv calls what such a key has hidden.
      fc.pre(!/valueOf|toString|constructor|__proto__/.test(JSON.stringify(list)));
      const found = repetitionIn(list);
      expect(found === undefined).toBe(isUnique(list));
      if (found) expect(isUnique([list[found.i], list[found.j]])).toBe(false);
    }),
    { numRuns: 2000 },
  );
});
