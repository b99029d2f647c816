import { UnknownArchitectureError, UnsupportedFormatError } from "../../errors.ts";
import { applications } from "../../generated/applications.generated.ts";
import type { BareLayer } from "../../graph/bare-layer.ts";
import { graphOf, readTopology, type Topology } from "../../graph/topology.ts";
import type { LayerGraph, Weight } from "../../types.ts";
import { type Hdf5, withHdf5 } from "../containers/hdf5.ts";
import { parseJsonObject } from "../containers/json.ts";
import { refuseKeras2HardSigmoid } from "./keras2-activation.ts";
import { dealOut, readLegacyGroup } from "./legacy-weights.ts";
import { joinWeights } from "./weights-file.ts";
import { withAbout } from "./with-about.ts";

const WEIGHTS = "/model_weights";

/**
 * Reads a whole-model `.h5` file (Keras 2, and Keras 3's legacy form): the attribute `model_config` and the
 * group `model_weights`; or a file of weights alone, where its `architecture` is known. Throws
 * `UnknownArchitectureError`, `UnreadableModelError`, `NotAClassifierError` or `UnsupportedLayerError`.
 */
export function readH5File(bytes: Uint8Array, source: string, architecture?: Topology): Promise<LayerGraph> {
  return withHdf5({ bytes, source }, (hdf5) => {
    const config = hdf5.text("/", "model_config");
    if (config !== undefined)
      return readWholeModel(readTopology(parseJsonObject(config, source), source), hdf5);
    if (!holdsWeights(hdf5))
      throw new UnsupportedFormatError(
        source,
        "HDF5, but nothing of Keras",
        "give a whole model as Keras saves it, or its weights",
      );
    if (!architecture)
      throw new UnknownArchitectureError(source, undefined, { known: Object.keys(applications) });
    return joinWeights(architecture, hdf5);
  });
}

/** Weights alone as Keras 2 and 3 save them. */
function holdsWeights(hdf5: Hdf5): boolean {
  return hdf5.texts("/", "layer_names") !== undefined || hdf5.members("/").some((name) => GROUPS.has(name));
}

const GROUPS: ReadonlySet<string> = new Set(["layers", "_layer_checkpoint_dependencies", "model_weights"]);

function readWholeModel(topology: Topology, hdf5: Hdf5): LayerGraph {
  const { source, units } = topology;
  if (!hdf5.text("/", "keras_version")?.startsWith("3.")) refuseKeras2HardSigmoid(topology);
  const weights = new Map<BareLayer, readonly Weight[]>(
    units.flatMap((unit) => [...dealOut(unit, readLegacyGroup(hdf5, `${WEIGHTS}/${unit.name}`), source)]),
  );
  const graph = graphOf(topology, (layer) => weights.get(layer) ?? []);
  const about = hdf5.text("/", "coarse");
  return withAbout(graph, about === undefined ? undefined : parseJsonObject(about, source), source);
}
