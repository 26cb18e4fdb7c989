import { expect, test } from 'vitest';
import { fileFinding, finding } from '../../test/example.ts';
import type { Diagnostic, Params } from '../diagnostic/diagnostic.ts';
import { readSource } from './read.ts';
import { words } from './yaml-syntax.words.ts';

function read(text: string): unknown {
  const result = readSource({ file: 'a.yaml', bytes: new TextEncoder().encode(text) });
  return result.ok ? result.file.value : result.diagnostics;
}

type Place = readonly [line: number, from: number, to: number];

const found = (messageId: string, place: Place, params: Params): Diagnostic =>
  finding(['a.yaml', ...place], { ruleId: 'yaml-syntax', messageId, params });

test.each([
  ['a: 半導体\nb: [𠮷, "c: d"]', { a: '半導体', b: ['𠮷', 'c: d'] }],
  [
    'a: 2025-01-31\nb: 2025-01-31T00:00:00Z\nc: yes\nd: 1_000\ne: 12:30',
    {
      a: '2025-01-31',
      b: '2025-01-31T00:00:00Z',
      c: 'yes',
      d: '1_000',
      e: '12:30',
    },
  ],
  [
    '[~, null, "null", true, False, 0o17, 0x1F, 017, -1.5e3, +.5, 1e3]',
    [null, null, 'null', true, false, 15, 31, 17, -1500, 0.5, 1000],
  ],
  ['a:\nb: ""\n"c d": |-\n  e\n   f\ng: >\n  h\n  i\n', { a: null, b: '', 'c d': 'e\n f', g: 'h i\n' }],
  ['"<<": 1\n"1": 2\n? a\n: b', { '<<': 1, 1: 2, a: 'b' }],
  ['%YAML 1.2\n--- # one document\na: "\\u534a\\x41\\U00020BB7"\n...\n', { a: '半A𠮷' }],
  ['# c\r\na: 1\r\nb:\r\n- 2\r\n', { a: 1, b: [2] }],
  ['- \n- - a\n  -\n', [null, ['a', null]]],
  ['text', 'text'],
])('%j is read in the core schema', (text, value) => {
  expect(read(text)).toStrictEqual(value);
});

const faults: readonly (readonly [text: string, messageId: string, place: Place, params?: Params])[] = [
  ['a:\n\tb: 1', 'tab', [2, 1, 2]],
  ['半:\n  b: 1\n  \tc: 2', 'tab', [3, 3, 4]],
  ['\ta: 1', 'tab', [1, 1, 2]],
  ['a:\r- b\r\t- c', 'tab', [3, 1, 2]],
  ['a:\n  - 半\n - 𠮷', 'indentation', [3, 2, 3], { found: '-' }],
  ['- a\nb', 'indentation', [2, 1, 2], { found: 'b' }],
  ['a: "半\n導体\nb: 1', 'continuation', [2, 1, 3], { found: '導体' }],
  ['a: [1,\nb: 2', 'continuation', [2, 1, 3], { found: 'b:' }],
  ['a: [𠮷\n', 'unclosed', [2, 1, 1], { found: '' }],
  ['a: "半\n\n', 'unclosed', [3, 1, 1], { found: '' }],
  ['半: "𠮷" c', 'after-value', [1, 9, 10], { found: 'c' }],
  ['a: b: c', 'after-value', [1, 5, 6], { found: ':' }],
  ['a: 1\n  b: 2', 'after-value', [2, 4, 5], { found: ':' }],
  ['a: 1\n半導体\nb: 2', 'missing-colon', [3, 2, 3], { found: ':' }],
  ['a: 1\nb:2\n', 'missing-colon', [3, 1, 1], { found: '' }],
  ['"a":1', 'colon-space', [1, 5, 6], { found: '1' }],
  ['["半" "導"]', 'missing-comma', [1, 6, 10], { found: '"導"]' }],
  ['[1,, 2]', 'flow-entry', [1, 4, 5], { found: ',' }],
  ['a: [𠮷', 'unclosed-bracket', [1, 7, 7], { found: '' }],
  ['{a: 1,', 'unclosed-bracket', [1, 7, 7], { found: '' }],
  ["a: '半", 'unclosed-quote', [1, 6, 6], { found: '' }],
  ['a: "半\n  ', 'unclosed-quote', [2, 3, 3], { found: '' }],
  ['"𠮷\\q"', 'escape', [1, 4, 6], { escape: '\\q' }],
  ['"半\\u\r\n"', 'escape', [1, 3, 5], { escape: '\\u' }],
  ['"\\xZZ"', 'escape', [1, 2, 5], { escape: '\\xZ' }],
  ['a: "半\\U00110000"', 'escape', [1, 6, 16], { escape: '\\U00110000' }],
  ['"\\UFFFFFFFF": a', 'escape', [1, 2, 12], { escape: '\\UFFFFFFFF' }],
  ['a: 𠮷\u0007', 'control-character', [1, 6, 7], { character: 'U+0007' }],
  ['a: "半\u0001"', 'control-character', [1, 6, 7], { character: 'U+0001' }],
  ['a: \uFFFE', 'control-character', [1, 4, 5], { character: 'U+FFFE' }],
  // A tab between values is YAML; the parser takes it for indentation.
  ['半:\t[b]', 'tab-inside', [1, 3, 4]],
  ['a: [半,\tc]', 'tab-inside', [1, 7, 8]],
  ['a:\t{b: c}', 'tab-inside', [1, 3, 4]],
  ['-\ta: b', 'tab-inside', [1, 2, 3]],
  ['type：update\nid: a', 'look-alike', [1, 5, 6], { character: '：', code: 'U+FF1A', sign: ':' }],
  ['a:\n　b: c\n  d: e', 'look-alike-blank', [2, 1, 2], { code: 'U+3000' }],
  // What the parser reads otherwise than YAML has it.
  ['  ---\na: b', 'marker', [1, 3, 6]],
  ['a: "半\\\n\n  y"', 'escaped-break', [1, 6, 7]],
  ['a: "半\\\r\n \t\r\n  y"', 'escaped-break', [1, 6, 7]],
  ['半: @b', 'reserved', [1, 4, 6], { found: '@b' }],
  ['a: `b`', 'reserved', [1, 4, 7], { found: '`b`' }],
  [
    'a: |0\n b',
    'other',
    [1, 5, 6],
    {
      reason: 'bad explicit indentation width of a block scalar; it cannot be less than one',
    },
  ],
  ['%YAML 2.0\n---\na: 1', 'other', [2, 1, 4], { reason: 'unacceptable YAML version of the document' }],
  ['---\na: 1\n---\nb: 2', 'several-documents', [3, 1, 4]],
  ['a: 1\n...\nb: 2', 'several-documents', [3, 1, 2]],
  ['a: 1\n...\n# c\n\n"半"', 'several-documents', [5, 1, 2]],
  ['---\n---\na: 1', 'several-documents', [2, 1, 4]],
  ['-\n---\n', 'several-documents', [2, 1, 4]],
  ['半: !!js/function x', 'tag', [1, 4, 17], { tag: '!!js/function' }],
  ['!!map {a: 1}', 'tag', [1, 1, 6], { tag: '!!map' }],
  [`!${'x'.repeat(100)} a`, 'tag', [1, 1, 102], { tag: `!${'x'.repeat(79)}…` }],
  ['a: &半 1', 'anchor', [1, 4, 6], { anchor: '半' }],
  ['a: *b', 'alias', [1, 4, 6], { alias: 'b' }],
  ['a:\n  <<: {b: 1}', 'merge-key', [2, 3, 5]],
  ['2025: a', 'key-type', [1, 1, 5], { key: '2025' }],
  ['{𠮷: 1, ~: 2}', 'key-type', [1, 9, 10], { key: '~' }],
  ['a: 1 # c\n: b', 'key-missing', [2, 1, 2]],
  ['{a: 1, : 2}', 'key-missing', [1, 8, 9]],
  ['a:\n  ? ', 'key-missing', [2, 3, 4]],
  ['{a: 1}: b', 'key-collection', [1, 1, 7]],
  ['? [半, 導]\n: b', 'key-collection', [1, 3, 9]],
  ['a: .inf', 'number-range', [1, 4, 8], { found: '.inf' }],
  ['a: [.NaN]', 'number-range', [1, 5, 9], { found: '.NaN' }],
  ['半: 1e999', 'number-range', [1, 4, 9], { found: '1e999' }],
  [`a: ${'9'.repeat(400)}`, 'number-range', [1, 4, 404], { found: `${'9'.repeat(80)}…` }],
  [`${'['.repeat(65)}${']'.repeat(65)}`, 'depth', [1, 65, 66], { limit: 64 }],
  [`${'- '.repeat(65)}a`, 'depth', [1, 129, 130], { limit: 64 }],
];

for (const [text, messageId, place, params = {}] of faults) {
  test(`${JSON.stringify(text)}: ${messageId}`, () => {
    expect(read(text)).toEqual([found(messageId, place, params)]);
  });
}

test.each([
  ['a: |+\n  x', 'x'],
  ['a: |\n  x', 'x'],
  ['a: >\n  x\n  y', 'x y'],
  ['a: |+\n  x\n', 'x\n'],
  ['a: |+\n  x\n\n', 'x\n\n'],
  ['a: |+\n  x\n ', 'x\n'],
  ['a: "x\\\n  y"', 'xy'],
  ['a: "\\\\\n\n  y"', '\\\ny'],
  ['a: x\n  ---\n  y', 'x --- y'],
])('%j', (text, value) => {
  expect(read(text)).toEqual({ a: value });
});

test('every message of the rule is among them', () => {
  expect(new Set(faults.map(([, messageId]) => messageId))).toEqual(new Set(Object.keys(words.messages)));
});

test.each([`${'['.repeat(64)}${']'.repeat(64)}`, `${'[{"a":'.repeat(32)}1${'}]'.repeat(32)}`])(
  '64 levels are read',
  (text) => {
    expect(read(text)).toEqual(JSON.parse(text));
  },
);

test('everything that records may not use is named at once, in the order of the text', () => {
  const text = 'a: &x !t 1\nb: *x\n<<: *x\n1: {c: .inf}\n---\n';
  expect(read(text)).toEqual([
    found('tag', [1, 7, 9], { tag: '!t' }),
    found('anchor', [1, 4, 6], { anchor: 'x' }),
    found('alias', [2, 4, 6], { alias: 'x' }),
    found('merge-key', [3, 1, 3], {}),
    found('alias', [3, 5, 7], { alias: 'x' }),
    found('key-type', [4, 1, 2], { key: '1' }),
    found('number-range', [4, 8, 12], { found: '.inf' }),
    found('several-documents', [5, 1, 4], {}),
  ]);
});

test('every duplicate key is named with the first', () => {
  const duplicate = (key: string, place: Place, [line, column, endColumn]: Place) =>
    finding(['a.yaml', ...place], {
      ruleId: 'duplicate-key',
      messageId: 'duplicate',
      params: { key, firstLine: line },
      related: [{ file: 'a.yaml', line, column, endLine: line, endColumn }],
    });
  expect(read('半: 1\na: {b: 1, "\\u0062": 2}\n"半": 2\n? a\n: 3\n__proto__: 1\n__proto__: 2')).toEqual([
    duplicate('b', [2, 11, 19], [2, 5, 6]),
    duplicate('半', [3, 1, 4], [1, 1, 2]),
    duplicate('a', [4, 3, 4], [2, 1, 2]),
    duplicate('__proto__', [7, 1, 10], [6, 1, 10]),
  ]);
});

test.each([
  ['a: "半\\uD800"', [1, 4, 13], '\\uD800'],
  ['"\\U0000DC00": 1', [1, 1, 13], '\\uDC00'],
] as const)('half a character in %j', (text, place, half) => {
  const surrogate = { ruleId: 'file-encoding', messageId: 'surrogate', params: { escape: half } };
  expect(read(text)).toEqual([finding(['a.yaml', ...place], surrogate)]);
});

test.each(['# 半', '---', '---\n...\n', '%YAML 1.2\n---\n'])('nothing is written in %j', (text) => {
  expect(read(text)).toEqual([fileFinding('a.yaml', { ruleId: 'file-empty', messageId: 'blank' })]);
});

test('of many problems the first twenty are named', () => {
  expect(read('- *a\n'.repeat(99))).toEqual(
    Array.from({ length: 20 }, (_, at) => found('alias', [at + 1, 3, 5], { alias: 'a' })),
  );
});
