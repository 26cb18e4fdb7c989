import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDay, isLonger, isShorter } from './measure.ts';

const ajv = new Ajv2020();
addFormats.default(ajv, ['date']);
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
