import fc from 'fast-check';
import { expect, test } from 'vitest';
import { objectLiteral, parsedLiteral, stringLiteral } from './literal.ts';

/** What an engine makes of a module that exports the expression. */
async function evaluate(expression: string): Promise<unknown> {
  const { value } = await import(`data:text/javascript,${encodeURIComponent(`export const value = ${expression};`)}`);
  return value;
}

test('quotes, backslashes and line ends are escaped', () => {
  expect(stringLiteral("it's \\n\n\u2028")).toBe("'it\\'s \\\\n\\n\\u2028'");
});

test('every value that JSON can hold comes back from its module as it was', async () => {
  const text = fc.string({ unit: fc.constantFrom("'", '\\', '"', '\n', '\r', '\u2028', '`', '${', '両', '𠮷', '</') });
  await fc.assert(
    fc.asyncProperty(fc.dictionary(text, text), async (value) => {
      const expected = JSON.parse(JSON.stringify(value));
      expect([await evaluate(parsedLiteral(value)), await evaluate(objectLiteral(value))]).toEqual([
        expected,
        expected,
      ]);
    }),
    { numRuns: 50 },
  );
});

test('an object literal is shorter than its JSON and leaves out what JSON leaves out', () => {
  const value = { id: 'a/b', list: [1, true, null], 'a-b': {}, none: undefined };
  expect(objectLiteral(value)).toBe('{id:"a/b",list:[1,true,null],"a-b":{}}');
});
