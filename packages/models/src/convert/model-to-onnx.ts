import type { OnnxGraph } from "../formats/onnx/onnx-graph.ts";
import type { Model } from "../model.ts";
import { layersOf } from "./layers-of.ts";
import { layerGraphToOnnx } from "./to-onnx/layer-graph-to-onnx.ts";

/**
 * The model as ONNX: what was read, or its layers converted.
 *
 * @param model - As it was read, or with another head.
 * @returns The graph; {@linkcode modelBytes} makes a file of it.
 * @throws {UnsupportedLayerError} for layers that ONNX can't express
 */
export function modelToOnnx(model: Model): OnnxGraph {
  return model.graph.kind === "onnx" ? model.graph : layerGraphToOnnx(layersOf(model));
}
