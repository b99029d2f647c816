import { layersOf } from "./layers-of.ts";
import type { Model } from "./model.ts";
import { layerGraphToOnnx } from "./onnx/convert/layer-graph-to-onnx.ts";
import type { OnnxGraph } from "./onnx/onnx-graph.ts";

/** The model as ONNX: what was read, or its layers converted. Throws `UnsupportedLayerError` for those that can't be. */
export function modelToOnnx(model: Model): OnnxGraph {
  return model.graph.kind === "onnx" ? model.graph : layerGraphToOnnx(layersOf(model));
}
