import type { Authored } from '@digital-accords/model';
import { vocabularies } from '@digital-accords/model/vocabularies';
import { expect, test } from 'vitest';
import { release } from '../../test/example.ts';
import { termsIn } from './terms.ts';

const { registry } = release();

function termsOf(id: Authored.RecordId): readonly unknown[] {
  const record = registry.byId.get(id);
  return record ? termsIn(record).map(({ quotes, ...place }) => ({ ...place, exact: quotes[0]?.exact })) : [];
}

test('the terms of a commitment, each with the words around it', () => {
  expect(termsOf('memo-2024/sharing').map((one) => JSON.stringify(one))).toMatchInlineSnapshot(`
    [
      "{"scheme":"statement-place","term":"stem","pointer":"/actors/0/stated","exact":"情報を毎年共有する。"}",
      "{"scheme":"predicate-form","term":"共有する","pointer":"/predicates/0/form","exact":"情報を毎年共有する。"}",
      "{"scheme":"horizon","term":"ongoing","pointer":"/horizon","exact":"情報を毎年共有する。"}",
      "{"scheme":"action","term":"exchange","pointer":"/action","exact":"情報を毎年共有する。"}",
      "{"scheme":"topic","term":"data/flows","pointer":"/topics/0","exact":"情報を毎年共有する。"}",
    ]
  `);
});

test('leaves have roles', () => {
  expect(termsOf('documents/memo').slice(4, 6)).toEqual([
    { scheme: 'role', term: 'heading', pointer: '/text/leaves/0/role', exact: undefined },
    { scheme: 'role', term: 'stem', pointer: '/text/leaves/1/role', exact: undefined },
  ]);
});

test('every term stands in its vocabulary', () => {
  const known = new Set<string>(
    Object.values(vocabularies).flatMap(({ scheme, terms }) => terms.map(({ id }) => `${scheme}/${id}`)),
  );
  const found = [...registry.byId.values()].flatMap(termsIn).map(({ scheme, term }) => `${scheme}/${term}`);
  expect(found.filter((one) => !known.has(one))).toEqual([]);
});
