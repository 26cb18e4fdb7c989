import { expect, test } from 'vitest';
import { edited, finding, foundIn, parse } from '../../test/example.ts';
import { files } from '../../test/example-files.ts';
import { organisation } from '../../test/example-paths.ts';

test('an id in two files', () => {
  const other = `other/${organisation}`;
  const again = parse(other, files[organisation] ?? '');
  const expected = [
    finding([organisation, 2, 5, 22], {
      ruleId: 'id-unique',
      messageId: 'repeated',
      pointer: '/id',
      params: { id: 'organisations/one', other },
      related: [{ file: other, line: 2, column: 5, endLine: 2, endColumn: 22 }],
    }),
  ];
  // Whatever the order in which they are given.
  expect([foundIn([...edited({}), again]), foundIn([again, ...edited({})])]).toEqual([expected, expected]);
});

test('the same content under another id', () => {
  const other = (files[organisation] ?? '').replace('organisations/one', 'organisations/two');
  expect(foundIn([...edited({}), parse('records/organisations/two.yaml', other)])).toEqual([]);
});
