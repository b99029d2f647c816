const LENGTH = 624;
const MIDDLE = 397;

/**
 * M. Matsumoto and T. Nishimura, Mersenne Twister, 1998: the 32-bit numbers of NumPy's `RandomState(seed)`.
 * @param seed - A whole number from 0 to 2³² - 1.
 */
export function* mersenneTwister(seed: number): Generator<number, never, undefined> {
  const state = new Uint32Array(LENGTH);
  state[0] = seed;
  for (let i = 1; i < LENGTH; i++) {
    const before = state[i - 1] ?? 0;
    state[i] = Math.imul(1812433253, before ^ (before >>> 30)) + i;
  }
  for (;;) {
    for (let i = 0; i < LENGTH; i++) twist(state, i);
    for (const word of state) yield temper(word);
  }
}

function twist(state: Uint32Array, i: number): void {
  const mixed = ((state[i] ?? 0) & 0x80000000) | ((state[(i + 1) % LENGTH] ?? 0) & 0x7fffffff);
  const odd = mixed & 1 ? 0x9908b0df : 0;
  state[i] = (state[(i + MIDDLE) % LENGTH] ?? 0) ^ (mixed >>> 1) ^ odd;
}

function temper(word: number): number {
  let bits = word;
  bits ^= bits >>> 11;
  bits ^= (bits << 7) & 0x9d2c5680;
  bits ^= (bits << 15) & 0xefc60000;
  bits ^= bits >>> 18;
  return bits >>> 0;
}
