/** A stream of numbers that is the same for the same seed. */
export interface Random {
  /** A whole number from 0 to `end - 1`. */
  below(end: number): number;
  of<Item>(items: readonly Item[]): Item;
}

/** Linear congruence with the constants of Numerical Recipes; its high bits are the random ones. */
export function seededRandom(seed: number): Random {
  let state = scrambled(seed);
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    of(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError("Expected something to choose from");
      return item;
    },
  };
}

/** Neighboring seeds would begin alike. */
function scrambled(seed: number): number {
  let mixed = seed >>> 0;
  for (let i = 0; i < 3; i++) mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b) + i;
  return mixed >>> 0;
}
