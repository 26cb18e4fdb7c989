import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { expect, test } from 'vitest';
import { markedLine } from './marked-line.ts';

test.each([
  ['title: x', 7, 8, { text: 'title: x', indent: 7, carets: 1 }],
  ['  ja: 協力を進める', 6, 8, { text: '  ja: 協力を進める', indent: 6, carets: 4 }],
  ['  ja: 協力を進める', 9, 11, { text: '  ja: 協力を進める', indent: 12, carets: 4 }],
  ['a:', 2, 2, { text: 'a:', indent: 2, carets: 1 }],
  ['a\t: \u001b[31mx', 4, 9, { text: 'a : \\u{1b}[31mx', indent: 4, carets: 10 }],
])('%j is marked by columns', (line, start, end, expected) => {
  expect(markedLine(line, start, end, 80)).toEqual(expected);
});

test('a long line is cut on both sides of the place', () => {
  const line = `${'あ'.repeat(30)}HERE${'い'.repeat(30)}`;
  expect(markedLine(line, 30, 34, 24)).toEqual({ text: '…あああああHEREいいいい…', indent: 11, carets: 4 });
});

test('a place that is too long is cut at its end', () => {
  expect(markedLine(`k: ${'x'.repeat(60)}`, 3, 63, 20)).toEqual({ text: 'k: xxxxxxxxx…', indent: 3, carets: 10 });
});

test('whatever the text, the line fits and the carets stand under it', () => {
  const unit = fc.constantFrom('a', ' ', '協', 'ｶ', '\u001b', '\u202e', '👩‍👩‍👧', 'が', '\t');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), fc.nat(60), fc.nat(60), (line, from, length) => {
      const start = Math.min(from, line.length);
      const { text, indent, carets } = markedLine(line, start, Math.min(start + length, line.length), 40);
      expect(stringWidth(text)).toBeLessThanOrEqual(40);
      expect(indent + carets).toBeLessThanOrEqual(41);
      expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }),
  );
});

test('a line of a megabyte is cut without being looked at as a whole', () => {
  const { text, indent, carets } = markedLine('['.repeat(1_000_000), 500_000, 500_001, 20);
  expect([text.length, text.slice(indent, indent + carets)]).toEqual([20, '[']);
});
