import type { JpegDecoding } from "@coarse/core";
import { type JsonObject, parseJsonObject } from "../formats/containers/json.ts";
import type { OnnxGraph } from "../formats/onnx/onnx-graph.ts";
import { readOnnxMetadata } from "../formats/onnx/onnx-metadata.ts";
import type { OnnxInput } from "../formats/onnx/read-onnx-input.ts";
import { standardGraph } from "../formats/onnx/standard-graph.ts";
import type { SizeOptions } from "../graph/graph-input.ts";
import type { Model } from "../model.ts";
import type { Preprocessing } from "../types.ts";
import { describeModel } from "./describe-model.ts";
import { pixelArithmetic, wantedPixels } from "./onnx-pixels.ts";
import type { OwnScaling } from "./own-scaling.ts";
import { type Recognized, recognizePreprocessing } from "./preprocessing.ts";

/** What is known of an ONNX model besides its file. */
interface OnnxOptions extends SizeOptions {
  readonly preprocessing?: Preprocessing | undefined;
  readonly decode?: JpegDecoding | undefined;
}

/** Reads what an ONNX model says of its input and head. Throws a `ModelError`. */
export function describeOnnx(file: OnnxGraph, options: OnnxOptions): Model {
  const about = aboutOf(file);
  // what was written here has the scores first, and more outputs that are to be kept
  const {
    onnx: graph,
    input,
    takesBytes,
  } = standardGraph(file, { ...options, keepsOutputs: about !== undefined });
  return describeModel({
    source: graph.source,
    format: "onnx",
    graph,
    size: { height: input.height, width: input.width },
    about,
    preprocessing: options.preprocessing,
    decode: options.decode,
    usualDecoding: isOfTensorFlow(graph, input) ? "fast-dct" : "accurate-dct",
    recognize: () => preprocessingOf(graph, { input, takesBytes }),
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

interface KnownInput {
  readonly input: OnnxInput;
  readonly takesBytes: boolean;
}

/**
 * By what the graph does to pixels before its first convolution; where that is nothing, by Keras's names, which converters
 * keep as parts of longer ones: `…/mobilenetv2_1.00_224/Conv1/Conv2D`. Networks with channels first come from other
 * frameworks, where the same names go with other pixels.
 */
function preprocessingOf(onnx: OnnxGraph, { input, takesBytes }: KnownInput): Recognized {
  const own: OwnScaling = takesBytes ? { kind: "from 0 to 255" } : ownPixels(onnx, input);
  if (own.kind === "nothing" && input.layout !== "NHWC")
    return { unknown: "its channels come first, as in frameworks that have many ways" };
  const { graph } = onnx;
  const names = [
    graph.name,
    ...graph.node.map(({ name }) => name),
    ...graph.initializer.map(({ name }) => name),
  ];
  const parts = [...new Set(names.flatMap((name) => name.split("/")))];
  return recognizePreprocessing({ models: parts, layers: parts }, own);
}

function ownPixels(onnx: OnnxGraph, input: OnnxInput): OwnScaling {
  const wanted = wantedPixels(pixelArithmetic(onnx, input));
  if (wanted === "bytes") return { kind: "from 0 to 255" };
  if (wanted === "as they are") return { kind: "nothing" };
  const found =
    wanted === "unit"
      ? "it scales pixels of 0 to 1 by itself"
      : "it computes something of them by itself that tells no scale";
  return { kind: "other", found };
}
