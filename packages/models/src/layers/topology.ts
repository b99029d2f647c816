import { NotAClassifierError, UnreadableModelError } from "../errors.ts";
import type { Json, Layer, LayerGraph, Weight } from "../types.ts";
import { field, isList } from "./json.ts";
import { nameWeights } from "./layer-weights.ts";
import { readLayer } from "./read-layer.ts";
import { chainLayers } from "./sequential.ts";
import { sortLayers } from "./sort-layers.ts";

/** A layer of which only the configuration was read. */
export type BareLayer = Omit<Layer, "weights">;

/** The layers of a model without their weights. */
export interface Topology {
  readonly source: string;
  readonly name: string;
  /** In the order of the file, by which Keras 3 numbers their weights. */
  readonly layers: readonly BareLayer[];
  readonly output: string;
  readonly moreOutputs: readonly string[];
}

/**
 * Reads the configuration `{class_name, config}` of a functional or sequential model, in Keras 2's form or 3's.
 * Throws `NotAClassifierError`, `UnsupportedLayerError` or, where it contradicts itself, `UnreadableModelError`.
 */
export function readTopology(model: Json | undefined, source: string): Topology {
  const className = field(model, "class_name");
  const config = field(model, "config");
  const sequential = className === "Sequential";
  if (!sequential && className !== "Functional" && className !== "Model")
    throw new NotAClassifierError(
      source,
      `it is a ${String(className)}, not a functional or sequential Keras model`,
    );
  const entries = isList(config) ? config : field(config, "layers");
  if (!isList(entries) || entries.length === 0)
    throw new UnreadableModelError(source, "its configuration lists no layers");
  const read = entries.map((entry) => readLayer(entry, source));
  const layers = sequential ? chainLayers(read, source) : read;
  const outputs = sequential ? layers.slice(-1).map((last) => last.name) : portLayers(config, "output");
  const inputs = sequential ? 1 : portLayers(config, "input").length;
  const [output, ...moreOutputs] = outputs;
  if (inputs !== 1) throw new NotAClassifierError(source, `it has ${inputs} inputs`);
  if (output === undefined) throw new NotAClassifierError(source, "it has 0 outputs");
  const name = field(config, "name");
  return { source, name: typeof name === "string" ? name : "model", layers, output, moreOutputs };
}

/** Joins layers and weights: names and checks the weights, and puts the layers into topological order. */
export function graphOf(
  topology: Topology,
  weightsOf: (layer: BareLayer, position: number) => readonly Weight[],
): LayerGraph {
  const { name, output, moreOutputs, source } = topology;
  const layers = topology.layers.map((layer, i) => ({
    ...layer,
    weights: nameWeights(layer, weightsOf(layer, i), source),
  }));
  const outputs = [output, ...moreOutputs];
  return {
    kind: "layers",
    name,
    layers: sortLayers(layers, { source, outputs }),
    output,
    ...(moreOutputs.length > 0 && { moreOutputs }),
  };
}

/** The layers of `input_layers` or `output_layers`: `["name", 0, 0]` in Keras 3 where there is one, else a list of these. */
function portLayers(config: Json | undefined, side: "input" | "output"): readonly string[] {
  const references = field(config, `${side}_layers`);
  if (!isList(references)) return [];
  const [first] = references;
  if (typeof first === "string") return [first];
  return references.flatMap((reference) => {
    const name = isList(reference) ? reference[0] : undefined;
    return typeof name === "string" ? [name] : [];
  });
}
