import { UnquantizableModelError } from "../errors.ts";
import { cutGraph } from "../formats/onnx/cut-graph.ts";
import type { OnnxGraph } from "../formats/onnx/onnx-graph.ts";
import type { GraphProto, NodeProto } from "../formats/onnx/protobuf/messages.ts";
import { GraphSchema, NodeSchema } from "../formats/onnx/protobuf/schemas.ts";
import { withChanges } from "../formats/onnx/protobuf/with-changes.ts";
import { isQuantized } from "./is-quantized.ts";
import { type QuantizableConvolution, quantizableConvolutions } from "./quantizable-convolutions.ts";
import { type Dequantized, quantizeActivation, quantizeWeights } from "./quantize-convolution.ts";
import { type Rounding, roundingOf, type ValueRange } from "./value-range.ts";

/** The version of ONNX's operators from which on a scale may be given for each channel. */
const FIRST_VERSION = 13n;

/** The convolutions of a graph that can be quantized. Throws `UnquantizableModelError` where there are none. */
export function convolutionsToObserve(onnx: OnnxGraph): readonly QuantizableConvolution[] {
  checkQuantizable(onnx);
  const convolutions = quantizableConvolutions(onnx.graph);
  if (convolutions.length === 0)
    throw new UnquantizableModelError(onnx.source, "it has no convolution with constant weights");
  return convolutions;
}

/**
 * The same network with int8 weights and 8-bit activations in those convolutions for whose input and output a range is
 * given, written with ONNX's `QuantizeLinear` and `DequantizeLinear`. Everything else, sums among it, stays in float32.
 *
 * @param ranges - By the names of tensors, as {@link observedOnnx} has them.
 * @throws {UnquantizableModelError} where nothing can be quantized, or something is already
 */
export function quantizeOnnx(onnx: OnnxGraph, ranges: ReadonlyMap<string, ValueRange>): OnnxGraph {
  const convolutions = convolutionsToObserve(onnx).flatMap((convolution) => {
    const input = ranges.get(convolution.input);
    const output = ranges.get(convolution.output);
    if (!input || !output) return [];
    return [{ ...convolution, inputRounding: roundingOf(input), outputRounding: roundingOf(output) }];
  });
  return { ...onnx, graph: quantized(onnx.graph, convolutions) };
}

function checkQuantizable(onnx: OnnxGraph): void {
  const { source, model } = onnx;
  if (isQuantized(onnx)) throw new UnquantizableModelError(source, "it computes with 8 bits already");
  const version =
    model.opsetImport.find(({ domain }) => domain === "" || domain === "ai.onnx")?.version ?? 1n;
  if (version < FIRST_VERSION)
    throw new UnquantizableModelError(
      source,
      `its operators are of version ${version}, and 8 bits need ${FIRST_VERSION} or newer`,
    );
}

/** A convolution with what its input and output are rounded to. */
interface ChosenConvolution extends QuantizableConvolution {
  readonly inputRounding: Rounding;
  readonly outputRounding: Rounding;
}

function quantized(graph: GraphProto, convolutions: readonly ChosenConvolution[]): GraphProto {
  const weights = new Map(convolutions.map((c) => [c.node, quantizeWeights(c, c.inputRounding)]));
  const activations = new Map(convolutions.flatMap(quantizedActivations));
  const results = new Set(convolutions.map(({ output }) => output));
  const roundedName = (tensor: string) => activations.get(tensor)?.name ?? tensor;
  const inputsOf = (node: NodeProto) => {
    const [input = "", ...others] = node.input;
    const constants = weights.get(node);
    if (constants) return [roundedName(input), ...constants.map(({ name }) => name)];
    // a sum reads what an 8-bit convolution gives, but sums of sums are not rounded in between
    return [input, ...others].map((tensor) => (results.has(tensor) ? roundedName(tensor) : tensor));
  };
  const parts = graph.node.map((node) => {
    const before = weights.get(node) ?? [];
    const after = node.output.flatMap((tensor) => activations.get(tensor) ?? []);
    const changed = withChanges(NodeSchema, node, { input: inputsOf(node) });
    return {
      nodes: [...nodesOf(before), changed, ...nodesOf(after)],
      constants: [...before, ...after].flatMap(({ constants }) => constants),
    };
  });
  const whole = withChanges(GraphSchema, graph, {
    node: parts.flatMap(({ nodes }) => nodes),
    initializer: [...graph.initializer, ...parts.flatMap(({ constants }) => constants)],
  });
  return cutGraph(whole, graph.output);
}

function nodesOf(parts: readonly Dequantized[]): readonly NodeProto[] {
  return parts.flatMap(({ nodes }) => nodes);
}

function quantizedActivations({
  input,
  inputRounding,
  output,
  outputRounding,
}: ChosenConvolution): readonly (readonly [string, Dequantized])[] {
  return [
    [input, quantizeActivation(input, inputRounding)],
    [output, quantizeActivation(output, outputRounding)],
  ];
}
