import { operation, type Step, type Tensor } from "./fragment.ts";

const TO_CHANNELS_LAST = [0n, 2n, 3n, 1n];
const TO_CHANNELS_FIRST = [0n, 3n, 1n, 2n];

/**
 * Steps that work on the last axis, between turns that put the channels of an image there and back again. ONNX Runtime
 * takes turns out that undo each other, so that a row of such layers is turned twice in all.
 */
export function lastAxisChannels({ shape }: Pick<Tensor, "shape">, steps: readonly Step[]): readonly Step[] {
  if (shape.length !== 3) return steps;
  return [turn(TO_CHANNELS_LAST), ...steps, turn(TO_CHANNELS_FIRST)];
}

function turn(perm: readonly bigint[]): Step {
  return operation("Transpose", { attributes: { perm } });
}
