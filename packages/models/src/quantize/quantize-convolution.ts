import type { NodeProto, TensorProto } from "../formats/onnx/protobuf/messages.ts";
import { node } from "../formats/onnx/protobuf/nodes.ts";
import { type FloatArray, floatTensor, integerTensor } from "../formats/onnx/protobuf/tensors.ts";
import type { QuantizableConvolution } from "./quantizable-convolutions.ts";
import type { Rounding } from "./value-range.ts";

/** Nodes and constants that stand for a tensor of numbers, and what it is called. */
export interface Dequantized {
  readonly name: string;
  readonly nodes: readonly NodeProto[];
  readonly constants: readonly TensorProto[];
}

const LARGEST_WEIGHT = 127;
/** Leaves room for the sum of the products, which is an int32 too. */
const LARGEST_BIAS = 2 ** 30;

/**
 * Kernel and bias of a convolution as int8 and int32, with a scale for each output channel (Jacob et al. 2018): the
 * largest weight of a channel is 127, unless its bias would then be beyond int32. Kernel first.
 */
export function quantizeWeights(
  { node: convolution, kernel, bias }: QuantizableConvolution,
  input: Rounding,
): readonly Dequantized[] {
  const scales = channelScales({ kernel, bias }, input.scale);
  const biasScales = scales.map((scale) => Math.fround(scale * input.scale));
  const [name = ""] = convolution.output;
  const weights = { ...kernel, values: new Int8Array(roundedBy(scales, kernel)), scales };
  const offsets = bias && {
    ...bias,
    values: new Int32Array(roundedBy(biasScales, bias)),
    scales: biasScales,
  };
  return [dequantized(`${name}/kernel`, weights), ...(offsets ? [dequantized(`${name}/bias`, offsets)] : [])];
}

function channelScales(
  { kernel, bias }: Pick<QuantizableConvolution, "kernel" | "bias">,
  inputScale: number,
): Float32Array {
  const [channels = 0] = kernel.shape;
  const length = kernel.values.length / channels;
  return Float32Array.from({ length: channels }, (_, c) => {
    const weights = kernel.values.subarray(c * length, (c + 1) * length);
    const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
    const offset = Math.abs(bias?.values[c] ?? 0);
    return Math.max(largest / LARGEST_WEIGHT, offset / LARGEST_BIAS / inputScale) || 1;
  });
}

function roundedBy(scales: Float32Array, { values }: FloatArray): Float64Array {
  const length = values.length / scales.length;
  const rounded = new Float64Array(values.length);
  scales.forEach((scale, channel) => {
    for (let i = channel * length; i < (channel + 1) * length; i++)
      rounded[i] = Math.round((values[i] ?? 0) / scale);
  });
  return rounded;
}

interface ScaledIntegers {
  readonly shape: readonly number[];
  readonly values: Int8Array | Int32Array;
  /** One for each index of the first axis. */
  readonly scales: Float32Array;
}

/** Names of what stands for a tensor, after its own. */
function partsOf(tensor: string) {
  return {
    quantized: `${tensor}/quantized`,
    scale: `${tensor}/scale`,
    zeroPoint: `${tensor}/zero_point`,
    dequantized: `${tensor}/dequantized`,
  };
}

function dequantized(tensor: string, { shape, values, scales }: ScaledIntegers): Dequantized {
  const parts = partsOf(tensor);
  const axes = [scales.length];
  const zeros = values instanceof Int8Array ? new Int8Array(scales.length) : new Int32Array(scales.length);
  return {
    name: parts.dequantized,
    nodes: [
      node("DequantizeLinear", {
        inputs: [parts.quantized, parts.scale, parts.zeroPoint],
        output: parts.dequantized,
        attributes: { axis: 0n },
      }),
    ],
    constants: [
      integerTensor(parts.quantized, { shape, values }),
      floatTensor(parts.scale, { shape: axes, values: scales }),
      integerTensor(parts.zeroPoint, { shape: axes, values: zeros }),
    ],
  };
}

/** A tensor rounded to 8 bits and read back. An engine computes with the 8 bits in between. */
export function quantizeActivation(tensor: string, { scale, zeroPoint }: Rounding): Dequantized {
  const parts = partsOf(tensor);
  const rounding = [parts.scale, parts.zeroPoint];
  return {
    name: parts.dequantized,
    nodes: [
      node("QuantizeLinear", { inputs: [tensor, ...rounding], output: parts.quantized }),
      node("DequantizeLinear", { inputs: [parts.quantized, ...rounding], output: parts.dequantized }),
    ],
    constants: [
      floatTensor(parts.scale, { shape: [], values: Float32Array.of(scale) }),
      integerTensor(parts.zeroPoint, { shape: [], values: Uint8Array.of(zeroPoint) }),
    ],
  };
}
