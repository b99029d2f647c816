import type { JpegDecoding } from "@coarse/core";
import { parseJsonObject } from "../formats/containers/json.ts";
import { readH5File } from "../formats/keras/h5-file.ts";
import { readKerasFile } from "../formats/keras/keras-file.ts";
import { loadModelFile, type ModelFile } from "../formats/model-file.ts";
import { isTfGraph, readTfGraph } from "../formats/tf-graph/read-tf-graph.ts";
import type { TfGraph } from "../formats/tf-graph/tf-graph.ts";
import { readTfjsLayers } from "../formats/tfjs/tfjs-layers-file.ts";
import { graphInput, type SizeOptions, withInputSize } from "../graph/graph-input.ts";
import type { InputSizeOptions } from "../graph/input-size.ts";
import { describeModel } from "../model/describe-model.ts";
import { describeOnnx } from "../model/describe-onnx.ts";
import { describeTfGraph } from "../model/describe-tf-graph.ts";
import { recognizePreprocessing } from "../model/preprocessing.ts";
import { checkMeaning } from "../model/read-model-metadata.ts";
import { scalesItself } from "../model/scales-itself.ts";
import type { Model } from "../model.ts";
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

/**
 * Reads a pretrained classifier: a `.keras` file, a whole-model `.h5`, the weights of a Keras application in an `.h5`,
 * an `.onnx` file, or the folder or `model.json` of a TensorFlow.js model, layers or graph. `height` and `width` count
 * where the model leaves them open. Throws a `ModelError`
 * that says what is wrong with the file and what to give instead.
 */
export async function readModel(path: string, options: ReadModelOptions = {}): Promise<Model> {
  const model = await readUnchecked(path, options);
  await checkMeaning(model);
  return model;
}

async function readUnchecked(path: string, options: ReadModelOptions): Promise<Model> {
  const file = await loadModelFile(path);
  if (file.format === "onnx") return describeOnnx(file, options);
  const graph = await readGraph(file, options);
  if (graph.kind === "tf-graph") return describeTfGraph(graph, { ...options, source: path });
  return describeLayers({ source: path, format: file.format }, graph, options);
}

async function readGraph(
  { path, bytes, format }: ModelFile,
  { architecture, onInputSize }: ReadModelOptions,
): Promise<LayerGraph | TfGraph> {
  if (format === "keras") return readKerasFile(bytes, path, { onInputSize });
  if (format === "h5") return readH5File(bytes, path, await architectureOf(path, architecture));
  const model = parseJsonObject(new TextDecoder().decode(bytes), path);
  return isTfGraph(model) ? readTfGraph(model, path) : readTfjsLayers(model, path);
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
    namesTell: () =>
      recognizePreprocessing({
        models: [graph.name],
        layers: graph.layers.map((layer) => layer.name),
        scalesItself: scalesItself(graph),
      }),
  });
}
