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
  /** Every key as its hash, in the order of the stream; one that is repeated stands there as often. */
  readonly columns: () => KeyColumns;
  /** Notes keys by their hashes, as another table has them. */
  readonly join: (columns: KeyColumns, lines: number) => readonly Repeated[];
}

/** Keys of one part of a stream: hashes, and the lines within the part. */
export interface KeyColumns {
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

/** An empty table. */
export function keyTable(): KeyTable {
  let hashes = new Float64Array(1024);
  let lines = new Uint32Array(1024);
  // Their number is a power of two, so that the low bits of a hash name one.
  let slots = new Uint32Array(2048);
  let count = 0;

  const slotOf = (hash: Hash): number => {
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let at = slots[slot] ?? 0; at !== 0 && hashes[at - 1] !== hash; at = slots[slot] ?? 0) {
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  const note = (hash: Hash, line: number): number | undefined => {
    const slot = slotOf(hash);
    const taken = slots[slot] ?? 0;
    const first = taken === 0 ? undefined : lines[taken - 1];
    if (first === line) return undefined;
    if (count === hashes.length) {
      hashes = grown(hashes, new Float64Array(count * 1.5));
      lines = grown(lines, new Uint32Array(count * 1.5));
    }
    hashes[count] = hash;
    lines[count] = line;
    count += 1;
    if (taken === 0) slots[slot] = count;
    if (count > slots.length * FULL) {
      slots = new Uint32Array(slots.length * 2);
      // From the last to the first, so that the first of a key stays.
      for (let at = count; at > 0; at -= 1) slots[slotOf(hashes[at - 1] ?? 0)] = at;
    }
    return first;
  };
  return {
    add: note,
    has: (hash) => slots[slotOf(hash)] !== 0,
    columns: () => ({ hashes: hashes.slice(0, count), lines: lines.slice(0, count) }),
    join: (columns, before) =>
      [...columns.hashes].flatMap((hash, at) => {
        const line = (columns.lines[at] ?? 0) + before;
        const first = note(hash, line);
        return first === undefined ? [] : [{ line, first }];
      }),
  };
}

function grown<Column extends Float64Array | Uint32Array>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}
