/** A key of a stream, as 53 bits: that two of a million keys differ and have one hash has a chance of one in 18,000. */
export type Hash = number;

const LANES = [
  { seed: 2166136261, prime: 16777619 },
  { seed: 3339675911, prime: 2654435761 },
] as const;
/** No code unit. */
const END = 2 ** 16;
const LOW_BITS = 2 ** 32;
const HIGH_BITS = 2 ** 21;

/**
 * The hash of a key: two lanes of FNV-1a over its code units, with two primes, each finished as in MurmurHash3.
 *
 * @param parts the texts of which the key consists; no text is the same in other parts
 */
export function hashOf(...parts: readonly string[]): Hash {
  let one: number = LANES[0].seed;
  let other: number = LANES[1].seed;
  for (const part of parts) {
    for (let at = 0; at < part.length; at += 1) {
      const unit = part.charCodeAt(at);
      one = Math.imul(one ^ unit, LANES[0].prime);
      other = Math.imul(other ^ unit, LANES[1].prime);
    }
    one = Math.imul(one ^ END, LANES[0].prime);
    other = Math.imul(other ^ END, LANES[1].prime);
  }
  return (finished(other) % HIGH_BITS) * LOW_BITS + finished(one);
}

function finished(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
