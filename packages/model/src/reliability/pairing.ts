import type { Locator, ReadingLine } from '../generated/authored.ts';

/** How two readers coded one leaf. */
export interface ReadPair {
  readonly first: ReadingLine;
  readonly second: ReadingLine;
}

/**
 * The leaves that both readings coded. Where a reading holds a leaf twice, its first line stands.
 *
 * @param first one reading
 * @param second the other
 * @returns the pairs, in the order of the first reading
 */
export function pairLeaves(first: readonly ReadingLine[], second: readonly ReadingLine[]): ReadPair[] {
  const others = byLeaf(second);
  return [...byLeaf(first)].flatMap(([leaf, line]) => {
    const other = others.get(leaf);
    return other ? [{ first: line, second: other }] : [];
  });
}

function byLeaf(lines: readonly ReadingLine[]): Map<Locator, ReadingLine> {
  const found = new Map<Locator, ReadingLine>();
  for (const line of lines) if (!found.has(line.leaf)) found.set(line.leaf, line);
  return found;
}
