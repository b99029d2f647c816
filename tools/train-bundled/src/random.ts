/** A source of random numbers that gives the same ones for the same seed, on every machine. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  /** In [low, high). */
  between(low: number, high: number): number;
  /** A whole number in [0, count). */
  below(count: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
}

/** Bob Jenkins' small fast generator (sfc32): 128 bits of state, plain integer arithmetic. */
export function createRandom(seed: number): Random {
  let a = 0x9e3779b9 ^ seed;
  let b = 0x243f6a88;
  let c = 0xb7e15162;
  let counter = seed | 0;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 4294967296;
  };
  for (let round = 0; round < 15; round++) next();
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    below: (count) => Math.floor(count * next()),
    chance: (probability) => next() < probability,
  };
}
