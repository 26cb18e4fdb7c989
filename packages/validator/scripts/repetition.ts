/** Two items of a list that are equal, by their indexes. */
export interface Repetition {
  readonly i: number;
  readonly j: number;
}

/**
 * Finds an item that occurs twice in a list. Time grows linearly with the length of the list.
 *
 * @param list a list of JSON values
 * @returns the index of the repetition as `i`, and that of the first occurrence as `j`; undefined if all items differ
 */
export function repetitionIn(list: readonly unknown[]): Repetition | undefined {
  if (list.length < 2) return undefined;
  const seen = new Map<string, number>();
  for (const [i, item] of list.entries()) {
    // Most items of lists are ids and terms.
    const key = typeof item === 'string' ? `${TEXT}${item}` : canonical(item);
    const j = seen.get(key);
    if (j !== undefined) return { i, j };
    seen.set(key, i);
  }
  return undefined;
}

/** A character that begins no JSON text. */
const TEXT = '~';

/** JSON with sorted keys. Two values have the same text if and only if they are equal. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join(',')}}`;
}
