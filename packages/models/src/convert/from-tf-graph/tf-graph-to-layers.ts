import { UnreadableModelError } from "../../errors.ts";
import { refuseNode } from "../../formats/tf-graph/attributes.ts";
import { type GraphView, nodeName, viewGraph } from "../../formats/tf-graph/graph-view.ts";
import type { GraphNode, TfGraph } from "../../formats/tf-graph/tf-graph.ts";
import type { ImageSize } from "../../graph/graph-input.ts";
import { sortLayers } from "../../graph/sort-layers.ts";
import type { Layer, LayerGraph } from "../../types.ts";
import { opConverters } from "./op-converters.ts";

/**
 * The Keras layers that do what a graph model does, each named after its node. Throws `UnsupportedLayerError` for an
 * operation that no layer stands for, with those that are supported.
 */
export function tfGraphToLayers(graph: TfGraph, { height, width }: ImageSize): LayerGraph {
  const { source, input } = graph;
  const view = viewGraph(graph);
  const nodeOf = (tensor: string): GraphNode => {
    const node = view.producer(tensor);
    if (!node) throw new UnreadableModelError(source, `its node ${nodeName(tensor)} is used but not there`);
    if (/:[1-9]\d*$/.test(tensor)) refuseNode(node, "an output of it after the first is used");
    return node;
  };
  const layers = new Map<string, Layer>();
  const open = [nodeOf(graph.output)];
  for (let node = open.pop(); node; node = open.pop()) {
    if (layers.has(node.name)) continue;
    const layer = node.name === input ? inputLayer(input, { height, width }) : layerOf(node, view);
    const inputs = layer.inputs.map(nodeOf);
    layers.set(node.name, { ...layer, inputs: inputs.map(({ name }) => name) });
    for (const input of inputs) open.push(input);
  }
  const output = nodeOf(graph.output).name;
  const sorted = sortLayers([...layers.values()].reverse(), { source, outputs: [output] });
  return { kind: "layers", name: "model", layers: sorted, output };
}

function layerOf(node: GraphNode, view: GraphView): Layer {
  const convert = opConverters.get(node.op);
  if (!convert)
    return refuseNode(
      node,
      `no converter for this operation; supported are ${[...opConverters.keys()].join(", ")}`,
    );
  const { className, config = {}, inputs, weights = [] } = convert(node, view);
  return { name: node.name, className, config, inputs, weights };
}

function inputLayer(name: string, { height, width }: ImageSize): Layer {
  const config = { batch_input_shape: [null, height, width, 3], dtype: "float32" };
  return { name, className: "InputLayer", config, inputs: [], weights: [] };
}
