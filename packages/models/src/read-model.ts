import { describeModel } from "./describe-model.ts";
import { graphInput, type SizeOptions, withInputSize } from "./layers/graph-input.ts";
import { readH5File } from "./layers/h5-file.ts";
import { parseJsonObject } from "./layers/json.ts";
import { readKerasFile } from "./layers/keras-file.ts";
import { readTfjsLayers } from "./layers/tfjs-layers-file.ts";
import type { Model } from "./model.ts";
import { loadModelFile, type ModelFile } from "./model-file.ts";
import { describeOnnx } from "./onnx-model.ts";
import { recognisePreprocessing } from "./preprocessing.ts";
import { isTfGraph, readTfGraph } from "./tf-graph/read-tf-graph.ts";
import type { TfGraph } from "./tf-graph/tf-graph.ts";
import { describeTfGraph } from "./tf-graph-model.ts";
import type { LayerGraph, Preprocessing } from "./types.ts";

/** What a model file doesn't say. */
export interface ReadModelOptions extends SizeOptions {
  /** Takes the place of what the model's and its layers' names say. */
  readonly preprocessing?: Preprocessing | undefined;
}

/**
 * Reads a pretrained classifier: a `.keras` file, a whole-model `.h5`, an `.onnx` file, or the folder or `model.json`
 * of a TensorFlow.js model, layers or graph. `height` and `width` count where the model leaves them open. Throws a `ModelError`
 * that says what is wrong with the file and what to give instead.
 */
export async function readModel(path: string, options: ReadModelOptions = {}): Promise<Model> {
  const file = await loadModelFile(path);
  if (file.format === "onnx") return describeOnnx(file, options);
  const graph = await readGraph(file);
  if (graph.kind === "tf-graph") return describeTfGraph(graph, { ...options, source: path });
  return describeLayers({ source: path, format: file.format }, graph, options);
}

function readGraph({ path, bytes, format }: ModelFile): Promise<LayerGraph | TfGraph> {
  if (format === "keras") return readKerasFile(bytes, path);
  if (format === "h5") return readH5File(bytes, path);
  const model = parseJsonObject(new TextDecoder().decode(bytes), path);
  return isTfGraph(model) ? readTfGraph(model, path) : readTfjsLayers(model, path);
}

function describeLayers(
  { source, format }: Pick<Model, "source" | "format">,
  graph: LayerGraph,
  options: ReadModelOptions,
): Model {
  const size = graphInput(graph, options, source);
  return describeModel({
    source,
    format,
    size,
    graph: withInputSize(graph, size),
    about: graph.about,
    preprocessing: options.preprocessing,
    namesTell: () =>
      recognisePreprocessing({
        models: [graph.name],
        layers: graph.layers.map((layer) => layer.name),
        classes: graph.layers.map((layer) => layer.className),
      }),
  });
}
