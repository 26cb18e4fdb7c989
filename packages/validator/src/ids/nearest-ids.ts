import { type Authored, idsMeantBy, type Registry } from '@digital-accords/model';
import { nearest } from '../nearest/nearest.ts';
import { perRegistry } from '../registry/per-registry.ts';

/** Misspelt ids that are remembered: the same mistake often stands in many records, and to look through all ids takes long. */
const MOST = 1000;

/**
 * The ids of a registry that a misspelt one most probably meant.
 *
 * @param registry the registry
 * @param id the id, which no record has
 * @param types types of the records that may be meant
 * @returns at most three, the nearest first
 */
export function nearestIds(
  registry: Registry,
  id: Authored.RecordId,
  types: readonly Authored.RecordType[],
): readonly Authored.RecordId[] {
  const remembered = rememberedIn(registry);
  const key = `${types.join(' ')} ${id}`;
  const before = remembered.get(key);
  if (before) return before;
  const found = nearestAmong(id, [...idsOf(registry, types)]);
  if (remembered.size === MOST) remembered.clear();
  remembered.set(key, found);
  return found;
}

/**
 * The ids that a text most probably meant which is none of them.
 *
 * @param written the text
 * @param ids the ids
 * @returns at most three: first those that end with the same parts, then the nearest
 */
export function nearestAmong(written: string, ids: readonly Authored.RecordId[]): readonly Authored.RecordId[] {
  return [...new Set([...idsMeantBy(written, ids), ...nearest(written, ids)])].slice(0, MOST_SHOWN);
}

const MOST_SHOWN = 3;

const rememberedIn = perRegistry(() => new Map<string, readonly Authored.RecordId[]>());

function* idsOf({ byType }: Registry, types: readonly Authored.RecordType[]): Iterable<Authored.RecordId> {
  for (const type of types) for (const { id } of byType[type]) yield id;
}
