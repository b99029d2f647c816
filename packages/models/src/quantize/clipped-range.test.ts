import { describe, expect, it } from "vitest";
import { seededNumbers } from "../testing/onnx/numbers.ts";
import { clippedRange } from "./clipped-range.ts";
import { roundingOf, type ValueRange } from "./value-range.ts";

function meanSquaredError(values: Float32Array, range: ValueRange): number {
  const { scale, zeroPoint } = roundingOf(range);
  const errors = values.map((value) => {
    const step = Math.min(Math.max(Math.round(value / scale) + zeroPoint, 0), 255);
    return ((step - zeroPoint) * scale - value) ** 2;
  });
  return errors.reduce((sum, error) => sum + error, 0) / values.length;
}

/** Sums of twelve even numbers: near a normal distribution, as what convolutions make is. */
function bell(count: number): Float32Array {
  const { values } = seededNumbers([count * 12], { seed: 7 });
  return Float32Array.from({ length: count }, (_, i) =>
    values.subarray(12 * i, 12 * i + 12).reduce((sum, value) => sum + value, 0),
  );
}

describe("clippedRange", () => {
  it("cuts off outliers, and has a smaller error than the whole range", () => {
    const values = Float32Array.from([...bell(100_000), 20, -20]);
    const range = clippedRange(values);
    expect(range.high).toBeLessThan(18);
    expect(range.low).toBeGreaterThan(-18);
    const whole = meanSquaredError(values, { low: -20, high: 20 });
    expect(meanSquaredError(values, range)).toBeLessThan(0.9 * whole);
  });

  it("has the least error of all shares of the whole range", () => {
    const values = bell(20_000);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const others = Array.from({ length: 80 }, (_, i) => 0.4 + i / 100).map((share) =>
      meanSquaredError(values, { low: low * share, high: high * share }),
    );
    expect(meanSquaredError(values, clippedRange(values))).toBeLessThan(1.01 * Math.min(...others));
  });

  it("keeps what a clipping has piled up at its end", () => {
    const values = bell(20_000).map((value) => Math.min(Math.max(3 * value, 0), 6));
    const { low, high } = clippedRange(values);
    expect(low).toBeCloseTo(0);
    expect(Math.abs(high - 6)).toBeLessThan(0.2);
  });

  it.each([[[]], [[0, 0, 0]], [[2]], [[-3]]])("gives a range for %j", (values) => {
    const { scale, zeroPoint } = roundingOf(clippedRange(Float32Array.from(values)));
    expect(scale).toBeGreaterThan(0);
    expect(zeroPoint).toBeGreaterThanOrEqual(0);
    expect(zeroPoint).toBeLessThanOrEqual(255);
  });
});
