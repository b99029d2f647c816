import { UnreadableModelError, UnsupportedFormatError } from "../errors.ts";
import type { Json, LayerGraph, Weight } from "../types.ts";
import { type Hdf5, withHdf5 } from "./hdf5.ts";
import { field, parseJsonObject } from "./json.ts";
import { graphOf, readTopology } from "./topology.ts";
import { weightGroups } from "./weight-groups.ts";
import { withAbout } from "./with-about.ts";
import { readZip } from "./zip.ts";

const CONFIG = "config.json";
const WEIGHTS = "model.weights.h5";
const METADATA = "metadata.json";

/**
 * Reads a `.keras` file (Keras 3): a zip archive with `config.json` and `model.weights.h5`.
 * Throws `UnreadableModelError`, `NotAClassifierError` or `UnsupportedLayerError`.
 */
export async function readKerasFile(bytes: Uint8Array, source: string): Promise<LayerGraph> {
  const entries = readZip(bytes, [CONFIG, WEIGHTS, METADATA], source);
  const config = entries.get(CONFIG);
  const weights = entries.get(WEIGHTS);
  if (!config)
    throw new UnsupportedFormatError(
      source,
      `a zip archive without ${CONFIG}`,
      "give a .keras file of Keras 3",
    );
  if (!weights) throw new UnreadableModelError(source, `it holds no ${WEIGHTS}`);
  const topology = readTopology(parseJsonObject(new TextDecoder().decode(config), source), source);
  // Keras numbers all layers in the order of the file, before any is left out or sorted.
  const groups = weightGroups(topology.layers.map((layer) => layer.className));
  const graph = await withHdf5({ bytes: weights, source }, (hdf5) =>
    graphOf(topology, (_, i) => readGroup(hdf5, `/layers/${groups[i]}/vars`)),
  );
  return withAbout(graph, field(metadataOf(entries.get(METADATA), source), "coarse"), source);
}

/** Keras writes it always, and reads it never. */
function metadataOf(bytes: Uint8Array | undefined, source: string): Json {
  return bytes ? parseJsonObject(new TextDecoder().decode(bytes), source) : null;
}

/** The arrays `0`, `1`, … of a layer; HDF5 lists their names as texts, so 10 comes before 2. */
function readGroup(hdf5: Hdf5, group: string): readonly Weight[] {
  const weights: Weight[] = [];
  for (let array = hdf5.array(`${group}/0`); array; array = hdf5.array(`${group}/${weights.length}`))
    weights.push({ name: `weight_${weights.length}`, ...array });
  return weights;
}
