import { expect, test } from 'vitest';
import { fileFinding } from '../../test/example.ts';
import { words } from '../generated/rules/words.ts';
import { formatOf } from './format.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { readSource } from './read.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

/** What came of a file: its value, or its findings as `rule/message line:column`. */
function outcome(file: string, given: Uint8Array): unknown {
  const read = readSource({ file, bytes: given });
  if (read.ok) return read.file.value;
  return read.diagnostics.map(({ ruleId, messageId, file: of, line, column }) => {
    expect(of).toBe(file);
    expect(words[ruleId]?.messages).toHaveProperty(messageId);
    return `${ruleId}/${messageId}${line === undefined ? '' : ` ${line}:${column}`}`;
  });
}

test.each([
  ['a.yaml', { kind: 'yaml' }],
  ['a/b.c/d.YML', { kind: 'yaml' }],
  ['半導体.json', { kind: 'json' }],
  ['.yaml', { kind: 'unknown', extension: '' }],
  ['a/.json', { kind: 'unknown', extension: '' }],
  ['a.yaml/b', { kind: 'unknown', extension: '' }],
  ['a.json.bak', { kind: 'unknown', extension: '.bak' }],
  ['a.', { kind: 'unknown', extension: '.' }],
  ['', { kind: 'unknown', extension: '' }],
])('the format of %j', (file, format) => {
  expect(formatOf(file)).toEqual(format);
});

test.each([
  ['a.txt', 'extension', { extension: '.txt' }],
  ['README', 'no-extension', { name: 'README' }],
  ['a.', 'no-extension', { name: 'a.' }],
])('%s is refused by its name', (file, messageId, params) => {
  const expected = fileFinding(file, { ruleId: 'file-kind', messageId, params });
  expect(readSource({ file, bytes: utf8('a: 1') })).toEqual({ ok: false, diagnostics: [expected] });
});

test('a parsed file keeps its name, its text without a byte-order mark, its value and places', () => {
  const read = readSource({ file: 'a.yaml', bytes: utf8('\uFEFFa: 半\n') });
  expect(read).toEqual({
    ok: true,
    file: { file: 'a.yaml', text: 'a: 半\n', value: { a: '半' }, locate: expect.any(Function) },
  });
  const range = { line: 1, column: 1, endLine: 1, endColumn: 2 };
  expect(read.ok && read.file.locate('/a', 'key')).toEqual(range);
});

const shiftJis = [0x8a, 0x6f, 0x8f, 0x91];
const bomb = ['a: &a [x, x]', ...['b', 'c', 'd'].map((name, at) => `${name}: &${name} [*${'abc'[at]}, *${'abc'[at]}]`)];

test.each([
  ['empty', '', ['file-empty/empty']],
  ['blank', ' \n\t', ['file-empty/blank']],
  ['only comments', '# a\n  # b', ['file-empty/blank']],
  ['a byte-order mark', '\uFEFFa: @', ['yaml-syntax/reserved 1:4']],
  ['a second byte-order mark', '\uFEFF\uFEFFa: @', ['yaml-syntax/reserved 1:5']],
  ['NUL', 'a: \0', ['file-encoding/nul 1:4']],
  ['malformed', 'a: [1, {b: 2]', ['yaml-syntax/missing-comma 1:13']],
  ['duplicate keys', 'a: 1\nb: {a: 1, a: 2}\na: 3', ['duplicate-key/duplicate 2:11', 'duplicate-key/duplicate 3:1']],
  ['keys equal after escape', '"\\x61": 1\na: 2', ['duplicate-key/duplicate 2:1']],
  [
    'a bomb of aliases',
    bomb.join('\n'),
    ['1:4', '2:4', '2:8', '2:12', '3:4', '3:8', '3:12', '4:4', '4:8', '4:12'].map(
      (place) => `yaml-syntax/${/:4$/.test(place) ? 'anchor' : 'alias'} ${place}`,
    ),
  ],
  ['an alias to itself', 'a: &a [*a]', ['yaml-syntax/anchor 1:4', 'yaml-syntax/alias 1:8']],
  ['a merge key', '<<: {a: 1}', ['yaml-syntax/merge-key 1:1']],
  ['a tag that calls a function', 'a: !!js/function "() => 1"', ['yaml-syntax/tag 1:4']],
  ['a tag for bytes', 'a: !!binary aGk=', ['yaml-syntax/tag 1:4']],
  ['a tag of its own', 'a: !custom {}', ['yaml-syntax/tag 1:4']],
  ['a tag with an address', 'a: !<tag:yaml.org,2002:str> b', ['yaml-syntax/tag 1:4']],
  ['several documents', 'a: 1\n---\nb: 2\n---\nc: 3', ['yaml-syntax/several-documents 2:1']],
  [
    'numbers without end',
    'a: [1e999, -.inf, .nan]',
    ['1:5', '1:12', '1:19'].map((at) => `yaml-syntax/number-range ${at}`),
  ],
  ['half a character', 'a: "\\uDEAD"', ['file-encoding/surrogate 1:4']],
  ['100,000 open brackets', '['.repeat(100_000), ['yaml-syntax/depth 1:67']],
  ['100,000 open braces', '{a: '.repeat(100_000), ['yaml-syntax/depth 1:262']],
  ['100,000 dashes', '- '.repeat(100_000), ['yaml-syntax/depth 1:135']],
  ['100,000 question marks', '? '.repeat(100_000), ['yaml-syntax/depth 1:134']],
  ['a list', '- a\n- b', ['a', 'b']],
  ['a scalar', 'text', 'text'],
  ['a word of YAML 1.1', 'on', 'on'],
])('YAML, %s', (_, text, expected) => {
  expect(outcome('a.yaml', utf8(text))).toEqual(expected);
});

test.each([
  ['empty', '', ['file-empty/empty']],
  ['blank', '\uFEFF \r\n', ['file-empty/blank']],
  ['only a comment', '// a', ['json-syntax/comment 1:1']],
  ['a byte-order mark', '\uFEFF{a', ['json-syntax/key-expected 1:2']],
  ['a second byte-order mark', '\uFEFF\uFEFF{}', ['json-syntax/value-expected 1:1']],
  ['NUL', '{"a": "\0"}', ['file-encoding/nul 1:8']],
  ['an escaped NUL, which is data', '["\\u0000"]', ['\0']],
  ['malformed', '{"a": [1, {"b": 2]', ['json-syntax/missing-comma 1:18']],
  ['a bare word that runs code', 'process.exit(1)', ['json-syntax/value-expected 1:1']],
  ['duplicate keys', '{"a": 1, "a": 2}', ['duplicate-key/duplicate 1:10']],
  ['nested duplicate keys', '[{"a": {"b": 1,\n"b": 2}}]', ['duplicate-key/duplicate 2:1']],
  ['keys equal after escape', '{"a": 1, "\\u0061": 2}', ['duplicate-key/duplicate 1:10']],
  ['a number without end', '[1e999]', ['json-syntax/number-range 1:2']],
  ['half a character', '["\\udead"]', ['file-encoding/surrogate 1:2']],
  ['100,000 open brackets', '['.repeat(100_000), ['json-syntax/depth 1:65']],
  ['100,000 brackets', `${'['.repeat(1e5)}${']'.repeat(1e5)}`, ['json-syntax/depth 1:65']],
  ['100,000 open braces', '{"a":'.repeat(100_000), ['json-syntax/depth 1:321']],
  ['several values', '{}\n{}', ['json-syntax/after-end 2:1']],
  ['a list', '[1, "a"]', [1, 'a']],
  ['a scalar', '"text"', 'text'],
])('JSON, %s', (_, text, expected) => {
  expect(outcome('a.json', utf8(text))).toEqual(expected);
});

test.each(['a.yaml', 'a.json'])('bytes that are no UTF-8 in %s', (file) => {
  expect(outcome(file, bytes(0x22, ...shiftJis, 0x22))).toEqual(['file-encoding/invalid-utf8 1:2']);
  expect(outcome(file, bytes(0xff, 0xfe, 0x61, 0))).toEqual(['file-encoding/other-unicode']);
  expect(outcome(file, bytes(0x61, 0, 0x3a, 0))).toEqual(['file-encoding/other-unicode']);
  expect(outcome(file, bytes(0xfe, 0xff, 0, 0x61))).toEqual(['file-encoding/other-unicode']);
  expect(outcome(file, bytes(0, 0x61, 0, 0x3a))).toEqual(['file-encoding/other-unicode']);
  expect(outcome(file, new Uint8Array(MAX_FILE_BYTES + 1))).toEqual(['file-size/too-large']);
});

test.each([
  ['a.yaml', '__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\nprototype: 1\nhasOwnProperty: 1'],
  ['a.yaml', '"__proto__":\n  - {"__proto__": {polluted: 1}}'],
  ['a.json', '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "prototype": 1}'],
  ['a.json', '{"\\u005f_proto__": [{"__proto__": {"polluted": 1}}]}'],
])('keys that name prototypes are data of their own in %s: %j', (file, text) => {
  const before = Reflect.ownKeys(Object.prototype);
  const value = outcome(file, utf8(text));
  expect(JSON.stringify(value)).toMatch(/^\{"__proto__":.*"polluted":1/);
  expect(value instanceof Object && Object.getPrototypeOf(value) === Object.prototype).toBe(true);
  expect([Reflect.ownKeys(Object.prototype), Reflect.get({}, 'polluted')]).toEqual([before, undefined]);
});

const lines = (line: (at: number) => string): string => {
  const count = Math.floor((MAX_FILE_BYTES - 100) / line(99_999).length);
  return Array.from({ length: count }, (_, at) => line(at)).join('');
};

test.each([
  ['a.yaml', 'items without a value', lines(() => '-\n')],
  ['a.yaml', 'comments', `a: 1\n${lines(() => '#\n')}b: [`],
  ['a.yaml', 'items and comments', lines(() => '- # c\n')],
  ['a.yaml', 'duplicate keys', lines(() => 'a: 1\n')],
  ['a.yaml', 'keys', lines((at) => `${at}k: 1\n`)],
  ['a.yaml', 'flow items', `[${lines(() => 'a, ')}]`],
  ['a.yaml', 'lines of one quote', `"${lines(() => 'a\n  ')}"`],
  ['a.yaml', 'backslashes', `a: "${lines(() => '\\\\')}`],
  ['a.yaml', 'anchors', lines((at) => `- &a${at} *a\n`)],
  ['a.yaml', 'ends of documents', `a: 1\n...${lines(() => '\n')}b`],
  ['a.yaml', 'braces in braces', lines(() => '{a: 1}, ')],
  ['a.yaml', 'colons', lines(() => 'a: ')],
  ['a.json', 'duplicate keys', `{${lines(() => '"a":1,')}"a":1}`],
  ['a.json', 'digits', lines(() => '9')],
  ['a.json', 'backslashes', `"${lines(() => '\\')}`],
  ['a.json', 'escapes', `"${lines(() => '\\u0061')}\\q"`],
])('%s of a mebibyte of %s is read in the time of its length', { timeout: 10_000 }, (file, _, text) => {
  // Less than a second; what is quadratic in the length takes minutes.
  expect(outcome(file, utf8(text))).toBeDefined();
});

/** The kind: a small file that becomes large in memory, and stays there while others are read. */
test.each([
  ['a.yaml', '-\n'.repeat(60_000)],
  ['a.yaml', `[${'0,'.repeat(60_000)}0]`],
  ['a.json', `[${'0,'.repeat(60_000)}0]`],
])('%s: a file of too many values is refused', (file, text) => {
  expect(outcome(file, utf8(text))).toEqual(['file-size/too-many-values']);
});
