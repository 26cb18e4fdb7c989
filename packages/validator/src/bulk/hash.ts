/** A key of a stream, as 53 bits: that two of a million keys differ and have one hash has a chance of one in 18,000. */
export type Hash = number;

const LANES = [
  { seed: 2166136261, prime: 16777619 },
  { seed: 3339675911, prime: 2654435761 },
] as const;
const LOW_BITS = 2 ** 32;
const HIGH_BITS = 2 ** 21;

/** Names of which keys consist come again and again: each is hashed once. The bound keeps a stream from filling memory. */
const names = new Map<string, Hash>();
const MOST_NAMES = 1000;

/**
 * The hash of a key: two lanes of FNV-1a over its code units, with two primes, each finished as in MurmurHash3. Of what
 * stands before the last part, it goes over the hash of each part.
 *
 * @param key the parts of the key; the keys of one table are cut alike, so that those with the same parts have the same hash
 */
export function hashOf(key: readonly string[]): Hash {
  let one: number = LANES[0].seed;
  let other: number = LANES[1].seed;
  const last = key.length - 1;
  for (let at = 0; at < last; at += 1) {
    const hash = hashOfName(key[at] ?? '');
    one = Math.imul(one ^ (hash | 0), LANES[0].prime);
    other = Math.imul(other ^ Math.floor(hash / LOW_BITS), LANES[1].prime);
  }
  const text = key[last] ?? '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, LANES[0].prime);
    other = Math.imul(other ^ unit, LANES[1].prime);
  }
  return (finished(other) % HIGH_BITS) * LOW_BITS + finished(one);
}

function hashOfName(name: string): Hash {
  const before = names.get(name);
  if (before !== undefined) return before;
  if (names.size === MOST_NAMES) names.clear();
  const hash = hashOf([name]);
  names.set(name, hash);
  return hash;
}

function finished(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
