import { expect, test } from 'vitest';
import { cli } from '../../../test/cli.ts';

test('two readings that differ in one of five roles', async () => {
  expect(await cli(['reliability', 'documents/memo'])).toEqual({
    code: 0,
    out: `Krippendorff’s α with its 95% bootstrap interval (documents/memo)
Field                  Compared  Agreement  α                           Interval
role                   5         0.800      0.757                       0.270 – 1.000
strength               2         1.000      undefined (a single value)
number of commitments  5         1.000      1.000                       1.000 – 1.000
`,
    err: '',
  });
});

test('a document that was not read twice', async () => {
  expect(await cli(['reliability', 'documents/other'])).toEqual({
    code: 2,
    out: '',
    err: 'accords: documents/other has not been analysed twice: the folder “coding” lacks reading-1.jsonl or reading-2.jsonl.\n',
  });
});
