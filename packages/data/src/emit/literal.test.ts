import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsedLiteral, stringLiteral } from './literal.ts';

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
      expect(await evaluate(parsedLiteral(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: 50 },
  );
});
