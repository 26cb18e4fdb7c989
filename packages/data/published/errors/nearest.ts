const MOST = 3;

/**
 * The values that a mistyped one may stand for.
 *
 * @param given the mistyped value
 * @param valid the values that exist
 * @returns up to three, the nearest first: those that differ in two letters or a sixth of them, but not in all, or hold what was given
 */
export function nearest(given: string, valid: Iterable<string>): readonly string[] {
  const limit = Math.min(given.length - 1, Math.max(2, Math.floor(given.length / 6)));
  const found: { readonly value: string; readonly far: number }[] = [];
  for (const value of valid) {
    const far = given !== '' && value.includes(given) ? 0 : distance(given, value, limit);
    if (far <= limit) found.push({ value, far });
  }
  return found
    .sort((a, b) => a.far - b.far || (a.value < b.value ? -1 : 1))
    .slice(0, MOST)
    .map(({ value }) => value);
}

/** Number of letters to insert, delete or replace (Levenshtein), or more than the limit. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      here.push(Math.min(replaced, (above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1));
    }
    above = here;
  }
  return above[b.length] ?? 0;
}
