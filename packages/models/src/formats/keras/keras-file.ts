import { UnreadableModelError, UnsupportedFormatError } from "../../errors.ts";
import { type InputSizeOptions, inputSizeOf } from "../../graph/input-size.ts";
import { readTopology } from "../../graph/topology.ts";
import type { Json, LayerGraph } from "../../types.ts";
import { withHdf5 } from "../containers/hdf5.ts";
import { field, parseJsonObject } from "../containers/json.ts";
import { readZip } from "../containers/zip.ts";
import { joinKeras3Weights } from "./keras3-weights.ts";
import { withAbout } from "./with-about.ts";

const CONFIG = "config.json";
const WEIGHTS = "model.weights.h5";
const METADATA = "metadata.json";

/**
 * Reads a `.keras` file (Keras 3): a zip archive with `config.json` and `model.weights.h5`.
 * Throws `UnreadableModelError`, `NotAClassifierError` or `UnsupportedLayerError`.
 */
export async function readKerasFile(
  bytes: Uint8Array,
  source: string,
  { onInputSize }: InputSizeOptions = {},
): Promise<LayerGraph> {
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
  const size = onInputSize && inputSizeOf(topology);
  if (size) onInputSize(size);
  const graph = await withHdf5({ bytes: weights, source }, (hdf5) => joinKeras3Weights(topology, hdf5));
  return withAbout(graph, field(metadataOf(entries.get(METADATA), source), "coarse"), source);
}

/** Keras writes it always, and reads it never. */
function metadataOf(bytes: Uint8Array | undefined, source: string): Json {
  return bytes ? parseJsonObject(new TextDecoder().decode(bytes), source) : null;
}
