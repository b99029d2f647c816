import { UnsupportedLayerError } from "../../errors.ts";
import { refuseNode } from "../../formats/tf-graph/attributes.ts";
import { dataInputs, type GraphView } from "../../formats/tf-graph/graph-view.ts";
import type { GraphNode } from "../../formats/tf-graph/tf-graph.ts";
import type { Layer } from "../../types.ts";
import type { Tensor } from "../fragments/fragment.ts";
import { kerasShape, outputTensor } from "../to-onnx/lazy-shapes.ts";
import { opConverters } from "./op-converters.ts";
import type { NodeView } from "./ops/op-converter.ts";

/** The layers of a node in a row, the first of which reads other nodes; the last has its name. */
export type NodeLayers = readonly [Layer, ...Layer[]];

/** What the layers of a graph's nodes are made with. */
interface ReaderParts {
  readonly view: GraphView;
  readonly inputLayer: Layer;
  /** The node of a tensor that a layer reads. */
  readonly nodeOf: (tensor: string) => GraphNode;
  /** `false` lets an operation that no layer stands for be a layer of its name. */
  readonly isComplete: boolean;
}

/** Makes layers of nodes, each once; shapes are found out where a node asks for them. */
export class NodeReader {
  readonly #parts: ReaderParts;
  readonly #view: NodeView;
  readonly #layers = new Map<string, NodeLayers>();
  readonly #tensors = new Map<string, Tensor | undefined>();

  constructor(parts: ReaderParts) {
    this.#parts = parts;
    this.#view = { ...parts.view, shape: (tensor) => kerasShape(this.#tensorOf(parts.nodeOf(tensor))) };
  }

  /** Throws `UnsupportedLayerError` for an operation that no layer stands for, with those that are supported. */
  read(node: GraphNode): NodeLayers {
    const known = this.#layers.get(node.name);
    if (known) return known;
    const { inputLayer, nodeOf } = this.#parts;
    const [first, ...behind] = node.name === inputLayer.name ? [inputLayer] : this.#convert(node);
    const layers: NodeLayers = [
      { ...first, inputs: first.inputs.map((tensor) => nodeOf(tensor).name) },
      ...behind,
    ];
    this.#layers.set(node.name, layers);
    return layers;
  }

  #convert(node: GraphNode): NodeLayers {
    if (this.#parts.isComplete) return layersOf(node, this.#view);
    try {
      return layersOf(node, this.#view);
    } catch (cause) {
      if (cause instanceof UnsupportedLayerError) return [opaque(node, this.#view)];
      throw cause;
    }
  }

  /** Shapes one after the other, of what comes first in the network first. */
  #tensorOf(wanted: GraphNode): Tensor | undefined {
    const open = [wanted];
    const begun = new Set<string>();
    for (let node = open.at(-1); node; node = open.at(-1)) {
      if (this.#tensors.has(node.name)) {
        open.pop();
        continue;
      }
      const layers = this.read(node);
      const waiting = layers[0].inputs.filter((name) => !this.#tensors.has(name)).map(this.#parts.nodeOf);
      begun.add(node.name);
      // nodes that read each other
      if (waiting.some((other) => begun.has(other.name))) return undefined;
      if (waiting.length > 0) open.push(...waiting);
      else this.#tensors.set(node.name, this.#outputOf(layers));
    }
    return this.#tensors.get(wanted.name);
  }

  #outputOf(layers: NodeLayers): Tensor | undefined {
    const known = new Map<string, Tensor>();
    for (const name of layers[0].inputs) {
      const tensor = this.#tensors.get(name);
      if (tensor) known.set(name, tensor);
    }
    for (const layer of layers) {
      const tensor = outputTensor(layer, known);
      if (tensor) known.set(layer.name, tensor);
    }
    return known.get(layers.at(-1)?.name ?? "");
  }
}

function layersOf(node: GraphNode, view: NodeView): NodeLayers {
  const convert = opConverters.get(node.op);
  if (!convert)
    return refuseNode(
      node,
      `no converter for this operation; supported are ${[...opConverters.keys()].join(", ")}`,
    );
  const { className, config = {}, inputs, weights = [], behind } = convert(node, view);
  const { name } = node;
  if (!behind) return [{ name, className, config, inputs, weights }];
  const first = `${name}/linear`;
  return [
    { name: first, className, config, inputs, weights },
    { config: {}, weights: [], ...behind, name, inputs: [first] },
  ];
}

/** An operation of which only is known what it reads. */
function opaque(node: GraphNode, view: GraphView): Layer {
  const inputs = dataInputs(node).filter((tensor) => view.producer(tensor) && !view.constant(tensor));
  return { name: node.name, className: node.op, config: {}, inputs, weights: [] };
}
