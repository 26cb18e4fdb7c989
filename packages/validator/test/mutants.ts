import fc from 'fast-check';

/** One change of one value. */
type Change = (value: unknown) => unknown;

const YEAR = /(?<=^|\/)\d{4}/;

const ofText = (change: (text: string) => string): Change => {
  return (value) => (typeof value === 'string' ? change(value) : value);
};
const ofList = (change: (list: readonly unknown[]) => unknown): Change => {
  return (value) => (Array.isArray(value) ? change(value) : value);
};

/** Changes of any value; those of texts also put one value of the texts in place of another. */
function changes(texts: readonly string[]): fc.Arbitrary<Change> {
  return fc.oneof(
    fc.constantFrom<Change>(
      () => undefined,
      () => null,
      (value) => [value],
      (value) => (typeof value === 'number' ? value + 1 : value),
      ofText((text) => text.slice(1)),
      ofText((text) => text.slice(0, -1)),
      // An id that is wrong; it sorts after the one that is right.
      ofText((text) => `${text}x`),
      ofText((text) => text.replace(YEAR, (year) => String(Number(year) + 1))),
      ofText((text) => text.replace(YEAR, (year) => String(Number(year) - 2))),
      ofList((list) => [...list, ...list]),
      ofList((list) => list.slice(1)),
      ofList((list) => list.toReversed()),
    ),
    { arbitrary: fc.constantFrom(...texts).map((text) => ofText(() => text)), weight: 2 },
  );
}

/** Every value inside a JSON text, innermost first. */
function valuesIn(json: string): readonly unknown[] {
  const values: unknown[] = [];
  JSON.parse(json, (_, value: unknown) => {
    values.push(value);
    return value;
  });
  return values;
}

/**
 * Records with one to three values changed, as JSON on one line.
 *
 * @param records right records as JSON
 */
export function mutants(records: readonly string[]): fc.Arbitrary<string> {
  const texts = [...new Set(records.flatMap(valuesIn))].filter((value) => typeof value === 'string');
  const edits = fc.array(fc.tuple(fc.nat(), changes(texts)), { minLength: 1, maxLength: 3 });
  return fc.tuple(fc.constantFrom(...records), edits).map(([record, all]) => all.reduce(changed, record));
}

function changed(json: string, [at, change]: readonly [number, Change]): string {
  // The record itself is visited last, and stays.
  const chosen = at % (valuesIn(json).length - 1);
  let visited = 0;
  return JSON.stringify(
    JSON.parse(json, (_, value: unknown) => {
      visited += 1;
      return visited - 1 === chosen ? change(value) : value;
    }),
  );
}

/** Lines of JSON with characters cut out or put in. */
export function brokenLines(records: readonly string[]): fc.Arbitrary<string> {
  const signs = fc.constantFrom(
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '\\',
    '\\ud800',
    '\0',
    '\t',
    '\uFEFF',
    'é',
    '1e999',
    '',
  );
  return fc.tuple(fc.constantFrom(...records), fc.nat(), fc.nat(4), signs).map(([record, at, length, sign]) => {
    const start = at % record.length;
    return record.slice(0, start) + sign + record.slice(start + length);
  });
}
