import { UnsupportedFormatError } from "../errors.ts";
import type { Model } from "../model.ts";
import type { LayerGraph } from "../types.ts";
import { tfGraphToLayers } from "./from-tf-graph/tf-graph-to-layers.ts";

/**
 * The Keras layers of a model, those that stand for the operations of a graph model among them. Throws
 * `UnsupportedFormatError` for a model that was read from ONNX, `UnsupportedLayerError` for operations without a layer.
 */
export function layersOf({ graph, source, input }: Model): LayerGraph {
  if (graph.kind === "layers") return graph;
  if (graph.kind === "tf-graph") return tfGraphToLayers(graph, input);
  throw new UnsupportedFormatError(
    source,
    "an ONNX graph, which has no layers that Keras or TensorFlow.js could load",
    "write it as .onnx, or start from the .keras, .h5 or TensorFlow.js form of the model",
  );
}
