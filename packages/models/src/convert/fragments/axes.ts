import type { Layer } from "../../types.ts";
import type { Tensor } from "./fragment.ts";
import { refuse } from "./settings.ts";

/** The ONNX axis of a Keras axis, batch axis counted: images lie channels first here, everything else as in Keras. */
export function onnxAxis(layer: Layer, kerasAxis: number, { shape }: Tensor): number {
  const rank = shape.length + 1;
  const axis = kerasAxis < 0 ? kerasAxis + rank : kerasAxis;
  if (axis < 1 || axis >= rank) return refuse(layer, `its axis ${kerasAxis} is not one of its input's`);
  if (rank !== 4) return axis;
  return axis === 3 ? 1 : axis + 1;
}

/** The ONNX axis that Keras calls last, where the channels or the classes are. */
export function channelAxis({ shape }: Pick<Tensor, "shape">): number {
  return shape.length === 3 ? 1 : shape.length;
}

/** Number of channels, or of features where there is no image. */
export function channelCount({ shape }: Pick<Tensor, "shape">): number {
  return shape[channelAxis({ shape }) - 1] ?? 1;
}

/** The shape with which a vector of one number per channel is broadcast over a tensor. */
export function channelVectorShape({ shape }: Pick<Tensor, "shape">, count: number): readonly number[] {
  return shape.length === 3 ? [count, 1, 1] : [count];
}
