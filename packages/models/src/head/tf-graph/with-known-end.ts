import { tfGraphToLayers } from "../../convert/from-tf-graph/tf-graph-to-layers.ts";
import { UnsupportedHeadError } from "../../errors.ts";
import type { TfGraph } from "../../formats/tf-graph/tf-graph.ts";
import type { ImageSize } from "../../graph/graph-input.ts";
import type { LayerGraph } from "../../types.ts";
import { findTfGraphHead } from "./find-tf-graph-head.ts";

/**
 * A graph model as it is where its head is plain to see, else the layers that stand for its operations, whose ends are known
 * in all their kinds.
 *
 * @throws {UnsupportedLayerError} for an operation that no layer stands for
 */
export function withKnownEnd(graph: TfGraph, size: ImageSize): TfGraph | LayerGraph {
  try {
    findTfGraphHead(graph);
    return graph;
  } catch (error) {
    if (!(error instanceof UnsupportedHeadError)) throw error;
    const { about } = graph;
    return { ...tfGraphToLayers(graph, size), ...(about && { about }) };
  }
}
