import type { AnyRecord, RecordId, RecordsByType, RecordType } from '../generated/authored.ts';
import { collectionsBy } from './collections.ts';
import { createRegistry, type Registry } from './registry.ts';

/**
 * A registry with other records laid over it. A record replaces the one that has the same id. The collections of the
 * registry are gathered on first use.
 *
 * @param base the registry
 * @param records the records that are laid over it; if two have the same id, the first is used
 */
export function overlay(base: Registry, records: Iterable<AnyRecord>): Registry {
  return laidOver(base, createRegistry(records));
}

function laidOver(base: Registry, own: Registry): Registry {
  const { naming } = base;
  const isKept = ({ id }: { readonly id: RecordId }): boolean => !own.byId.has(id);
  return {
    byId: {
      get: (id) => own.byId.get(id) ?? base.byId.get(id),
      has: (id) => own.byId.has(id) || base.byId.has(id),
      get size() {
        const replaced = [...own.byId.values()].filter(({ id }) => base.byId.has(id));
        return base.byId.size + own.byId.size - replaced.length;
      },
      *values() {
        yield* own.byId.values();
        for (const record of base.byId.values()) if (isKept(record)) yield record;
      },
    },
    byType: collectionsBy(<Type extends RecordType>(type: Type) => {
      const below: readonly RecordsByType[Type][] = base.byType[type];
      const above: readonly RecordsByType[Type][] = own.byType[type];
      const kept = below.filter(isKept);
      if (above.length === 0 && kept.length === below.length) return below;
      return [...above, ...kept].sort((a, b) => (a.id < b.id ? -1 : 1));
    }),
    ...(naming && { naming: (id) => laidOver(naming(id), own) }),
  };
}
