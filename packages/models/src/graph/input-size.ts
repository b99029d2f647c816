import { isList } from "../formats/containers/json.ts";
import type { BareLayer } from "./bare-layer.ts";
import { type ImageSize, isBearable } from "./graph-input.ts";

/** Who wants to know early what images a network takes. */
export interface InputSizeOptions {
  /**
   * Told the size of the images as soon as the file has told it and before its weights are read, where the format and
   * the network are such that it does; the model has the last word.
   */
  readonly onInputSize?: ((size: ImageSize) => void) | undefined;
}

/** A topology, as far as it counts here. */
interface Layers {
  readonly layers: readonly Pick<BareLayer, "config">[];
}

/** The size of the images that a network takes, where its layers tell one that may be true. */
export function inputSizeOf({ layers }: Layers): ImageSize | undefined {
  for (const { config } of layers) {
    const shape = config.batch_input_shape;
    if (!isList(shape)) continue;
    const [height, width] = shape[1] === 3 && shape[3] !== 3 ? shape.slice(2) : shape.slice(1);
    const size = { height: Number(height), width: Number(width) };
    return isBearable(size) ? size : undefined;
  }
  return undefined;
}
