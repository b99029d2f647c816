import { NotAClassifierError, UnreadableModelError, UnsupportedLayerError } from "../errors.ts";
import { field, isList, isObject } from "../formats/containers/json.ts";
import type { Json, LayerGraph, Weight } from "../types.ts";
import type { BareLayer, Unit } from "./bare-layer.ts";
import { withChannelsLast } from "./channels-last.ts";
import { dequantized, quantizationOf } from "./dequantize.ts";
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
    const arrays = dequantized(layer, weightsOf(bare), { quantization: bare.stored.quantization, source });
    return { ...layer, weights: nameWeights(layer, arrays, source) };
  });
  const outputs = [output, ...moreOutputs];
  return withChannelsLast({
    kind: "layers",
    name,
    layers: sortLayers(layers, { source, outputs }),
    output,
    ...(moreOutputs.length > 0 && { moreOutputs }),
  });
}

function readModelConfig(model: Json | undefined, place: Place) {
  const { source, group, depth } = place;
  const className = field(model, "class_name");
  const config = field(model, "config");
  if (!isModelClass(className))
    throw new NotAClassifierError(
      source,
      `it is ${className === undefined ? "nothing that has a class" : `a ${String(className)}`}, not a functional or sequential Keras model`,
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
    const quantization = quantizationOf(field(config, "dtype"));
    const stored = { name, group: place.group, frozen: config.trainable === false, quantization };
    return { name, layers: readLayer(entry).map((layer) => ({ ...layer, stored })) };
  }
  if (place.depth > DEEPEST)
    throw new UnsupportedLayerError(name, className, `it is a model within ${DEEPEST} others`);
  // beside switches such as `training: false`
  const [argument, ...others] = entry.arguments.filter(
    (given) => "layer" in given || given.name === undefined || typeof given.value !== "boolean",
  );
  if (!argument || !("layer" in argument) || others.length > 0)
    throw new UnsupportedLayerError(name, className, "a model inside of a model must have one input");
  const { input, outputs, units } = readModelConfig(entry.json, place);
  const [output, ...more] = outputs;
  if (output === undefined || more.length > 0)
    throw new UnsupportedLayerError(name, className, "a model inside of a model must have one output");
  const layers = units.flatMap((unit) => unit.layers);
  return { name, layers, model: { fedBy: argument.layer, input, output } };
}

/**
 * The layers of `input_layers` or `output_layers`: `["name", 0, 0]` in Keras 3 where there is one, else a list of these,
 * or an object where they are given by name.
 */
function portLayers(config: Json | undefined, side: "input" | "output"): readonly string[] {
  return portsOf(field(config, `${side}_layers`));
}

function portsOf(references: Json | undefined): readonly string[] {
  if (isObject(references)) return Object.values(references).flatMap(portsOf);
  if (!isList(references)) return [];
  const [first] = references;
  return typeof first === "string" ? [first] : references.flatMap(portsOf);
}
