import { expect, test } from 'vitest';
import { finding, found } from '../../test/example.ts';
import { meeting } from '../../test/example-paths.ts';

test('an update without a date', () => {
  expect(found({ [meeting]: [['date:\n  edtf: ../2024-01-31\n', '']] })).toEqual([
    finding([meeting, 1, 7, 13], { rule: 'update-date', message: 'missing', pointer: '/type' }),
  ]);
});
