import { encodeOnnx } from "../../formats/onnx/encode-onnx.ts";
import type { OnnxGraph } from "../../formats/onnx/onnx-graph.ts";
import { readOnnxLayout } from "../../formats/onnx/read-onnx-input.ts";
import type { ActivationsOnnx } from "./activations-onnx.ts";

/** The model as it is, for an engine to run, whose first output counts in place of features and logits. */
export function probabilitiesOnnx(onnx: OnnxGraph): ActivationsOnnx {
  const { name, layout, batch } = readOnnxLayout(onnx);
  const output = onnx.graph.output[0]?.name ?? "";
  return {
    bytes: encodeOnnx(onnx),
    inputName: name,
    layout,
    batch,
    featuresName: output,
    logitsName: output,
  };
}
