import { UnsupportedLayerError } from "../../errors.ts";
import { freeTensorName } from "../../formats/onnx/free-tensor-name.ts";
import { newOnnxGraph, type Port } from "../../formats/onnx/new-onnx-graph.ts";
import type { OnnxGraph } from "../../formats/onnx/onnx-graph.ts";
import type { NodeProto } from "../../formats/onnx/protobuf/messages.ts";
import { node } from "../../formats/onnx/protobuf/nodes.ts";
import { renameTensor } from "../../formats/onnx/rename-tensor.ts";
import { inputShape } from "../../layers/identity.ts";
import { PROBABILITIES } from "../../output-names.ts";
import type { Layer, LayerGraph } from "../../types.ts";
import type { Fragment, Tensor } from "../fragments/fragment.ts";
import { refuse } from "../fragments/settings.ts";
import { convertLayers } from "./convert-layers.ts";
import { foldBatchNormalization } from "./fold-batch-normalization.ts";
import { mergeZeroPadding } from "./merge-zero-padding.ts";

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
  const { input, fragments, outputs } = convertGraph(mergeZeroPadding(foldBatchNormalization(layers)));
  const [output, ...more] = outputs;
  const ports = more.map(({ name, shape }): Port => ({ name, shape: ["N", ...shape] }));
  const nodes = fragments.flatMap((fragment) => fragment.nodes);
  const outputName = mainOutputName(output, nodes);
  return newOnnxGraph({
    source: layers.name,
    nodes: renameTensor(nodes, { from: output.name, to: outputName }),
    weights: fragments.flatMap((fragment) => fragment.weights),
    input: { name: input.name, shape: ["N", ...inputShape(input)] },
    outputs: [{ name: outputName, shape: ["N", ...output.shape] }, ...ports],
    metadata,
  });
}

/** Operations that give the numbers another form. */
const FORMS: ReadonlySet<string> = new Set(["Reshape", "Flatten", "Transpose", "Identity"]);

function mainOutputName({ name }: Tensor, nodes: readonly NodeProto[]): string {
  if (name === PROBABILITIES) return name;
  const makerOf = (tensor: string | undefined) => nodes.find((own) => own.output.includes(tensor ?? ""));
  let maker = makerOf(name);
  while (maker && FORMS.has(maker.opType)) maker = makerOf(maker.input[0]);
  return freeTensorName(nodes, maker?.opType === "Softmax" ? PROBABILITIES : "logits");
}

interface ConvertedGraph {
  readonly input: Layer;
  readonly fragments: readonly Fragment[];
  /** The main one first. */
  readonly outputs: readonly [Tensor, ...Tensor[]];
}

function convertGraph(graph: LayerGraph): ConvertedGraph {
  const [input] = graph.layers;
  if (!input) throw new UnsupportedLayerError(graph.output, "none", `model ${graph.name} has no layers`);
  const { fragments, tensors } = convertLayers(graph.layers, new Map());
  const output = (name: string) =>
    channelsLast(
      tensors.get(name) ??
        refuse(input, `model ${graph.name} has no layer ${name}, which should be its output`),
    );
  const [main, more] = [output(graph.output), (graph.moreOutputs ?? []).map(output)];
  return {
    input,
    fragments: [...fragments, main, ...more],
    outputs: [main.output, ...more.map((fragment) => fragment.output)],
  };
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
