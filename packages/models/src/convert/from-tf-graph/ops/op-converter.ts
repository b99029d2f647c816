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
  /** A layer that reads it and stands for the last part of what the node does. */
  readonly behind?: LayerBehind;
}

/** A layer behind another. */
export interface LayerBehind {
  readonly className: string;
  readonly config?: JsonObject;
  readonly weights?: readonly Weight[];
}

/** What converters look up: a graph's nodes and constants, and the shapes of what its layers make. */
export interface NodeView extends GraphView {
  /** Shape of a tensor without the batch axis, as Keras has it; `undefined` where it isn't plain to see. */
  shape(tensor: string): readonly number[] | undefined;
}

/**
 * Makes a Keras layer of a node, constants that it reads included. Throws `UnsupportedLayerError` where no layer does the
 * same.
 */
export type OpConverter = (node: GraphNode, view: NodeView) => NodeLayer;
