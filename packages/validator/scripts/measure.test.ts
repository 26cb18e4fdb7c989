import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formats } from './formats.ts';
import { isDay, isLonger, isPlainAddress, isShorter } from './measure.ts';

const ajv = new Ajv2020();
addFormats.default(ajv, ['date', 'uri']);
const MOST = 40;
const limits = Array.from({ length: MOST + 1 }, (_, limit) => ({
  atMost: ajv.compile({ type: 'string', maxLength: limit }),
  atLeast: ajv.compile({ type: 'string', minLength: limit }),
}));
const isDate = ajv.compile({ type: 'string', format: 'date' });
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('a', '日', '𠮷', '\uD842', '\uDFB7') }),
);

test('a text is longer or shorter than a limit where its code points are, as ajv counts them', () => {
  fc.assert(
    fc.property(texts, fc.nat(MOST), (text, limit) => {
      const { atMost, atLeast } = limits[limit] ?? {};
      expect([isLonger(text, limit), isShorter(text, limit)]).toEqual([!atMost?.(text), !atLeast?.(text)]);
    }),
    { numRuns: 2000 },
  );
});

const written = fc
  .tuple(fc.nat(9999), fc.nat(14), fc.nat(33))
  .map(([year, month, day]) =>
    [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-'),
  );
const damaged = fc
  .tuple(written, fc.nat(9), fc.constantFrom('-', '/', 'x', '٣', ' ', ''))
  .map(([text, at, other]) => text.slice(0, at) + other + text.slice(at + 1));

test('a day of the calendar is one for ajv', () => {
  fc.assert(
    fc.property(fc.oneof(written, damaged, fc.string()), (text) => {
      expect(isDay(text)).toBe(isDate(text));
    }),
    { numRuns: 5000, examples: [['2024-02-29'], ['1900-02-29'], ['2000-02-29'], ['2025-02-30'], ['0000-01-01']] },
  );
});

const isUri = ajv.compile({ type: 'string', format: 'uri' });
const signs = fc.string({ unit: fc.constantFrom(...'aZ0/?#:@[]%.-_~ é日&=+"<'), maxLength: 12 });
const addresses = fc.oneof(
  fc.tuple(fc.constantFrom('https://', 'https://a.example', 'http://', ''), signs).map(([start, rest]) => start + rest),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.webUrl({ validSchemes: ['https'], withQueryParameters: true }),
);

test('an address is a URI where it is one for ajv', () => {
  fc.assert(
    fc.property(addresses, (text) => {
      expect(formats.uri(text)).toBe(isUri(text));
      if (isPlainAddress(text)) expect(isUri(text)).toBe(true);
    }),
    { numRuns: 5000, examples: [['https://www.meti.go.jp/a/b.html?c=%E3%81%82'], ['https://a/%zz'], ['https://']] },
  );
});

test.each([
  ['https://www.meti.go.jp/press/2025/01/20250123001/20250123001.html', true],
  ['https://example.org', true],
  ['https://example.org/%E7%AC%AC?a=b&c', true],
  ['https://例え.jp/', false],
  ['https://example.org/a b', false],
  ['https://a@example.org/', false],
  ['http://example.org/', false],
])('%s is a plain address: %s', (text, is) => {
  expect(isPlainAddress(text)).toBe(is);
});
