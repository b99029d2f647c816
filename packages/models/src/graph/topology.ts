import { NotAClassifierError, UnreadableModelError, UnsupportedLayerError } from "../errors.ts";
import { field, isList } from "../formats/containers/json.ts";
import type { Json, LayerGraph, Weight } from "../types.ts";
import type { BareLayer, Unit } from "./bare-layer.ts";
import { type Entry, isModelClass, readEntries } from "./entry.ts";
import { inlineModels, type NestedUnit } from "./inline-models.ts";
import { nameWeights } from "./layer-weights.ts";
import { readLayer } from "./read-layer.ts";
import { chainEntries } from "./sequential.ts";
import { sortLayers } from "./sort-layers.ts";
import { weightGroups } from "./weight-groups.ts";

/** Models in models in models …: no network that people use comes near it. */
const DEEPEST = 16;
/** NASNetLarge has 1,041. */
const MOST_LAYERS = 5_000;

/** The layers of a model without their weights. */
export interface Topology {
  readonly source: string;
  readonly name: string;
  /** In the order of the file, by which weights are stored. */
  readonly units: readonly Unit[];
  /** Those of all units. */
  readonly layers: readonly BareLayer[];
  readonly output: string;
  readonly moreOutputs: readonly string[];
}

/** Where a model lies in a file. */
interface Place {
  readonly source: string;
  /** HDF5 group of the model. */
  readonly group: string;
  readonly depth: number;
}

/**
 * Reads the configuration `{class_name, config}` of a functional or sequential model, in Keras 2's form or 3's;
 * models inside of it are taken apart. Throws `NotAClassifierError`, `UnsupportedLayerError` or, where it
 * contradicts itself, `UnreadableModelError`.
 */
export function readTopology(model: Json | undefined, source: string): Topology {
  const { name, units, outputs } = readModelConfig(model, { source, group: "", depth: 0 });
  const [output = "", ...moreOutputs] = outputs;
  return { source, name, units, layers: units.flatMap(({ layers }) => layers), output, moreOutputs };
}

/** Joins layers and weights: names and checks the weights, and puts the layers into topological order. */
export function graphOf(topology: Topology, weightsOf: (layer: BareLayer) => readonly Weight[]): LayerGraph {
  const { name, output, moreOutputs, source } = topology;
  const layers = topology.layers.map((bare) => {
    const { stored: _, ...layer } = bare;
    return { ...layer, weights: nameWeights(layer, weightsOf(bare), source) };
  });
  const outputs = [output, ...moreOutputs];
  return {
    kind: "layers",
    name,
    layers: sortLayers(layers, { source, outputs }),
    output,
    ...(moreOutputs.length > 0 && { moreOutputs }),
  };
}

function readModelConfig(model: Json | undefined, place: Place) {
  const { source, group, depth } = place;
  const className = field(model, "class_name");
  const config = field(model, "config");
  if (!isModelClass(className))
    throw new NotAClassifierError(
      source,
      `it is a ${String(className)}, not a functional or sequential Keras model`,
    );
  const listed = isList(config) ? config : field(config, "layers");
  if (!isList(listed) || listed.length === 0)
    throw new UnreadableModelError(source, "its configuration lists no layers");
  if (listed.length > MOST_LAYERS)
    throw new UnreadableModelError(source, `it has ${listed.length} layers, more than any network`);
  const read = readEntries(listed, source);
  const sequential = className === "Sequential";
  const entries = sequential ? chainEntries(read, source) : read;
  // Keras numbers all layers in the order of the file, before any is left out or sorted.
  const groups = weightGroups(entries.map((entry) => entry.className));
  const units = entries.map((entry, i) =>
    readUnit(entry, { source, group: `${group}/layers/${groups[i]}`, depth: depth + 1 }),
  );
  const names = entries.map((entry) => entry.name);
  const outputs = sequential ? names.slice(-1) : portLayers(config, "output");
  const inputs = sequential ? names.slice(0, 1) : portLayers(config, "input");
  const [input] = inputs;
  if (input === undefined || inputs.length > 1)
    throw new NotAClassifierError(source, `it has ${inputs.length} inputs`);
  if (outputs.length === 0) throw new NotAClassifierError(source, "it has 0 outputs");
  const name = field(config, "name");
  return { name: typeof name === "string" ? name : "model", input, ...inlineModels(units, outputs) };
}

function readUnit(entry: Entry, place: Place): NestedUnit {
  const { name, className, config } = entry;
  if (!isModelClass(className)) {
    const stored = { name, group: place.group, frozen: config.trainable === false };
    return { name, layers: readLayer(entry).map((layer) => ({ ...layer, stored })) };
  }
  if (place.depth > DEEPEST)
    throw new UnsupportedLayerError(name, className, `it is a model within ${DEEPEST} others`);
  const [argument, ...others] = entry.arguments;
  if (!argument || !("layer" in argument) || others.length > 0)
    throw new UnsupportedLayerError(name, className, "a model inside of a model must have one input");
  const { input, outputs, units } = readModelConfig(entry.json, place);
  const [output, ...more] = outputs;
  if (output === undefined || more.length > 0)
    throw new UnsupportedLayerError(name, className, "a model inside of a model must have one output");
  const layers = units.flatMap((unit) => unit.layers);
  return { name, layers, model: { fedBy: argument.layer, input, output } };
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
