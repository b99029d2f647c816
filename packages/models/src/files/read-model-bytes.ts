import type { JpegDecoding } from "@coarse/core";
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
import { describeModel } from "../model/describe-model.ts";
import { describeOnnx } from "../model/describe-onnx.ts";
import { describeTfGraph } from "../model/describe-tf-graph.ts";
import { ownScaling } from "../model/own-scaling.ts";
import { recognizePreprocessing } from "../model/preprocessing.ts";
import { checkMeaning } from "../model/read-model-metadata.ts";
import type { Model } from "../model.ts";
import type { FindNeighbor } from "../neighbor-file.ts";
import { architectureOf } from "../pretrained/applications/architecture-of.ts";
import { findApplication } from "../pretrained/applications/find-application.ts";
import type { LayerGraph, Preprocessing } from "../types.ts";

/** What a model file doesn't say, and who wants to hear what it says. */
export interface ReadModelOptions extends SizeOptions, InputSizeOptions {
  /** Name of the Keras application that a file of weights alone is of, where the file has not kept Keras's name for it. */
  readonly architecture?: string | undefined;
  /** Takes the place of what the model's and its layers' names say. */
  readonly preprocessing?: Preprocessing | undefined;
  /** Takes the place of what the file, or the world that it comes from, says of how JPEGs are decoded. */
  readonly decode?: JpegDecoding | undefined;
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
  return describeModelFile({ source: name, path: name, bytes, format, neighbor }, options);
}

/** The same of a file whose format is known. */
export async function describeModelFile(file: ModelFile, options: ReadModelOptions): Promise<Model> {
  const model = await describeUnchecked(file, options);
  await checkMeaning(model);
  return model;
}

async function describeUnchecked(file: ModelFile, options: ReadModelOptions): Promise<Model> {
  const { source, format } = file;
  if (format === "onnx") return describeOnnx(await readOnnxFile(file), options);
  const graph = await readGraph(file, options);
  if (graph.kind === "tf-graph") return describeTfGraph(graph, { ...options, source });
  return describeLayers({ source, format }, graph, options);
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
  options: ReadModelOptions,
): Model {
  const { height, width } = findApplication(graph.name) ?? {};
  const size = graphInput(graph, { height: options.height ?? height, width: options.width ?? width }, source);
  return describeModel({
    source,
    format,
    size,
    graph: withInputSize(graph, size),
    about: graph.about,
    preprocessing: options.preprocessing,
    decode: options.decode,
    recognize: () => {
      const layers = graph.layers.map((layer) => layer.name);
      return recognizePreprocessing({ models: [graph.name], layers }, ownScaling(graph));
    },
  });
}
