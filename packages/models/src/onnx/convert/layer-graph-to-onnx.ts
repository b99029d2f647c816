import { UnsupportedLayerError } from "../../errors.ts";
import type { Layer, LayerGraph } from "../../types.ts";
import { node } from "../format/nodes.ts";
import { freeTensorName } from "../free-tensor-name.ts";
import { newOnnxGraph } from "../new-onnx-graph.ts";
import type { OnnxGraph } from "../onnx-graph.ts";
import { renameTensor } from "../rename-tensor.ts";
import { foldBatchNormalization } from "./fold-batch-normalization.ts";
import type { Fragment, Tensor } from "./fragment.ts";
import { layerConverters } from "./layer-converters.ts";
import { inputShape } from "./layers/input-layer.ts";
import { mergeZeroPadding } from "./merge-zero-padding.ts";
import { refuse } from "./settings.ts";

/** What is written into the file besides the model. */
export interface ConversionOptions {
  readonly metadata?: Readonly<Record<string, string>>;
}

/**
 * A Keras model as an ONNX model that computes the same, on images `[N, H, W, C]` in the source's own range of
 * values. Its only output is called `probabilities` where it comes from a softmax, else `logits`, `[N, …]`.
 *
 * Throws {@link UnsupportedLayerError} for a layer of a class, or with a setting, that has no conversion.
 */
export function layerGraphToOnnx(layers: LayerGraph, { metadata = {} }: ConversionOptions = {}): OnnxGraph {
  const { input, fragments, output } = convertLayers(mergeZeroPadding(foldBatchNormalization(layers)));
  const nodes = fragments.flatMap((fragment) => fragment.nodes);
  const outputName = freeTensorName(nodes, nodes.at(-1)?.opType === "Softmax" ? "probabilities" : "logits");
  return newOnnxGraph({
    source: layers.name,
    nodes: renameTensor(nodes, { from: output.name, to: outputName }),
    weights: fragments.flatMap((fragment) => fragment.weights),
    input: { name: input.name, shape: ["N", ...inputShape(input)] },
    output: { name: outputName, shape: ["N", ...output.shape] },
    metadata,
  });
}

interface ConvertedLayers {
  readonly input: Layer;
  readonly fragments: readonly Fragment[];
  readonly output: Tensor;
}

function convertLayers(graph: LayerGraph): ConvertedLayers {
  const [input] = graph.layers;
  if (!input) throw new UnsupportedLayerError(graph.output, "none", `model ${graph.name} has no layers`);
  const tensors = new Map<string, Tensor>();
  const fragments = graph.layers.map((layer) => {
    const fragment = convertLayer(layer, tensors);
    tensors.set(layer.name, fragment.output);
    return fragment;
  });
  const output = tensors.get(graph.output);
  if (!output)
    return refuse(input, `model ${graph.name} has no layer ${graph.output}, which should be its output`);
  const last = channelsLast(output);
  return { input, fragments: [...fragments, last], output: last.output };
}

function convertLayer(layer: Layer, tensors: ReadonlyMap<string, Tensor>): Fragment {
  const convert = layerConverters.get(layer.className);
  if (!convert)
    return refuse(
      layer,
      `it has no conversion to ONNX; supported are ${[...layerConverters.keys()].join(", ")}`,
    );
  const inputs = layer.inputs.map(
    (name) => tensors.get(name) ?? refuse(layer, `it reads ${name}, which is no layer before it`),
  );
  return convert(layer, inputs);
}

/** An image that leaves the model does so as Keras has it. */
function channelsLast(output: Tensor): Fragment {
  const [channels, height, width] = output.shape;
  if (output.shape.length !== 3 || !channels || !height || !width) return { nodes: [], weights: [], output };
  const name = `${output.name}/channels_last`;
  const perm = [0n, 2n, 3n, 1n];
  return {
    nodes: [node("Transpose", { inputs: [output.name], output: name, attributes: { perm } })],
    weights: [],
    output: { name, shape: [height, width, channels] },
  };
}
