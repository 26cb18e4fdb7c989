/** Two items of a list that are equal, by their indexes. */
export interface Repetition {
  readonly i: number;
  readonly j: number;
}

/**
 * Finds an item of a list that stands in it twice, in time that grows with the list and not with its square.
 *
 * @param list a list of JSON values
 * @returns the index of the repetition as `i` and of what it repeats as `j`; undefined where all items differ
 */
export function repetitionIn(list: readonly unknown[]): Repetition | undefined {
  if (list.length < 2) return undefined;
  const seen = new Map<string, number>();
  for (const [i, item] of list.entries()) {
    // Ids and terms are most of what lists hold.
    const key = typeof item === 'string' ? `${TEXT}${item}` : canonical(item);
    const j = seen.get(key);
    if (j !== undefined) return { i, j };
    seen.set(key, i);
  }
  return undefined;
}

/** Begins no JSON. */
const TEXT = '~';

/** JSON with its keys sorted: the same for equal values and for no others. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join(',')}}`;
}
