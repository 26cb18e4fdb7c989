import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownValue } from '../value/value.ts';
import { readJsonTree } from './json.ts';
import { plainJson } from './json-value.ts';
import { toValue } from './source-tree.ts';

test.each([
  ['{"a":1,"a":2}', 'a duplicate key'],
  ['{"a":{"b":1,"b":1}}', 'a duplicate key further in'],
  ['{"\\u0061":1,"a":2}', 'a key written in two ways'],
  ['"\\ud800"', 'half a character'],
  ['[1e999]', 'a number out of range'],
  ['{"a" : 1}', 'a blank before a colon'],
  // A key that is not counted made up for a key that stands twice.
  ['{"a":"x","a" :"y"}', 'a duplicate key with a blank'],
  ['{"id":"x","b":{"c":1},"id"\t:"y"}', 'a duplicate key with a tab'],
  ['{"a": "\\":","a"\r\n: 1}', 'a duplicate key with a line end'],
  [`${'['.repeat(65)}${']'.repeat(65)}`, 'deep nesting'],
  ['{"a":1,}', 'no JSON'],
])('%s is left to the strict reader: %s', (text) => {
  expect(plainJson(text)).toEqual([]);
});

test('a quotation mark before a colon inside a text writes no key', () => {
  expect(plainJson('{"a":"\\":\\\\\\":","b":"\\\\"}')).toEqual([{ a: '":\\":', b: '\\' }]);
});

test.each([
  '[]',
  '{}',
  '""',
  'null',
  '[[],{},true,false,null]',
  '{"a":["",{"b":""}],"c":{}}',
  '[1.0,1e2]',
  ' {"a":1 , "b":"\\n"} ',
])('%s needs no strict reader', (text) => {
  expect(plainJson(text)).toEqual([JSON.parse(text)]);
});

test('a key that stands twice is not made up for by what is short elsewhere', () => {
  for (const text of ['{"a":"","a":100}', '{"a":100,"a":1}', '{"":0,"":1e2}', '{"a":[],"a":[100]}'])
    expect(plainJson(text)).toEqual([]);
});

test('`__proto__` is a key like any other', () => {
  const [value] = plainJson('{"__proto__":{"type":"update"}}');
  expect([JSON.stringify(value), ownValue(value, 'type')]).toEqual(['{"__proto__":{"type":"update"}}', undefined]);
});

/** The same key again, with blanks where they may stand. */
const blank = fc.constantFrom('', ' ', '\t', '\r\n ');
const twice = fc
  .tuple(fc.constantFrom('a', 'b', ''), fc.constantFrom('a', 'b', ''), fc.json(), fc.json(), blank, blank)
  .map(
    ([one, other, first, second, before, after]) =>
      `{"${one}"${after}:${before}${first},${before}"${other}"${before}:${after}${second}}`,
  );
const written = fc.oneof(fc.json({ depthSize: 'medium' }), twice);
const damaged = fc
  .tuple(written, fc.nat(), fc.constantFrom('', '"', ':', ',', '\\', '{', '}', '"a":1,', ' '))
  .map(([text, at, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice(at % (text.length + 1)));

test('what it reads, the strict reader reads, and as the same value', () => {
  fc.assert(
    fc.property(fc.oneof(written, damaged), (text) => {
      const [value, ...rest] = plainJson(text);
      const strict = readJsonTree(text);
      if (plainJson(text).length === 1) expect([strict.ok && toValue(strict.root), rest]).toEqual([value, []]);
    }),
    { numRuns: 3000 },
  );
});
