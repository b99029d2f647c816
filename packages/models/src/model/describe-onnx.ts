import type { JpegDecoding } from "@coarse/core";
import { type JsonObject, parseJsonObject } from "../formats/containers/json.ts";
import type { ModelFile } from "../formats/model-file.ts";
import { decodeOnnx } from "../formats/onnx/decode-onnx.ts";
import type { OnnxGraph } from "../formats/onnx/onnx-graph.ts";
import { readOnnxMetadata } from "../formats/onnx/onnx-metadata.ts";
import { type OnnxInput, readOnnxInput } from "../formats/onnx/read-onnx-input.ts";
import type { SizeOptions } from "../graph/graph-input.ts";
import type { Model } from "../model.ts";
import type { Preprocessing } from "../types.ts";
import { describeModel } from "./describe-model.ts";
import { type Recognized, recognizePreprocessing } from "./preprocessing.ts";

/** What is known of an ONNX model besides its file. */
interface OnnxOptions extends SizeOptions {
  readonly preprocessing?: Preprocessing | undefined;
  readonly decode?: JpegDecoding | undefined;
}

/** Reads what an ONNX file says of its input and head. Throws a `ModelError`. */
export function describeOnnx(file: ModelFile, options: OnnxOptions): Model {
  const graph = decodeOnnx(file.bytes, file.path);
  const input = readOnnxInput(graph, options);
  return describeModel({
    source: file.path,
    format: "onnx",
    graph,
    size: { height: input.height, width: input.width },
    about: aboutOf(graph),
    preprocessing: options.preprocessing,
    decode: options.decode,
    usualDecoding: isOfTensorFlow(graph, input) ? "fast-dct" : "accurate-dct",
    recognize: () => preprocessingOf(graph, input),
  });
}

/** Programs that make ONNX of TensorFlow's and Keras's models, as they sign their files. */
const TENSORFLOW_CONVERTERS = /^(tf2onnx|keras2onnx|tensorflow|keras)/i;

/** By who made the file, or by channels that come last, as they do in TensorFlow and hardly anywhere else. */
function isOfTensorFlow({ model }: OnnxGraph, { layout }: OnnxInput): boolean {
  return TENSORFLOW_CONVERTERS.test(model.producerName ?? "") || layout === "NHWC";
}

function aboutOf(graph: OnnxGraph): JsonObject | undefined {
  const { coarse } = readOnnxMetadata(graph);
  return coarse === undefined ? undefined : parseJsonObject(coarse, graph.source);
}

/**
 * Converters keep Keras's names as parts of longer ones: `…/mobilenetv2_1.00_224/Conv1/Conv2D`. Networks with
 * channels first come from other frameworks, where the same names go with other pixels.
 */
function preprocessingOf({ graph }: OnnxGraph, { layout }: OnnxInput): Recognized {
  if (layout !== "NHWC") return { unknown: "its channels come first, as in frameworks that have many ways" };
  const names = [
    graph.name,
    ...graph.node.map(({ name }) => name),
    ...graph.initializer.map(({ name }) => name),
  ];
  const parts = [...new Set(names.flatMap((name) => name.split("/")))];
  return recognizePreprocessing({ models: parts, layers: parts });
}
