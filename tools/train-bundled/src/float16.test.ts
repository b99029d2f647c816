import { io } from "@tensorflow/tfjs";
import { expect, it } from "vitest";
import { toFloat16 } from "./float16.ts";

/** What TensorFlow.js reads in those bytes. */
function read(bytes: Uint8Array): readonly number[] {
  const spec = { name: "w", shape: [bytes.length / 2], dtype: "float32" as const };
  const weights = io.decodeWeights(Uint8Array.from(bytes).buffer, [
    { ...spec, quantization: { dtype: "float16" } },
  ]);
  return [...(weights["w"]?.dataSync() ?? [])];
}

it("gives every half that there is unchanged", () => {
  const finite = Array.from({ length: 0x10000 }, (_, bits) => bits).filter(
    (bits) => (bits & 0x7c00) !== 0x7c00,
  );
  const bytes = new Uint8Array(Uint16Array.from(finite).buffer);
  expect(toFloat16(Float32Array.from(read(bytes)))).toEqual(bytes);
});

it("rounds to the nearest, ties to even, beyond the largest to infinity", () => {
  const cases: readonly (readonly [number, number])[] = [
    [1 + 2 ** -12, 1],
    [1 + 2 ** -11, 1],
    [1 + 3 * 2 ** -11, 1 + 2 ** -9],
    [1 + 2 ** -11 + 2 ** -20, 1 + 2 ** -10],
    [2 - 2 ** -12, 2],
    [2 ** -25, 0],
    [3 * 2 ** -25, 2 ** -23],
    [-65519, -65504],
    [65520, Number.POSITIVE_INFINITY],
  ];
  expect(read(toFloat16(Float32Array.from(cases, ([value]) => value)))).toEqual(
    cases.map(([, half]) => half),
  );
});
