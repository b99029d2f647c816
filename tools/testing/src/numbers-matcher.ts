import { expect } from "vitest";

interface NumberMatchers<R = unknown> {
  /** Every number within `tolerance` of its counterpart; same length. Reports the largest difference and where it is. */
  toBeWithin(expected: ArrayLike<number>, tolerance: number): R;
}

declare module "vitest" {
  // biome-ignore lint/suspicious/noExplicitAny: the type parameter must be declared as vitest declares it
  interface Matchers<T = any> extends NumberMatchers<T> {}
}

function largestDifference(actual: ArrayLike<number>, expected: ArrayLike<number>) {
  let index = 0;
  let difference = -1;
  for (let i = 0; i < expected.length; i++) {
    const d = Math.abs((actual[i] ?? Number.NaN) - (expected[i] ?? Number.NaN));
    if (Number.isNaN(d)) return { index: i, difference: Number.NaN };
    if (d > difference) [index, difference] = [i, d];
  }
  return { index, difference: Math.max(difference, 0) };
}

expect.extend({
  toBeWithin(actual: ArrayLike<number>, expected: ArrayLike<number>, tolerance: number) {
    if (actual.length !== expected.length)
      return {
        pass: false,
        message: () => `Expected ${expected.length} numbers, but got ${actual.length}`,
      };
    const { index, difference } = largestDifference(actual, expected);
    return {
      pass: difference <= tolerance,
      message: () =>
        `Expected all numbers within ${tolerance}, but at ${index} ${actual[index]} differs from ${expected[index]} by ${difference}`,
    };
  },
});
