import { UnreadableModelError } from "../../errors.ts";
import { refuseNode } from "../../formats/tf-graph/attributes.ts";
import { nodeName, viewGraph } from "../../formats/tf-graph/graph-view.ts";
import type { GraphNode, TfGraph } from "../../formats/tf-graph/tf-graph.ts";
import type { ImageSize } from "../../graph/graph-input.ts";
import { sortLayers } from "../../graph/sort-layers.ts";
import type { Layer, LayerGraph } from "../../types.ts";
import { type NodeLayers, NodeReader } from "./node-layers.ts";

/** How whole the layers must be. */
interface GraphLayersOptions {
  /** `false` lets an operation that no layer stands for be a layer of its name. */
  readonly isComplete?: boolean;
}

/**
 * The Keras layers that do what a graph model does, each named after its node. Throws `UnsupportedLayerError` for an
 * operation that no layer stands for, with those that are supported.
 */
export function tfGraphToLayers(
  graph: TfGraph,
  size: ImageSize,
  { isComplete = true }: GraphLayersOptions = {},
): LayerGraph {
  const { source } = graph;
  const view = viewGraph(graph);
  const nodeOf = (tensor: string): GraphNode => {
    const node = view.producer(tensor);
    if (!node) throw new UnreadableModelError(source, `its node ${nodeName(tensor)} is used but not there`);
    if (/:[1-9]\d*$/.test(tensor)) refuseNode(node, "an output of it after the first is used");
    return node;
  };
  const reader = new NodeReader({ view, inputLayer: inputLayer(graph.input, size), nodeOf, isComplete });
  const layers = new Map<string, NodeLayers>();
  const open = [nodeOf(graph.output)];
  for (let node = open.pop(); node; node = open.pop()) {
    if (layers.has(node.name)) continue;
    const own = reader.read(node);
    layers.set(node.name, own);
    for (const input of own[0].inputs) open.push(nodeOf(input));
  }
  const output = nodeOf(graph.output).name;
  const sorted = sortLayers([...layers.values()].reverse().flat(), { source, outputs: [output] });
  return { kind: "layers", name: "model", layers: sorted, output };
}

function inputLayer(name: string, { height, width }: ImageSize): Layer {
  const config = { batch_input_shape: [null, height, width, 3], dtype: "float32" };
  return { name, className: "InputLayer", config, inputs: [], weights: [] };
}
