/** Items by key. */
export type Groups<Key, Item> = ReadonlyMap<Key, readonly Item[]>;

/**
 * Groups items under one or more keys each, in one pass.
 *
 * @param items the items
 * @param keysOf the keys of an item, each named once
 * @returns the items by key, in the order of `items`
 */
export function group<Item, Key>(items: Iterable<Item>, keysOf: (item: Item) => Iterable<Key>): Groups<Key, Item> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const members = groups.get(key);
      if (members) members.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/**
 * Ids of the records under a key.
 *
 * @param groups what {@link group} returns
 * @param key the key
 * @returns the ids in order; an empty list if the key has no records
 */
export function idsAt<Key>(groups: Groups<Key, { readonly id: string }>, key: Key): string[] {
  return (groups.get(key) ?? []).map(({ id }) => id);
}

/**
 * The keys of an item that has at most one key.
 *
 * @param value the key, or undefined
 */
export function present<Value>(value: Value | undefined): Value[] {
  return value === undefined ? [] : [value];
}
