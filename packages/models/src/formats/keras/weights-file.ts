import { UnreadableModelError } from "../../errors.ts";
import type { BareLayer, Unit } from "../../graph/bare-layer.ts";
import { weightCounts } from "../../graph/layer-weights.ts";
import { graphOf, type Topology } from "../../graph/topology.ts";
import type { LayerGraph, Weight } from "../../types.ts";
import type { Hdf5 } from "../containers/hdf5.ts";
import { joinKeras3Weights } from "./keras3-weights.ts";
import { dealOut, readLegacyGroup } from "./legacy-weights.ts";

/**
 * Gives the layers of a known network the weights of a file that holds nothing else: Keras 3's `….weights.h5`, or the
 * legacy form in which Keras distributes its Applications, whose layers are matched by their order, as Keras does
 * it, since their names changed over the years. Throws `UnreadableModelError` where they don't fit.
 */
export function joinWeights(topology: Topology, hdf5: Hdf5): LayerGraph {
  const names = hdf5.texts("/", "layer_names");
  if (!names) return joinKeras3Weights(topology, hdf5);
  const groups = names.map((name) => readLegacyGroup(hdf5, `/${name}`)).filter((arrays) => arrays.length > 0);
  const units = topology.units.filter(hasWeights);
  if (groups.length !== units.length)
    throw new UnreadableModelError(
      topology.source,
      `it has weights for ${groups.length} layers, but ${topology.name} has ${units.length} (with its last layer, "top")`,
    );
  const weights = new Map<BareLayer, readonly Weight[]>(
    units.flatMap((unit, i) => [...dealOut(unit, groups[i] ?? [], topology.source)]),
  );
  return graphOf(topology, (layer) => weights.get(layer) ?? []);
}

function hasWeights({ layers }: Unit): boolean {
  return layers.some((layer) => {
    const { trained, statistics } = weightCounts(layer);
    return trained + statistics > 0;
  });
}
