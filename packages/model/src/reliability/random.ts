/**
 * A generator of pseudo-random numbers with a fixed seed, so that a computed interval is the same everywhere: mulberry32
 * (Tommy Ettinger, public domain), one 32-bit state, period 2^32.
 *
 * @param seed any integer; the lowest 32 bits count
 * @returns a function that returns the next number: at least 0, less than 1
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
