import type { Hash } from './hash.ts';

/** Keys that were met in a stream, each with its lines, in a few bytes a key. */
export interface KeyTable {
  /**
   * Notes a key.
   *
   * @param hash hash of the key
   * @param line the line that has it, from 1
   * @returns the line that had it first, where that was another
   */
  readonly add: (hash: Hash, line: number) => number | undefined;
  readonly has: (hash: Hash) => boolean;
  /** Every key as its hash; one that is repeated stands there as often. They are not copied: nothing is added after. */
  readonly columns: () => KeyColumns;
  /** Notes keys by their hashes, as another table has them. */
  readonly join: (columns: KeyColumns, lines: number) => readonly Repeated[];
}

/** Keys of one part of a stream, in the order of the stream. */
export interface KeyColumns {
  readonly count: number;
  /** As many as hold the keys; what the last has beyond them is empty. */
  readonly blocks: readonly KeyBlock[];
}

/** Keys as their hashes, and the lines within the part. */
export interface KeyBlock {
  readonly hashes: Float64Array;
  readonly lines: Uint32Array;
}

/** A line that repeats the key of an earlier one. */
export interface Repeated {
  readonly line: number;
  readonly first: number;
}

/** Share of slots that may be taken. */
const FULL = 0.75;

/** Keys of a block are numbered by so many bits: a table that grows by blocks copies nothing. */
const BITS = 15;
const BLOCK = 2 ** BITS;

/** An empty table. */
export function keyTable(): KeyTable {
  const blocks: KeyBlock[] = [];
  // Their number is a power of two, so that the low bits of a hash name one.
  let slots = new Uint32Array(2048);
  let count = 0;

  const slotOf = (hash: Hash): number => {
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let at = slots[slot] ?? 0; at !== 0 && hashAt(blocks, at - 1) !== hash; at = slots[slot] ?? 0) {
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  const note = (hash: Hash, line: number): number | undefined => {
    const slot = slotOf(hash);
    const taken = slots[slot] ?? 0;
    const first = taken === 0 ? undefined : lineAt(blocks, taken - 1);
    if (first === line) return undefined;
    put(blocks, count, hash, line);
    count += 1;
    if (taken === 0) slots[slot] = count;
    if (count > slots.length * FULL) {
      slots = new Uint32Array(slots.length * 2);
      // From the last to the first, so that the first of a key stays.
      for (let at = count; at > 0; at -= 1) slots[slotOf(hashAt(blocks, at - 1))] = at;
    }
    return first;
  };
  return {
    add: note,
    has: (hash) => slots[slotOf(hash)] !== 0,
    columns: () => ({ count, blocks }),
    join: (columns, before) => {
      const repeated: Repeated[] = [];
      for (let at = 0; at < columns.count; at += 1) {
        const line = lineAt(columns.blocks, at) + before;
        const first = note(hashAt(columns.blocks, at), line);
        if (first !== undefined) repeated.push({ line, first });
      }
      return repeated;
    },
  };
}

/** The hash of a key, by its number from 0. */
export function hashAt(blocks: readonly KeyBlock[], at: number): Hash {
  return blocks[at >> BITS]?.hashes[at & (BLOCK - 1)] ?? 0;
}

function lineAt(blocks: readonly KeyBlock[], at: number): number {
  return blocks[at >> BITS]?.lines[at & (BLOCK - 1)] ?? 0;
}

function put(blocks: KeyBlock[], at: number, hash: Hash, line: number): void {
  blocks[at >> BITS] ??= { hashes: new Float64Array(BLOCK), lines: new Uint32Array(BLOCK) };
  const block = blocks[at >> BITS];
  if (!block) return;
  block.hashes[at & (BLOCK - 1)] = hash;
  block.lines[at & (BLOCK - 1)] = line;
}
