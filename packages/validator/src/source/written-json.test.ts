import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJsonTree } from './json.ts';
import { readWrittenJson } from './written-json.ts';

test('what JSON.stringify wrote has the tree that the strict reader gives', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const text = JSON.stringify(value);
      expect(readWrittenJson(text)).toEqual(readJsonTree(text));
    }),
  );
});

const nested = (depth: number): unknown =>
  depth === 0 ? 1 : depth % 2 === 0 ? [2, nested(depth - 1)] : { a: nested(depth - 1) };

test.each<[string, unknown]>([
  ['half a character', ['x', 'a\ud800']],
  ['half a character in a key', { a: 1, '\udc00': [] }],
  ['the deepest nesting', nested(64)],
  ['deeper nesting', [nested(64), '\ud800']],
  ['the most values', Array.from({ length: 49_999 }, () => 0)],
  ['more values', [Array.from({ length: 49_999 }, () => 0), '\ud800']],
  ['more values after half a character', ['\ud800', Array.from({ length: 49_999 }, () => 0)]],
  ['keys that objects have', JSON.parse('{"__proto__":{"1":-0.5},"0":1e21,"constructor":null}')],
])('%s is read as by the strict reader', (_, value) => {
  const text = JSON.stringify(value);
  expect(readWrittenJson(text)).toEqual(readJsonTree(text));
});
