import { cutGraph } from "../formats/onnx/cut-graph.ts";
import { encodeOnnx } from "../formats/onnx/encode-onnx.ts";
import type { ImageLayout } from "../formats/onnx/image-layout.ts";
import type { OnnxGraph } from "../formats/onnx/onnx-graph.ts";
import { floatValueInfo } from "../formats/onnx/protobuf/value-info.ts";
import { readOnnxLayout } from "../formats/onnx/read-onnx-input.ts";
import { convolutionsToObserve } from "./quantize-onnx.ts";

/** A network for an engine to run, whose outputs are what is to be known before it is quantized. */
export interface ObservedOnnx {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly inputName: string;
  readonly layout: ImageLayout;
  /** The number of images that each run must have; `undefined` where any number will do. */
  readonly batch: number | undefined;
  /** Its own first output, a score for each class. */
  readonly scoresName: string;
  /** Names of the outputs `[N, channels, height, width]` that each convolution reads and makes. */
  readonly convolutions: readonly { readonly input: string; readonly output: string }[];
}

/**
 * The network with the tensors around its convolutions as outputs.
 *
 * @throws {UnquantizableModelError} where it can't be quantized
 */
export function observedOnnx(onnx: OnnxGraph): ObservedOnnx {
  const { name, layout, batch } = readOnnxLayout(onnx);
  const convolutions = convolutionsToObserve(onnx).map(({ input, output }) => ({ input, output }));
  const [scores] = onnx.graph.output;
  const tensors = new Set(convolutions.flatMap(({ input, output }) => [input, output]));
  for (const output of onnx.graph.output) tensors.delete(output.name);
  const axes = (tensor: string) => ["N", "channels", "height", "width"].map((axis) => `${tensor}/${axis}`);
  const graph = cutGraph(onnx.graph, [
    ...onnx.graph.output,
    ...[...tensors].map((tensor) => floatValueInfo(tensor, axes(tensor))),
  ]);
  return {
    bytes: encodeOnnx({ ...onnx, graph }),
    inputName: name,
    layout,
    batch,
    scoresName: scores?.name ?? "",
    convolutions,
  };
}
