import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnyRecord, Instrument, Organisation } from '../generated/authored.ts';
import { createRegistry, findRecord, isCurrent } from './registry.ts';

const organisation = (slug: string): Organisation => ({
  type: 'organisation',
  id: `organisations/${slug}`,
  kind: 'state',
  names: [{ name: { ja: 'あ', en: slug }, standing: { ja: { kind: 'described' }, en: { kind: 'described' } } }],
});
const instrument: Instrument = {
  type: 'instrument',
  id: 'instruments/c',
  kind: 'treaty',
  title: { ja: 'あ', en: 'c' },
  standing: { ja: { kind: 'described' }, en: { kind: 'described' } },
};
const records: AnyRecord[] = [organisation('b'), instrument, organisation('a')];

test('records are found by id and type', () => {
  const registry = createRegistry(records);
  expect(registry.byType.organisation).toEqual([organisation('a'), organisation('b')]);
  expect(findRecord(registry, 'instrument', 'instruments/c')).toEqual(instrument);
  expect(findRecord(registry, 'organisation', 'instruments/c')).toBeUndefined();
  expect(findRecord(registry, 'organisation', 'organisations/z')).toBeUndefined();
});

test('of two records with one id the first stands', () => {
  const other = { ...organisation('a'), country: 'JP' };
  expect(createRegistry([organisation('a'), other]).byType.organisation).toEqual([organisation('a')]);
});

test('collections do not depend on the order of input', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
      expect(createRegistry(shuffled).byType).toEqual(createRegistry(records).byType);
    }),
  );
});

test('a withdrawn record no longer counts', () => {
  const withdrawn = {
    ...instrument,
    lifecycle: { state: 'withdrawn', day: '2026-01-01', reason: { ja: 'あ', en: 'a' } },
  } as const;
  expect([isCurrent(instrument), isCurrent(withdrawn)]).toEqual([true, false]);
});
