import { UnsupportedFormatError } from "../../errors.ts";
import { graphOf, readTopology } from "../../graph/topology.ts";
import type { LayerGraph, Weight } from "../../types.ts";
import { field, type JsonObject } from "../containers/json.ts";
import { refuseKeras2HardSigmoid } from "../keras/keras2-activation.ts";
import { withAbout } from "../keras/with-about.ts";
import { type ManifestGroup, readManifest } from "./tfjs-manifest.ts";
import { readShards, type ShardPlace } from "./tfjs-shards.ts";
import { byteLength, decodeWeight } from "./tfjs-weight.ts";

/**
 * Reads a TensorFlow.js layers model: the parsed `model.json`, what it is called, and the shards beside it.
 * Throws `UnsupportedFormatError` for a graph model, `UnreadableModelError`, `NotAClassifierError` or
 * `UnsupportedLayerError`.
 */
export async function readTfjsLayers(model: JsonObject, place: ShardPlace): Promise<LayerGraph> {
  const { path } = place;
  const topology = field(model, "modelTopology");
  if (field(model, "format") === "graph-model" || field(topology, "node") !== undefined)
    throw new UnsupportedFormatError(path, "a TensorFlow.js graph model", "give the model as a layers model");
  if (topology === undefined)
    throw new UnsupportedFormatError(
      path,
      "JSON without a modelTopology",
      "give the model.json of a layers model",
    );
  const bare = readTopology(field(topology, "model_config") ?? topology, path);
  refuseKeras2HardSigmoid(bare);
  const weights = await readWeights(readManifest(field(model, "weightsManifest"), path), place);
  const graph = graphOf(bare, ({ stored }) => weights.get(stored.name) ?? []);
  return withAbout(graph, field(model, "userDefinedMetadata"), path);
}

/** The arrays of each layer, by its name. */
async function readWeights(
  groups: readonly ManifestGroup[],
  place: ShardPlace,
): Promise<ReadonlyMap<string, readonly Weight[]>> {
  const byLayer = new Map<string, Weight[]>();
  for (const group of groups)
    for (const [layer, weight] of await readGroup(group, place)) {
      const weights = byLayer.get(layer);
      if (weights) weights.push(weight);
      else byLayer.set(layer, [weight]);
    }
  return byLayer;
}

/** Pairs of a layer's name and one of its arrays. */
async function readGroup(
  { paths, weights }: ManifestGroup,
  place: ShardPlace,
): Promise<readonly [string, Weight][]> {
  const lengths = weights.map((entry) => byteLength(entry, place.path));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const bytes = await readShards(paths, { ...place, byteLength: total });
  let start = 0;
  return weights.map((entry, i) => {
    const { name, shape } = entry;
    const end = start + (lengths[i] ?? 0);
    const values = decodeWeight(bytes.subarray(start, end), entry, place.path);
    start = end;
    const slash = name.lastIndexOf("/");
    return [name.slice(0, Math.max(slash, 0)), { name: name.slice(slash + 1), shape, values }];
  });
}
