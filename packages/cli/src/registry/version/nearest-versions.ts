const AROUND = 2;

/**
 * The published versions nearest to one that is not published.
 *
 * @param wanted a version, a range or a channel
 * @param versions published versions
 * @returns up to two below it and two above it; of a channel, the last two; in their order
 */
export function nearestVersions(wanted: string, versions: readonly string[]): readonly string[] {
  const order = (one: string, other: string): number => one.localeCompare(other, 'en', { numeric: true });
  const sorted = [...versions].sort(order);
  const version = wanted.replace(/^[\^~]/, '');
  const below = /^\d/.test(version) ? sorted.filter((one) => order(one, version) < 0).length : sorted.length;
  return sorted.slice(Math.max(0, below - AROUND), below + AROUND);
}
