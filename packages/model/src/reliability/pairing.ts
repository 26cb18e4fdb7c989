/** How two readers coded one thing. */
export interface ReadPair<Line> {
  /** The leaf or the commitment. */
  readonly key: string;
  readonly first: Line;
  readonly second: Line;
}

/**
 * Pairs the lines of two readings that code the same thing. If a reading codes a thing twice, its first line is used.
 *
 * @param first one reading
 * @param second the other
 * @param keyOf what a line codes: a leaf or a commitment
 * @returns the pairs, in the order of the first reading
 */
export function pairByKey<Line>(
  first: readonly Line[],
  second: readonly Line[],
  keyOf: (line: Line) => string,
): ReadPair<Line>[] {
  const others = byKey(second, keyOf);
  return [...byKey(first, keyOf)].flatMap(([key, line]) => {
    const other = others.get(key);
    return other ? [{ key, first: line, second: other }] : [];
  });
}

function byKey<Line>(lines: readonly Line[], keyOf: (line: Line) => string): Map<string, Line> {
  const found = new Map<string, Line>();
  for (const line of lines) if (!found.has(keyOf(line))) found.set(keyOf(line), line);
  return found;
}
