import { graphOf, type Topology } from "../../graph/topology.ts";
import type { LayerGraph, Weight } from "../../types.ts";
import type { Hdf5 } from "../containers/hdf5.ts";

/** Gives each layer the arrays that Keras 3 put into its group of `model.weights.h5` or `….weights.h5`. */
export function joinKeras3Weights(topology: Topology, hdf5: Hdf5): LayerGraph {
  return graphOf(topology, ({ stored }) => readGroup(hdf5, `${stored.group}/vars`));
}

/** The arrays `0`, `1`, … of a layer; HDF5 lists their names as texts, so 10 comes before 2. */
function readGroup(hdf5: Hdf5, group: string): readonly Weight[] {
  const weights: Weight[] = [];
  for (let array = hdf5.array(`${group}/0`); array; array = hdf5.array(`${group}/${weights.length}`))
    weights.push({ name: `weight_${weights.length}`, ...array });
  return weights;
}
