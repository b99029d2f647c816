import { NotAClassifierError } from "../errors.ts";
import { type JsonObject, parseJsonObject } from "../formats/containers/json.ts";
import type { OnnxGraph } from "../formats/onnx/onnx-graph.ts";
import { readOnnxMetadata } from "../formats/onnx/onnx-metadata.ts";
import { type OnnxInput, readOnnxInput } from "../formats/onnx/read-onnx-input.ts";
import { standardGraph } from "../formats/onnx/standard-graph.ts";
import type { SizeOptions } from "../graph/graph-input.ts";
import { saidLabels } from "../labels/meaning-of-outputs.ts";
import { type LabelList, labelsOfEntries } from "../labels/parse-labels.ts";
import type { Model } from "../model.ts";
import { fixedSize, networkSize } from "../preprocessing/network-size.ts";
import type { OwnScaling } from "../preprocessing/own-scaling.ts";
import { type Recognized, recognizePreprocessing } from "../preprocessing/recognize-preprocessing.ts";
import { saidPreprocessing, saidSizes } from "../preprocessing/said-preprocessing.ts";
import { readUltralyticsExport } from "../preprocessing/ultralytics.ts";
import { describeModel } from "./describe-model.ts";
import { pixelArithmetic, wantedPixels } from "./onnx-pixels.ts";
import type { OutsideFacts } from "./outside-facts.ts";
import { type ReadMetadata, readModelMetadata } from "./read-model-metadata.ts";

/** Reads what an ONNX model says of its input and head. Throws a `ModelError`. */
export function describeOnnx(file: OnnxGraph, outside: OutsideFacts): Model {
  const about = aboutOf(file);
  const metadata = about ? readModelMetadata(about, file.source) : foreignMetadata(file);
  const read = (size: SizeOptions) => readOnnxInput(file, size);
  const said = saidPreprocessing({ ...outside, metadata: metadata.preprocessing, fixed: fixedSize(read) });
  const { input: size, origin } = networkSize(read, [...saidSizes(said), ...outside.sizes]);
  // what was written here has the scores first, and more outputs that are to be kept
  const {
    onnx: graph,
    input,
    takesBytes,
  } = standardGraph(file, { height: size.height, width: size.width, keepsOutputs: about !== undefined });
  return describeModel({
    source: graph.source,
    format: "onnx",
    graph,
    size: { height: input.height, width: input.width },
    sizeOrigin: origin,
    layout: input.layout,
    ...{ metadata, said },
    labels: saidLabels({ ...outside.labels, metadata: metadata.labels ?? labelsInOnnx(file) }),
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

/** What exporters keep of labels: Ultralytics `names`, others `id2label`, `labels` and the like. */
function labelsInOnnx(graph: OnnxGraph): LabelList | undefined {
  const labels = labelsOfEntries(readOnnxMetadata(graph));
  return labels && { labels };
}

/** What others write into a model. Throws `NotAClassifierError` for what says that it is something else. */
function foreignMetadata(graph: OnnxGraph): ReadMetadata {
  const found = readUltralyticsExport(readOnnxMetadata(graph), graph.source);
  if (found && found.task !== "classify")
    throw new NotAClassifierError(
      graph.source,
      `Ultralytics made it for the task ${JSON.stringify(found.task)}`,
    );
  return found?.preprocessing ? { preprocessing: found.preprocessing } : {};
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
  if (wanted === "unit") return { kind: "from 0 to 1" };
  if (wanted === "as they are") return { kind: "nothing" };
  return { kind: "other", found: "it computes something of them by itself that tells no scale" };
}
