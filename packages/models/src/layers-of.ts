import { UnsupportedFormatError } from "./errors.ts";
import type { Model } from "./model.ts";
import type { LayerGraph } from "./types.ts";

/** The Keras layers of a model. Throws `UnsupportedFormatError` for one that was read from ONNX, which has none. */
export function layersOf({ graph, source }: Model): LayerGraph {
  if (graph.kind === "layers") return graph;
  throw new UnsupportedFormatError(
    source,
    "an ONNX graph, which has no layers that Keras or TensorFlow.js could load",
    "write it as .onnx, or start from the .keras, .h5 or TensorFlow.js form of the model",
  );
}
