import { expect, test } from 'vitest';
import { foundIn } from './case.ts';

/** Inputs on which the product was once wrong, each an example of its kind, and what is right of it. */
const cases: readonly (readonly [name: string, found: readonly string[]])[] = [
  ['00-right.yaml', []],
  ['07-full-width-colon.yaml', ['1:5 yaml-syntax/look-alike']],
  ['07-ideographic-indent.yaml', ['4:1 yaml-syntax/look-alike-blank']],
  ['09-pretty.ndjson', ['1:1 json-syntax/several-lines']],
  ['10-file.json', ['1:63 schema/missing-property', '1:301 reference/missing']],
  ['10-stream.ndjson', ['1:63 schema/missing-property', '1:301 reference/missing']],
];

test.each(cases)('%s', async (name, found) => {
  expect(await foundIn(name)).toEqual(found);
});
