import { expect, test } from 'vitest';
import { fileFinding, finding } from '../../test/example.ts';
import { organisation, research } from '../../test/example-paths.ts';
import { against, encode, inLines, lineOf, stream, streamed } from '../../test/stream.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { MAX_FILE_BYTES } from '../source/limits.ts';

const one = lineOf(organisation);
const other = lineOf(research);
/** The last line has a mistake, which shows that it was read in its place. */
const last = '[]';
const lastFound = (line: number) =>
  finding([stream, line, 1, 3], { ruleId: 'schema', messageId: 'not-a-record', params: {}, pointer: '' });

const syntax = (place: readonly [number, number, number], messageId: string, params = {}) =>
  finding([stream, ...place], { ruleId: 'json-syntax', messageId, params });
const encoding = (place: readonly [number, number, number], messageId: string, params = {}) =>
  finding([stream, ...place], { ruleId: 'file-encoding', messageId, params });

test('nothing is found in right lines, and every line is counted', () => {
  const lines = [...against.against.registry.byId.values()].map((record) => JSON.stringify(record));
  const nothing = { lines: lines.length, diagnostics: [], texts: new Map(), more: { errors: 0, warnings: 0 } };
  expect(inLines(...lines)).toEqual(nothing);
  expect(streamed(`${lines.join('\n')}\n`)).toEqual(nothing);
  expect(streamed(`${lines.join('\r\n')}\r\n`)).toEqual(nothing);
});

test('a stream without a record is refused: whoever should have written it most likely failed', () => {
  const refused = (messageId: string) => fileFinding(stream, { ruleId: 'file-empty', messageId });
  expect(streamed()).toMatchObject({ lines: 0, diagnostics: [refused('empty')] });
  expect(inLines('', ' \t', '')).toMatchObject({ lines: 2, diagnostics: [refused('blank')] });
});

const wrong: readonly (readonly [string, string, Diagnostic])[] = [
  ['a string that does not end', one.slice(0, 30), syntax([2, 29, 31], 'unclosed-string')],
  [
    'an object that does not end',
    one.slice(0, -1),
    {
      ...syntax([2, one.length, one.length], 'unclosed', { open: '{', close: '}', line: 2 }),
      related: [{ file: stream, line: 2, column: 1, endLine: 2, endColumn: 2 }],
    },
  ],
  ['two records', one + other, syntax([2, one.length + 1, one.length + 2], 'after-end', { found: '{' })],
  [
    'a key that stands twice',
    one.replace('"kind"', '"id":"x","kind"'),
    finding([stream, 2, 49, 53], {
      ruleId: 'duplicate-key',
      messageId: 'duplicate',
      params: { key: 'id', firstLine: 2 },
      related: [{ file: stream, line: 2, column: 24, endLine: 2, endColumn: 28 }],
    }),
  ],
  [
    'a key that stands twice, once with an escape',
    one.replace('"kind"', '"\\u0069d":"x","kind"'),
    finding([stream, 2, 49, 58], {
      ruleId: 'duplicate-key',
      messageId: 'duplicate',
      params: { key: 'id', firstLine: 2 },
      related: [{ file: stream, line: 2, column: 24, endLine: 2, endColumn: 28 }],
    }),
  ],
  ...(['__proto__', 'constructor'] as const).map(
    (key) =>
      [
        `the key ${key}`,
        one.replace('"kind"', `"${key}":{"kind":"state"},"kind"`),
        finding([stream, 2, 49, 51 + key.length], {
          ruleId: 'schema',
          messageId: 'unknown-property',
          params: { property: key, of: { type: 'organisation' } },
          pointer: `/${key}`,
        }),
      ] as const,
  ),
  ['NUL', one.replace('第', '\0'), encoding([2, one.indexOf('第') + 1, one.indexOf('第') + 2], 'nul')],
  ['a byte-order mark', `\uFEFF${one}`, syntax([2, 1, 2], 'value-expected', { found: 'U+FEFF' })],
];

test.each(wrong)('%s is found in its line, and the other lines are checked', (_, line, expected) => {
  expect(inLines(other, line, last).diagnostics).toEqual([expected, lastFound(3)]);
  expect(inLines(other, `${line}\r`, last).diagnostics).toEqual([expected, lastFound(3)]);
});

test('bytes that are no UTF-8 are found in their line, and change nothing for the others', () => {
  const bytes = [encode(`${other}\n\r\n\uFEFF${one}\n{"日`), new Uint8Array([0x93, 0xfa]), encode(`"\n${last}`)];
  expect(streamed(...bytes)).toEqual({
    lines: 5,
    diagnostics: [
      syntax([3, 1, 2], 'value-expected', { found: 'U+FEFF' }),
      encoding([4, 4, 4], 'invalid-utf8', { byte: '0x93', offset: 5 }),
      lastFound(5),
    ],
    texts: new Map([
      [3, `\uFEFF${one}`],
      [5, last],
    ]),
    more: { errors: 0, warnings: 0 },
  });
});

test('a byte-order mark at the beginning of the stream is dropped', () => {
  expect(inLines(`\uFEFF${last}`).diagnostics).toEqual([lastFound(1)]);
  expect(streamed(new Uint8Array([0xef]), new Uint8Array([0xbb, 0xbf])).lines).toBe(0);
});

test('blank lines are counted and nothing else', () => {
  expect(inLines('', ' \t', '\r', last)).toMatchObject({ lines: 4, diagnostics: [lastFound(4)] });
});

test('a stream in another encoding is refused once', () => {
  const bytes = new Uint8Array(Buffer.from(`\uFEFF${one}\n${other}\n`, 'utf16le'));
  const refused = { ruleId: 'file-encoding', messageId: 'other-unicode', params: { encoding: 'UTF-16LE' } };
  const expected = [fileFinding(stream, refused)];
  expect(streamed(bytes)).toMatchObject({ lines: 0, diagnostics: expected });
  expect(streamed(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toMatchObject({ diagnostics: expected });
});

test('a line that is too long is found wherever the stream is cut, by its bytes', () => {
  const long = '日'.repeat(MAX_FILE_BYTES / 3 + 1);
  const params = { size: Buffer.byteLength(long), limit: MAX_FILE_BYTES };
  const expected = finding([stream, 2, 1, 1], {
    ruleId: 'file-size',
    messageId: 'line-too-long',
    params,
  });
  const whole = encode(`${one}\n${long}\n${last}`);
  expect(streamed(whole).diagnostics).toEqual([expected, lastFound(3)]);
  expect(streamed(whole.subarray(0, 5000), whole.subarray(5000)).diagnostics).toEqual([expected, lastFound(3)]);
});
