/** Chance that can be repeated. */
export interface Random {
  /** A number from `low` to `high`. */
  between(low: number, high: number): number;
}

/** Mulberry32, a small generator: the same seed gives the same numbers everywhere. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  return {
    between(low, high) {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return low + (((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * (high - low);
    },
  };
}
