import { expect, test } from 'vitest';
import { readSource } from '../source/read.ts';
import { checkSchema } from './check-schema.ts';

/** Rule and message of what is wrong with a record, each once, and how many findings there are. */
function found(record: unknown): unknown {
  const read = readSource({ file: 'a.json', bytes: new TextEncoder().encode(JSON.stringify(record)) });
  const checked = read.ok && checkSchema(read.file);
  const diagnostics = checked && !checked.ok ? checked.diagnostics : [];
  return [
    diagnostics.length,
    [...new Set(diagnostics.map(({ messageId }) => messageId))].sort(),
    diagnostics.at(-1)?.params,
  ];
}

// Where time grew with the square of the number, these would take minutes.
const MANY = 40_000;

test('of a record with more mistakes than anybody mends at once, so many are listed, and that there are more', () => {
  const unknown = Object.fromEntries(Array.from({ length: MANY }, (_, at) => [`key${at}`, 1]));
  expect(found({ type: 'update', ...unknown })).toEqual([
    101,
    ['missing-property', 'more', 'unknown-property'],
    { most: 100 },
  ]);
  const about = Array.from({ length: MANY }, () => ({}));
  expect(found({ type: 'update', about })).toEqual([101, ['missing-property', 'more', 'too-many'], { most: 100 }]);
});
