import fc from 'fast-check';
import { dump } from 'js-yaml';
import { expect, test } from 'vitest';
import type { Place, Range } from '../diagnostic/diagnostic.ts';
import { MAX_DEPTH } from './limits.ts';
import { readSource } from './read.ts';

const RUNS = { numRuns: 500 };

const files = fc.constantFrom('a.yaml', 'a.json');
const words = fc.constantFrom(
  ...[
    'a',
    '半導体',
    '𠮷',
    ': ',
    '- ',
    '? ',
    '\n',
    '\n  ',
    '\t',
    '\r',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '#',
    ' #',
    '&a ',
    '*a',
    '!!x ',
  ],
  ...[
    '|\n',
    '>-\n',
    '---',
    '...',
    '%YAML 1.2\n',
    '\\u',
    '\\uD800',
    '<<',
    '~',
    '1e999',
    '0x',
    '\uFEFF',
    '\u2028',
    '\0',
    '@',
    '`',
    '//',
    '/*',
  ],
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(words, { maxLength: 30 }).map((parts) => parts.join('')),
);
const record = `# 覚書
type: commitment
quotes:
  - leaf: a/1
    exact: "半導体\\u3000𠮷"
    'context': [one, {two: 2025-01-31}]
note: >-
  one
  two
`;
const json = `{"type": "commitment",
 "quotes": [{"exact": "半導体\\u3000𠮷", "n": -1.5e3}, null, true], "note": ""}`;

/** A text with parts of it cut out or replaced. */
const mutated = (text: string) =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(8), fc.oneof(words, fc.constant(''))), { minLength: 1, maxLength: 4 })
    .map((edits) => edits.reduce((so, [at, length, word]) => so.slice(0, at) + word + so.slice(at + length), text));

/** Every range of a result lies within its text, runs forwards, and belongs to the file. */
function expectPlaces(file: string, bytes: Uint8Array): void {
  const read = readSource({ file, bytes });
  if (read.ok) {
    expectWithin(read.file.text, [
      read.file.locate('', 'value'),
      ...pointersOf(read.file.value, '').flatMap((pointer) => [
        read.file.locate(pointer, 'key'),
        read.file.locate(pointer, 'value'),
      ]),
    ]);
    return;
  }
  expect(read.diagnostics.length).toBeGreaterThan(0);
  const text = new TextDecoder().decode(bytes);
  for (const diagnostic of read.diagnostics) {
    expect(diagnostic.file).toBe(file);
    expectWithin(text, [diagnostic, ...diagnostic.related]);
  }
}

function expectWithin(text: string, places: readonly (Range | Place)[]): void {
  const lengths = text.split(/\r\n|\n|\r/).map((line) => line.length);
  for (const place of places) {
    if (place.line === undefined) continue;
    const { line, column, endLine, endColumn } = place;
    expect([line, column].every((at) => at >= 1)).toBe(true);
    expect(endLine > line || (endLine === line && endColumn >= column)).toBe(true);
    // One beyond the last character is the end of the line; its line break may be part of a range.
    expect(column).toBeLessThanOrEqual((lengths[line - 1] ?? -9) + 1);
    expect(endColumn).toBeLessThanOrEqual((lengths[endLine - 1] ?? -9) + 1);
  }
}

function pointersOf(value: unknown, at: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([key, held]) =>
    pointersOf(held, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}

test('any bytes are read or refused', () => {
  fc.assert(fc.property(files, fc.uint8Array({ maxLength: 200 }), expectPlaces), RUNS);
});

test.each([
  ['any text', texts],
  ['a mutated YAML record', mutated(record)],
  ['a mutated JSON record', mutated(json)],
])('%s is read or refused', (_, arbitrary) => {
  fc.assert(
    fc.property(files, arbitrary, (file, text) => expectPlaces(file, new TextEncoder().encode(text))),
    { numRuns: 2000 },
  );
});

const keys = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('__proto__', 'constructor', 'toString', '<<', 'null', '1', ''),
);
/** Lone surrogates are refused, and -0 is no value of JSON. */
const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, true, false),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }).filter((text) => !/\p{Surrogate}/u.test(text)),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
    fc.array(tie('value')),
    fc.array(fc.tuple(keys, tie('value'))).map((entries) => Object.fromEntries(entries)),
  ),
})).value;

/** Own keys show in the text whatever their names are. */
function jsonOf(file: string, text: string): string {
  const read = readSource({ file, bytes: new TextEncoder().encode(text) });
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  return JSON.stringify(read.file.value);
}

test('a value written as JSON is read as the same value', () => {
  fc.assert(
    fc.property(values, fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
      expect(jsonOf('a.json', JSON.stringify(value, undefined, indent))).toBe(JSON.stringify(value));
    }),
    RUNS,
  );
});

test('a value written as YAML is read as the same value', () => {
  fc.assert(
    fc.property(values, (value) => {
      expect(jsonOf('a.yaml', dump(value, { noRefs: true }))).toBe(JSON.stringify(value));
    }),
    RUNS,
  );
});

test('a value nested as deep as can be is read, and one level more is refused', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: MAX_DEPTH, maxLength: MAX_DEPTH + 1 }), (levels) => {
      const value = levels.reduce<unknown>((held, isList) => (isList ? [held] : { a: held }), 1);
      for (const [file, text] of [
        ['a.json', JSON.stringify(value)],
        ['a.yaml', dump(value)],
      ] as const) {
        const read = readSource({ file, bytes: new TextEncoder().encode(text) });
        if (levels.length <= MAX_DEPTH) expect(read.ok && read.file.value).toEqual(value);
        else expect(read.ok ? [] : read.diagnostics.map(({ messageId }) => messageId)).toEqual(['depth']);
      }
    }),
  );
});
