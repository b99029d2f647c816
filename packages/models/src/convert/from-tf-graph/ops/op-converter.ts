import type { JsonObject } from "../../../formats/containers/json.ts";
import type { GraphView } from "../../../formats/tf-graph/graph-view.ts";
import type { GraphNode } from "../../../formats/tf-graph/tf-graph.ts";
import type { Weight } from "../../../types.ts";

/** The Keras layer that does what a node does. */
export interface NodeLayer {
  readonly className: string;
  readonly config?: JsonObject;
  /** Tensors that are the layer's inputs. */
  readonly inputs: readonly string[];
  readonly weights?: readonly Weight[];
}

/**
 * Makes a Keras layer of a node, constants that it reads included. Throws `UnsupportedLayerError` where no layer does the
 * same.
 */
export type OpConverter = (node: GraphNode, view: GraphView) => NodeLayer;
