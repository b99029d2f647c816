import { cutGraph } from "../../formats/onnx/cut-graph.ts";
import { encodeOnnx } from "../../formats/onnx/encode-onnx.ts";
import type { ImageLayout } from "../../formats/onnx/image-layout.ts";
import type { OnnxGraph } from "../../formats/onnx/onnx-graph.ts";
import { GraphSchema } from "../../formats/onnx/protobuf/schemas.ts";
import { floatValueInfo } from "../../formats/onnx/protobuf/value-info.ts";
import { withChanges } from "../../formats/onnx/protobuf/with-changes.ts";
import { readOnnxLayout } from "../../formats/onnx/read-onnx-input.ts";
import { asVectors } from "./feature-vectors.ts";
import { findOnnxHead } from "./find-onnx-head.ts";

/** A model for an engine to run, whose outputs are what goes into the head and what comes out of it. */
export interface ActivationsOnnx {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly inputName: string;
  readonly layout: ImageLayout;
  /** The number of images that each run must have; `undefined` where any number will do. */
  readonly batch: number | undefined;
  /** Output `[N, F]`. */
  readonly featuresName: string;
  /** Output `[N, C]`, before softmax. */
  readonly logitsName: string;
}

/**
 * The classifier cut off behind its head. Throws `UnsupportedHeadError` where it has none, `NotAClassifierError` where
 * it takes no images.
 */
export function activationsOnnx(onnx: OnnxGraph): ActivationsOnnx {
  const { name, layout, batch } = readOnnxLayout(onnx);
  const found = findOnnxHead(onnx);
  const features = asVectors(found, found.features);
  const logits = asVectors(found, found.logits);
  const node = [...onnx.graph.node, ...features.nodes, ...logits.nodes];
  const graph = cutGraph(withChanges(GraphSchema, onnx.graph, { node }), [
    floatValueInfo(features.name, [batch ?? "N", found.head.featureCount]),
    floatValueInfo(logits.name, [batch ?? "N", found.head.classCount]),
  ]);
  return {
    bytes: encodeOnnx({ ...onnx, graph }),
    inputName: name,
    layout,
    batch,
    featuresName: features.name,
    logitsName: logits.name,
  };
}
