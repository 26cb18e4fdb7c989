import { expect, test } from 'vitest';
import { finding } from '../../test/example.ts';
import type { Diagnostic, Params } from '../diagnostic/diagnostic.ts';
import { words } from './json-syntax.words.ts';
import { readSource } from './read.ts';

function read(text: string): unknown {
  const result = readSource({ file: 'a.json', bytes: new TextEncoder().encode(text) });
  return result.ok ? result.file.value : result.diagnostics;
}

type Place = readonly [line: number, from: number, to: number];

function found(messageId: string, [line, from, to]: Place, params: Params, open?: Place): Diagnostic {
  const related = open === undefined ? [] : [{ file: 'a.json', ...at(open) }];
  return finding(['a.json', line, from, to], { ruleId: 'json-syntax', messageId, params, related });
}

const at = ([line, from, to]: Place) => ({ line: line, column: from, endLine: line, endColumn: to });

test.each([
  'null',
  ' true ',
  '"半導体 𠮷"',
  '-0.5e+3',
  '[]',
  '{}',
  '[1, [2, {"a": [null, false]}], ""]',
  '{"a": {"b": 1}, "": 2, "a b": "\\u534a\\ud842\\udfb7\\n\\/"}',
  '{"__proto__": {"polluted": true}, "constructor": {"prototype": 1}, "toString": 2}',
])('%s is read as JSON.parse reads it', (text) => {
  // As text, in which own keys show whatever their names are.
  expect(JSON.stringify(read(text))).toBe(JSON.stringify(JSON.parse(text)));
});

const faults: readonly (readonly [text: string, messageId: string, place: Place, params?: Params, open?: Place])[] = [
  ['{}\n// 注', 'comment', [2, 1, 5]],
  ['{"a": /* b */ 1}', 'comment', [1, 7, 14]],
  ['/* b', 'comment', [1, 1, 5]],
  ['[/*', 'comment', [1, 2, 4]],
  ['{"半": 1,}', 'trailing-comma', [1, 9, 10], { found: '}' }],
  ['[1,\n]', 'trailing-comma', [2, 1, 2], { found: ']' }],
  ['{"𠮷": 1 "b": 2}', 'missing-comma', [1, 10, 13], { found: '"b"' }],
  ['[1 a]', 'missing-comma', [1, 4, 5], { found: 'a' }],
  ['[1}', 'missing-comma', [1, 3, 4], { found: '}' }],
  ['[1\u3000]', 'missing-comma', [1, 3, 4], { found: 'U+3000' }],
  ['{"a" 1}', 'missing-colon', [1, 6, 7], { key: 'a', found: '1' }],
  ['{"a", 1}', 'missing-colon', [1, 5, 6], { key: 'a', found: ',' }],
  ['{a: 1}', 'key-expected', [1, 2, 3], { found: 'a' }],
  ['{1: 1}', 'key-expected', [1, 2, 3], { found: '1' }],
  ['{"a": 1,, "b": 2}', 'key-expected', [1, 9, 10], { found: ',' }],
  ['{\r\n  :1}', 'key-expected', [2, 3, 4], { found: ':' }],
  ["{'a': 1}", 'single-quotes', [1, 2, 5], { found: "'a'" }],
  ["['半導体']", 'single-quotes', [1, 2, 7], { found: "'半導体'" }],
  ['[,]', 'value-expected', [1, 2, 3], { found: ',' }],
  ['{"a": }', 'value-expected', [1, 7, 8], { found: '}' }],
  ['{"𠮷": 半導体}', 'value-expected', [1, 8, 11], { found: '半導体' }],
  ['[NaN]', 'value-expected', [1, 2, 5], { found: 'NaN' }],
  ['{"a":\u3000"b"}', 'value-expected', [1, 6, 7], { found: 'U+3000' }],
  ['{"a": 1', 'unclosed', [1, 8, 8], { open: '{', close: '}', line: 1 }, [1, 1, 2]],
  ['{"a":\n [1,\n ', 'unclosed', [3, 2, 2], { open: '[', close: ']', line: 2 }, [2, 2, 3]],
  ['["半導体', 'unclosed-string', [1, 2, 6]],
  ['["a\nb"]', 'unclosed-string', [1, 2, 4]],
  ['["a\\"]', 'unclosed-string', [1, 2, 7]],
  ['["𠮷\tb"]', 'control-character', [1, 5, 6], { character: 'U+0009' }],
  ['["\u001b"]', 'control-character', [1, 3, 4], { character: 'U+001B' }],
  ['["a\\\\\\q"]', 'escape', [1, 6, 8], { escape: '\\q' }],
  ['["𠮷\\u12"]', 'escape', [1, 5, 9], { escape: '\\u12' }],
  ['["\\𠮷"]', 'escape', [1, 3, 6], { escape: '\\𠮷' }],
  ['[01]', 'number', [1, 2, 4], { found: '01' }],
  ['{"a": -012}', 'number', [1, 7, 11], { found: '-012' }],
  ['0x1F', 'number', [1, 1, 5], { found: '0x1F' }],
  ['[1.]', 'number', [1, 2, 4], { found: '1.' }],
  ['[.5]', 'number', [1, 2, 4], { found: '.5' }],
  ['[+1]', 'number', [1, 2, 4], { found: '+1' }],
  ['[-]', 'number', [1, 2, 3], { found: '-' }],
  ['[1e999]', 'number-range', [1, 2, 7], { found: '1e999' }],
  ['-1e999', 'number-range', [1, 1, 7], { found: '-1e999' }],
  ['{} {}', 'after-end', [1, 4, 5], { found: '{' }],
  ['1 2', 'after-end', [1, 3, 4], { found: '2' }],
  [`${'['.repeat(64)}{`, 'depth', [1, 65, 66], { limit: 64 }],
];

for (const [text, messageId, place, params = {}, open] of faults) {
  test(`${JSON.stringify(text)}: ${messageId}`, () => {
    expect(read(text)).toEqual([found(messageId, place, params, open)]);
  });
}

test('every message of the rule is among them', () => {
  // Two messages are on streams alone.
  const { 'several-lines': _, yaml: __, ...ofFiles } = words.messages;
  expect(new Set(faults.map(([, messageId]) => messageId))).toEqual(new Set(Object.keys(ofFiles)));
});

test('64 levels are read', () => {
  const text = `${'[{"a":'.repeat(32)}1${'}]'.repeat(32)}`;
  expect(read(text)).toEqual(JSON.parse(text));
});

test.each([
  ['["半\\uD800"]', [1, 2, 11], '\\uD800'],
  ['{"\\udc00": 1}', [1, 2, 10], '\\uDC00'],
] as const)('half a character in %j', (text, [line, from, to], half) => {
  const surrogate = { ruleId: 'file-encoding', messageId: 'surrogate', params: { escape: half } };
  expect(read(text)).toEqual([finding(['a.json', line, from, to], surrogate)]);
});

test('every duplicate key is named with the first', () => {
  const text = '{"a": 1,\n "\\u0061": {"半": 1, "半": 2},\n "a": 3, "__proto__": 1, "__proto__": 2}';
  const duplicate = (key: string, place: Place, first: Place) =>
    finding(['a.json', ...place], {
      ruleId: 'duplicate-key',
      messageId: 'duplicate',
      params: { key, firstLine: first[0] },
      related: [{ file: 'a.json', ...at(first) }],
    });
  expect(read(text)).toEqual([
    duplicate('a', [2, 2, 10], [1, 2, 5]),
    duplicate('半', [2, 21, 24], [2, 13, 16]),
    duplicate('a', [3, 2, 5], [1, 2, 5]),
    duplicate('__proto__', [3, 26, 37], [3, 10, 21]),
  ]);
});

test('of many duplicate keys the first twenty are named, and a long key is cut', () => {
  const key = '長'.repeat(100);
  const result = readSource({ file: 'a.json', bytes: new TextEncoder().encode(`{${`"${key}":1,`.repeat(99)}"":1}`) });
  const params = { key: `${'長'.repeat(80)}…`, firstLine: 1 };
  expect(result.ok ? [] : result.diagnostics.map((diagnostic) => diagnostic.params)).toEqual(Array(20).fill(params));
});
