import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreementOf, pathOf } from './id.ts';

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

test('the agreement is the part of the id before the slash', () => {
  const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
  fc.assert(fc.property(slug, slug, (agreement, own) => agreementOf(`${agreement}/${own}`) === agreement));
});
