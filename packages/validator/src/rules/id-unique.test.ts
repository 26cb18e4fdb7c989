import { expect, test } from 'vitest';
import { edited, finding, parse } from '../../test/example.ts';
import { coding } from '../../test/example-coding.ts';
import { files } from '../../test/example-files.ts';
import { organisation } from '../../test/example-paths.ts';
import { sources } from '../../test/example-source.ts';
import { validate } from '../validate/validate.ts';

test('an id in two files', () => {
  const other = `other/${organisation}`;
  const again = parse(other, files[organisation] ?? '');
  const { diagnostics } = validate({
    files: [...edited({}), again],
    sources,
    coding,
    today: '2026-01-31',
  });
  expect(diagnostics).toEqual([
    finding([other, 2, 5, 22], {
      rule: 'id-unique',
      message: 'repeated',
      pointer: '/id',
      params: { id: 'organisations/one', other: organisation },
      related: [{ file: organisation, range: { startLine: 2, startColumn: 5, endLine: 2, endColumn: 22 } }],
    }),
  ]);
});
