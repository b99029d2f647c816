import { UnsupportedFormatError } from "../errors.ts";
import type { LayerGraph, Weight } from "../types.ts";
import { type Hdf5, withHdf5 } from "./hdf5.ts";
import { parseJsonObject } from "./json.ts";
import { refuseKeras2HardSigmoid } from "./keras2-activation.ts";
import { graphOf, readTopology } from "./topology.ts";
import { withAbout } from "./with-about.ts";

const WEIGHTS = "/model_weights";

/**
 * Reads a whole-model `.h5` file (Keras 2, and Keras 3's legacy form): the attribute `model_config` and the
 * group `model_weights`. Throws `UnsupportedFormatError` for a file of weights alone, `UnreadableModelError`,
 * `NotAClassifierError` or `UnsupportedLayerError`.
 */
export function readH5File(bytes: Uint8Array, source: string): Promise<LayerGraph> {
  return withHdf5({ bytes, source }, (hdf5) => {
    const config = hdf5.text("/", "model_config");
    if (config === undefined)
      throw new UnsupportedFormatError(
        source,
        "an HDF5 file without a model's configuration (weights alone?)",
        "give a whole model, as model.save writes it",
      );
    const topology = readTopology(parseJsonObject(config, source), source);
    if (!hdf5.text("/", "keras_version")?.startsWith("3.")) refuseKeras2HardSigmoid(topology);
    const graph = graphOf(topology, (layer) => readGroup(hdf5, `${WEIGHTS}/${layer.name}`));
    const about = hdf5.text("/", "coarse");
    return withAbout(graph, about === undefined ? undefined : parseJsonObject(about, source), source);
  });
}

/** The arrays of a layer, in the order of the attribute `weight_names`: `Conv1/kernel:0`. */
function readGroup(hdf5: Hdf5, group: string): readonly Weight[] {
  const paths = hdf5.texts(group, "weight_names") ?? [];
  return paths.flatMap((path) => {
    const array = hdf5.array(`${group}/${path}`);
    const name = path.split("/").at(-1)?.replace(/:\d+$/, "") ?? path;
    return array ? [{ name, ...array }] : [];
  });
}
