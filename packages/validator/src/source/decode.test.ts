import { expect, test } from 'vitest';
import { fileFinding, finding } from '../../test/example.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { decode } from './decode.ts';
import { MAX_FILE_BYTES } from './limits.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

function utf32(text: string, littleEndian: boolean): Uint8Array {
  const points = [...text].map((character) => character.codePointAt(0) ?? 0);
  const view = new DataView(new ArrayBuffer(4 * points.length));
  for (const [at, point] of points.entries()) view.setUint32(4 * at, point, littleEndian);
  return new Uint8Array(view.buffer);
}

const whole = (ruleId: string, messageId: string, params: Diagnostic['params'] = {}): Diagnostic =>
  fileFinding('a.yaml', { ruleId, messageId, params });

const bytes = (...values: readonly (number | string)[]): Uint8Array =>
  Uint8Array.from(values.flatMap((value) => (typeof value === 'number' ? [value] : [...utf8(value)])));

test.each([
  ['ASCII', utf8('id: a'), 'id: a'],
  ['Japanese and astral text', utf8('a: 半導体𠮷'), 'a: 半導体𠮷'],
  ['a byte-order mark', bytes(0xef, 0xbb, 0xbf, 'id: 半'), 'id: 半'],
  ['a second byte-order mark, which is text', bytes(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 'a'), '\uFEFFa'],
  ['a file at the limit', new Uint8Array(MAX_FILE_BYTES).fill(0x61), 'a'.repeat(MAX_FILE_BYTES)],
])('decodes %s', (_, given, text) => {
  expect(decode({ file: 'a.yaml', bytes: given })).toEqual({ ok: true, text });
});

test.each([
  [new Uint8Array(), whole('file-empty', 'empty')],
  [bytes(0xef, 0xbb, 0xbf), whole('file-empty', 'blank')],
  [utf8(' \r\n\t\u3000\u00a0'), whole('file-empty', 'blank')],
  [new Uint8Array(MAX_FILE_BYTES + 1), whole('file-size', 'too-large', { size: 1_048_577, limit: 1_048_576 })],
])('refuses a file that is empty, blank or too large (%#)', (given, expected) => {
  expect(decode({ file: 'a.yaml', bytes: given })).toEqual({ ok: false, diagnostics: [expected] });
});

test.each([
  ['UTF-16LE', utf16('\uFEFFid: 半', true)],
  ['UTF-16LE', utf16('id: 半', true)],
  ['UTF-16BE', utf16('\uFEFFid: 半', false)],
  ['UTF-16BE', utf16('id: 半', false)],
  ['UTF-32LE', utf32('\uFEFFid: 半', true)],
  ['UTF-32LE', utf32('id: 半', true)],
  ['UTF-32BE', utf32('\uFEFFid: 半', false)],
  ['UTF-32BE', utf32('id: 半', false)],
])('names %s (%#)', (encoding, given) => {
  const diagnostics = [whole('file-encoding', 'other-unicode', { encoding })];
  expect(decode({ file: 'a.yaml', bytes: given })).toEqual({ ok: false, diagnostics });
});

test.each([
  ['Shift_JIS', bytes('id: a\ntitle: ', 0x8a, 0x6f, 0x8f, 0x91), 2, 8, '0x8A', 13],
  ['EUC-JP', bytes('𠮷: ', 0xb3, 0xd0), 1, 5, '0xB3', 6],
  ['Latin-1', bytes('a: caf', 0xe9, '\n'), 1, 7, '0xE9', 6],
  ['an encoded surrogate', bytes('a', 0xed, 0xa0, 0x80), 1, 2, '0xED', 1],
  ['an overlong form', bytes('a', 0xc0, 0xaf), 1, 2, '0xC0', 1],
  ['a code point beyond Unicode', bytes(0xf4, 0x90, 0x80, 0x80), 1, 1, '0xF4', 0],
  ['a character that is cut off at the end', bytes('半', 0xe5, 0x8d), 1, 2, '0xE5', 3],
  ['a byte after a byte-order mark, which has no column', bytes(0xef, 0xbb, 0xbf, 'a\n', 0xff), 2, 1, '0xFF', 5],
])('names the first byte of %s', (_, given, line, column, byte, offset) => {
  const params = { byte, offset };
  const expected = { ruleId: 'file-encoding', messageId: 'invalid-utf8', params };
  const diagnostics = [finding(['a.yaml', line, column, column], expected)];
  expect(decode({ file: 'a.yaml', bytes: given })).toEqual({ ok: false, diagnostics });
});

test.each([
  ['id: a\nti\0le: b', 2, 3],
  ['\0', 1, 1],
  ['𠮷\0\0', 1, 3],
])('refuses NUL in %j', (text, line, column) => {
  const nul = { ruleId: 'file-encoding', messageId: 'nul' };
  const diagnostics = [finding(['a.yaml', line, column, column + 1], nul)];
  expect(decode({ file: 'a.yaml', bytes: utf8(text) })).toEqual({ ok: false, diagnostics });
});
