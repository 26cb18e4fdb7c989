import { expect, test } from 'vitest';
import { edited } from '../../test/example.ts';
import { meeting } from '../../test/example-paths.ts';
import { fieldTable } from '../generated/fields.ts';
import { checkSchema } from '../schema/check-schema.ts';
import { walk } from '../walk/walk.ts';
import { referenceDefinitions, referencesIn } from './references.ts';

test('every kind of id in the schemas is known to be a reference', () => {
  const held = Object.values(fieldTable.fields).flatMap((fields) =>
    Object.values(fields).map(({ definition }) => definition),
  );
  const ids = new Set(held.filter((name) => name.endsWith('Id')));
  expect([...ids].sort()).toEqual([...referenceDefinitions].sort());
});

test('the references of an update', () => {
  const file = edited({}).find((one) => one.file === meeting);
  const checked = file && checkSchema(file);
  expect(checked?.ok && referencesIn(walk(checked.record), checked.record)).toEqual([
    {
      pointer: '/about/0/id',
      id: 'memo-2024/sharing',
      holder: 'UpdateSubject',
      types: ['commitment', 'pillar', 'agreement', 'instrument'],
    },
    { pointer: '/evidence/0/quote/document', id: 'documents/memo', holder: 'Quote', types: ['document'] },
  ]);
});
