/** Random numbers that depend only on the seed (mulberry32), so that every mutant can be made again. */
export interface Random {
  /** An integer from 0 to the bound, without the bound. */
  readonly below: (bound: number) => number;
  /** An item of a list; undefined if the list is empty. */
  readonly one: <Item>(items: readonly Item[]) => Item | undefined;
}

/**
 * @param seed any integer
 */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  return { below, one: (items) => items[below(items.length)] };
}
