/**
 * A generator of uniform numbers in [0, 1) for everything random: the same seed gives the same
 * sequence on every machine. Only the lower 32 bits of the seed count. mulberry32, by Tommy Ettinger (public domain).
 */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
