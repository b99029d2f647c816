import { UnknownPreprocessingError } from "./errors.ts";
import { labelSetOf } from "./label-set.ts";
import type { SizeOptions } from "./layers/graph-input.ts";
import type { Model } from "./model.ts";
import type { ModelFile } from "./model-file.ts";
import { decodeOnnx } from "./onnx/decode-onnx.ts";
import { readOnnxHead } from "./onnx/head/read-onnx-head.ts";
import type { OnnxGraph } from "./onnx/onnx-graph.ts";
import { type OnnxInput, readOnnxInput } from "./onnx/read-onnx-input.ts";
import { recognisePreprocessing } from "./preprocessing.ts";
import type { Preprocessing } from "./types.ts";

/** Reads what an ONNX file says of its input and head. Throws a `ModelError`. */
export function describeOnnx(
  file: ModelFile,
  options: SizeOptions & { readonly preprocessing?: Preprocessing | undefined },
): Model {
  const graph = decodeOnnx(file.bytes, file.path);
  const input = readOnnxInput(graph, options);
  const head = readOnnxHead(graph);
  const preprocessing = options.preprocessing ?? preprocessingOf(graph, input);
  if (preprocessing === undefined) throw new UnknownPreprocessingError(file.path);
  return {
    source: file.path,
    format: "onnx",
    labelSet: labelSetOf(head.classCount, file.path),
    input: { height: input.height, width: input.width, preprocessing },
    head,
    graph,
  };
}

/**
 * Converters keep Keras's names as parts of longer ones: `…/mobilenetv2_1.00_224/Conv1/Conv2D`. Networks with
 * channels first come from other frameworks, where the same names go with other pixels.
 */
function preprocessingOf({ graph }: OnnxGraph, { layout }: OnnxInput): Preprocessing | undefined {
  if (layout !== "NHWC") return undefined;
  const names = [
    graph.name,
    ...graph.node.map(({ name }) => name),
    ...graph.initializer.map(({ name }) => name),
  ];
  const parts = [...new Set(names.flatMap((name) => name.split("/")))];
  return recognisePreprocessing({ models: parts, layers: parts });
}
