import type { Hash } from './hash.ts';
import { hashAt, type KeyColumns } from './key-table.ts';

/** Hashes in ascending order. */
export type SortedHashes = Float64Array;

/** The hashes of keys, sorted. */
export function sortedHashes({ count, blocks }: KeyColumns): SortedHashes {
  return Float64Array.from({ length: count }, (_, at) => hashAt(blocks, at)).sort();
}

/** Whether a hash is among others. */
export function isAmong(sorted: SortedHashes, hash: Hash): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === hash;
}

/** Whether no hash is in both. */
export function areApart(one: SortedHashes, other: SortedHashes): boolean {
  let [at, place] = [0, 0];
  while (at < one.length && place < other.length) {
    const [hash = 0, second = 0] = [one[at], other[place]];
    if (hash === second) return false;
    if (hash < second) at += 1;
    else place += 1;
  }
  return true;
}
