import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreementOf, pathOf, typeOfId } from './id.ts';

test('the path of a record follows from its type and id', () => {
  expect([
    pathOf({ type: 'agreement', id: 'a-b-2022' }),
    pathOf({ type: 'pillar', id: 'a-b-2022/pillars/data' }),
    pathOf({ type: 'commitment', id: 'a-b-2022/data-flows' }),
    pathOf({ type: 'document', id: 'documents/a-b-2022-ja' }),
    pathOf({ type: 'coding-report', id: 'coding-reports/a-b-2022-ja' }),
    pathOf({ type: 'registry', id: 'registry' }),
  ]).toEqual([
    'agreements/a-b-2022.yaml',
    'pillars/a-b-2022/data.yaml',
    'commitments/a-b-2022/data-flows.yaml',
    'documents/a-b-2022-ja.yaml',
    'coding-reports/a-b-2022-ja.yaml',
    'registry.yaml',
  ]);
});

test('the type of a record is told from its id', () => {
  expect(
    [
      'a-b-2022',
      'a-b-2022/pillars/data',
      'a-b-2022/data-flows',
      'documents/a-b-2022-ja',
      'coding-reports/a-b-2022-ja',
      'events/signing',
      'instruments/treaty',
      'organisations/one',
      'updates/meeting',
      'registry',
    ].map(typeOfId),
  ).toEqual([
    'agreement',
    'pillar',
    'commitment',
    'document',
    'coding-report',
    'event',
    'instrument',
    'organisation',
    'update',
    'registry',
  ]);
});

test('the agreement is the part of the id before the slash', () => {
  const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
  fc.assert(fc.property(slug, slug, (agreement, own) => agreementOf(`${agreement}/${own}`) === agreement));
});
