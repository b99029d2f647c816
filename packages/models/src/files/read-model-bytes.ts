import { parseJsonObject } from "../formats/containers/json.ts";
import { readH5File } from "../formats/keras/h5-file.ts";
import { readKerasFile } from "../formats/keras/keras-file.ts";
import type { ModelFile } from "../formats/model-file.ts";
import { readOnnxFile } from "../formats/onnx/read-onnx-file.ts";
import { checkedFormat } from "../formats/sniff-format.ts";
import { isTfGraph, readTfGraph } from "../formats/tf-graph/read-tf-graph.ts";
import type { TfGraph } from "../formats/tf-graph/tf-graph.ts";
import { readTfjsLayers } from "../formats/tfjs/tfjs-layers-file.ts";
import { graphInput, type SizeOptions, withInputSize } from "../graph/graph-input.ts";
import type { InputSizeOptions } from "../graph/input-size.ts";
import { saidLabels } from "../labels/meaning-of-outputs.ts";
import type { LabelList } from "../labels/parse-labels.ts";
import { recognizeLabels } from "../labels/recognize-labels.ts";
import { describeModel } from "../model/describe-model.ts";
import { describeOnnx } from "../model/describe-onnx.ts";
import { describeTfGraph } from "../model/describe-tf-graph.ts";
import type { OutsideFacts } from "../model/outside-facts.ts";
import { checkMeaning, readModelMetadata } from "../model/read-model-metadata.ts";
import type { Model } from "../model.ts";
import type { FindNeighbor } from "../neighbor-file.ts";
import { type BesideModel, besideModel } from "../preprocessing/configuration-beside.ts";
import { fixedSize, networkSize, type SizeCandidate } from "../preprocessing/network-size.ts";
import { ownScaling } from "../preprocessing/own-scaling.ts";
import { recognizePreprocessing } from "../preprocessing/recognize-preprocessing.ts";
import {
  saidPreprocessing,
  saidSizes,
  type WantedPreprocessing,
} from "../preprocessing/said-preprocessing.ts";
import { architectureOf } from "../pretrained/applications/architecture-of.ts";
import { findApplication } from "../pretrained/applications/find-application.ts";
import type { LayerGraph } from "../types.ts";

/** What a model file doesn't say, and who wants to hear what it says. */
export interface ReadModelOptions extends SizeOptions, InputSizeOptions {
  /** Name of the Keras application that a file of weights alone is of, where the file has not kept Keras's name for it. */
  readonly architecture?: string | undefined;
  /**
   * How images become what the network takes: a scaling by its name, or any parts. It takes the place of what the file, a
   * configuration beside it, the graph and its names say.
   */
  readonly preprocessing?: WantedPreprocessing | undefined;
  /** What its outputs mean, in the place of what the file, a configuration beside it, and their number say. */
  readonly labels?: LabelList | undefined;
}

/** A model's file in memory. */
export interface ModelBytes {
  /** What it is called: in errors, in what is written of it, and where weights alone are to be recognized by their name. */
  readonly name: string;
  /** The content of a `.keras`, `.h5` or `.onnx` file, or of a TensorFlow.js model's `model.json`. */
  readonly bytes: Uint8Array;
  /** Finds the files beside it, such as a TensorFlow.js model's weights; there are none where it is not given. */
  readonly neighbor?: FindNeighbor | undefined;
}

/**
 * Reads a pretrained classifier from memory, in a page as well as in Node.js: what `readModel` reads from disk.
 *
 * @param file - Its name, its bytes, and how files beside it are found.
 * @param options - What the file doesn't say; `height` and `width`, in pixels, count where the model leaves them open.
 * @returns The classifier: its graph, its head `[F, C]`, and what its input and outputs mean.
 * @throws {ModelError} of a kind that says what is wrong with the file and what to give instead
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { readFile } from "node:fs/promises";
 * import { readModelBytes } from "@coarse/models";
 *
 * // in a page: files.find(({ name }) => name.endsWith(".keras")), and a File's bytes()
 * const bytes = await readFile("tiny.keras");
 * const model = await readModelBytes({ name: "tiny.keras", bytes });
 * assert.equal(model.labelSet, "imagenet-1k");
 * ```
 */
export async function readModelBytes(
  { name, bytes, neighbor = async () => undefined }: ModelBytes,
  options: ReadModelOptions = {},
): Promise<Model> {
  const format = checkedFormat(bytes, { path: name, size: bytes.length });
  const beside = await besideModel([neighbor]);
  return describeModelFile({ source: name, path: name, bytes, format, neighbor }, options, beside);
}

/** The same of a file whose format is known. */
export async function describeModelFile(
  file: ModelFile,
  options: ReadModelOptions,
  beside: BesideModel,
): Promise<Model> {
  const { preprocessing: wanted, labels, height, width } = options;
  const size = height !== undefined && width !== undefined ? ([height, width] as const) : undefined;
  const outside = {
    wanted,
    beside: beside.preprocessing,
    labels: { option: labels, beside: beside.labels },
    sizes: [{ origin: "height and width", size }],
  };
  const model = await recognizeLabels(await describeUnchecked(file, options, outside));
  await checkMeaning(model);
  return model;
}

async function describeUnchecked(
  file: ModelFile,
  options: ReadModelOptions,
  outside: OutsideFacts,
): Promise<Model> {
  const { source, format } = file;
  if (format === "onnx") return describeOnnx(await readOnnxFile(file), outside);
  const graph = await readGraph(file, options);
  if (graph.kind === "tf-graph") return describeTfGraph(graph, { ...outside, source });
  return describeLayers({ source, format }, graph, outside);
}

async function readGraph(
  file: ModelFile,
  { architecture, onInputSize }: ReadModelOptions,
): Promise<LayerGraph | TfGraph> {
  const { path, bytes, format } = file;
  if (format === "keras") return readKerasFile(bytes, path, { onInputSize });
  if (format === "h5") return readH5File(bytes, path, await architectureOf(path, architecture));
  const model = parseJsonObject(new TextDecoder().decode(bytes), path);
  return isTfGraph(model) ? readTfGraph(model, file) : readTfjsLayers(model, file);
}

function describeLayers(
  { source, format }: Pick<Model, "source" | "format">,
  graph: LayerGraph,
  outside: OutsideFacts,
): Model {
  const metadata = readModelMetadata(graph.about, source);
  const read = (open: SizeOptions) => graphInput(graph, open, source);
  const said = saidPreprocessing({ ...outside, metadata: metadata.preprocessing, fixed: fixedSize(read) });
  const candidates = [...saidSizes(said), ...outside.sizes, usualSize(graph)];
  const { input: size, origin } = networkSize(read, candidates);
  return describeModel({
    source,
    format,
    size,
    graph: withInputSize(graph, size),
    sizeOrigin: origin,
    layout: "NHWC",
    ...{ metadata, said },
    labels: saidLabels({ ...outside.labels, metadata: metadata.labels }),
    usualDecoding: "fast-dct",
    recognize: () => {
      const layers = graph.layers.map((layer) => layer.name);
      return recognizePreprocessing({ models: [graph.name], layers }, ownScaling(graph));
    },
  });
}

/** Keras's own networks have one, for the weights that Keras distributes. */
function usualSize(graph: LayerGraph): SizeCandidate {
  const found = findApplication(graph.name);
  return { origin: "name", size: found && [found.height, found.width] };
}
