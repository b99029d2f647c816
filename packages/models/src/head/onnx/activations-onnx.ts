import { cutGraph } from "../../formats/onnx/cut-graph.ts";
import { encodeOnnx } from "../../formats/onnx/encode-onnx.ts";
import type { ImageLayout } from "../../formats/onnx/image-layout.ts";
import type { OnnxGraph } from "../../formats/onnx/onnx-graph.ts";
import { floatValueInfo } from "../../formats/onnx/protobuf/value-info.ts";
import { readOnnxLayout } from "../../formats/onnx/read-onnx-input.ts";
import { onnxEnd } from "./onnx-end.ts";
import { withVectors } from "./with-vectors.ts";

/** A model for an engine to run, whose outputs are what goes into the head and what comes out of it. */
export interface ActivationsOnnx {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly inputName: string;
  readonly layout: ImageLayout;
  /** The number of images that each run must have; `undefined` where any number will do. */
  readonly batch: number | undefined;
  /** Output `[N, F]`; the same as that of the logits where there is no head. */
  readonly featuresName: string;
  /** Output `[N, C]`, before softmax. */
  readonly logitsName: string;
}

/**
 * The classifier cut off behind its head, or behind its logits where it has none. Throws `NoClassScoresError` where it gives
 * no score for each class, `NotAClassifierError` where it takes no images.
 */
export function activationsOnnx(onnx: OnnxGraph): ActivationsOnnx {
  const { name, layout, batch = "N" } = readOnnxLayout(onnx);
  const { head, features, logits } = onnxEnd(onnx);
  const graph = cutGraph(withVectors(onnx.graph, [features, logits]), [
    ...(features.name === logits.name ? [] : [floatValueInfo(features.name, [batch, head.featureCount])]),
    floatValueInfo(logits.name, [batch, head.classCount]),
  ]);
  return {
    bytes: encodeOnnx({ ...onnx, graph }),
    inputName: name,
    layout,
    batch: typeof batch === "number" ? batch : undefined,
    featuresName: features.name,
    logitsName: logits.name,
  };
}
