import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnyRecord, RecordType } from '../generated/authored.ts';
import { overlay } from './overlay.ts';
import { createRegistry, type Registry } from './registry.ts';

const kinds = ['instrument', 'organisation'] as const;

/** Records of two types under few ids, so that many share one. */
const record = fc.record({
  type: fc.constantFrom(...kinds),
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  mark: fc.nat(99),
});
const records = fc.array(record) as unknown as fc.Arbitrary<AnyRecord[]>;

function contents({ byId, byType }: Registry): unknown {
  const all = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    all,
    found: all.map(({ id }) => [id, byId.has(id), byId.get(id)]),
    none: [byId.has('e'), byId.get('e')],
    size: byId.size,
    byType: Object.fromEntries(Object.keys(byType).map((type) => [type, byType[type as RecordType]])),
  };
}

test('an overlay holds what a registry of the upper records, then the lower, would hold', () => {
  fc.assert(
    fc.property(records, records, (below, above) => {
      const overlaid = overlay(createRegistry(below), above);
      expect(contents(overlaid)).toEqual(contents(createRegistry([...above, ...below])));
    }),
  );
});

test('a collection that nothing is laid over is that of the registry below', () => {
  fc.assert(
    fc.property(records, (below) => {
      const base = createRegistry(below);
      expect(overlay(base, []).byType.instrument).toBe(base.byType.instrument);
    }),
  );
});
