/** An item of two lists: in both, only in the first, or only in the second. */
export type Aligned<Item> =
  | { readonly side: 'both'; readonly before: Item; readonly after: Item }
  | { readonly side: 'before'; readonly before: Item }
  | { readonly side: 'after'; readonly after: Item };

interface Keyed<Item> {
  readonly item: Item;
  readonly key: string;
}

/**
 * Aligns two lists by a longest common subsequence.
 *
 * @param before one list
 * @param after the other
 * @param keyOf items with equal keys are the same item
 * @returns every item of both lists, in an order that keeps that of each list; of a changed stretch, first what is only in
 *   `before`
 */
export function align<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Aligned<Item>[] {
  const keyed = (items: readonly Item[]): readonly Keyed<Item>[] => items.map((item) => ({ item, key: keyOf(item) }));
  const [a, b] = [keyed(before), keyed(after)];
  let head = 0;
  while (head < Math.min(a.length, b.length) && a[head]?.key === b[head]?.key) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail)?.key === b.at(-1 - tail)?.key) tail += 1;
  const [endOfA, endOfB] = [a.length - tail, b.length - tail];
  return [
    ...inOrder(a.slice(0, head), b.slice(0, head)),
    ...inOrder(a.slice(head, endOfA), b.slice(head, endOfB)),
    ...inOrder(a.slice(endOfA), b.slice(endOfB)),
  ];
}

/** Walks through both lists along a longest common subsequence. */
function inOrder<Item>(a: readonly Keyed<Item>[], b: readonly Keyed<Item>[]): readonly Aligned<Item>[] {
  const common = commonLengths(a, b);
  const aligned: Aligned<Item>[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [one, other] = [a[i], b[j]];
    if (one && other?.key === one.key) {
      aligned.push({ side: 'both', before: one.item, after: other.item });
      i += 1;
      j += 1;
    } else if (one && (!other || common(i + 1, j) >= common(i, j + 1))) {
      aligned.push({ side: 'before', before: one.item });
      i += 1;
    } else if (other) {
      aligned.push({ side: 'after', after: other.item });
      j += 1;
    } else return aligned;
  }
}

/** The length of a longest common subsequence of the ends of two lists. */
function commonLengths<Item>(
  a: readonly Keyed<Item>[],
  b: readonly Keyed<Item>[],
): (fromA: number, fromB: number) => number {
  const isSame = a.length === b.length && a.every(({ key }, at) => key === b[at]?.key);
  if (isSame) return () => 0;
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = a[i]?.key === b[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  return at;
}
