import { evaluatorOf } from "../../formats/onnx/constants/constant-evaluator.ts";
import type { ConstantTensor } from "../../formats/onnx/constants/constant-tensor.ts";
import { floatTensorOf } from "../../formats/onnx/float-tensors.ts";
import type { GraphIndex } from "../../formats/onnx/graph-index.ts";
import type { NodeProto } from "../../formats/onnx/protobuf/messages.ts";
import { floatAttribute, intAttribute } from "../../formats/onnx/protobuf/nodes.ts";
import type { FloatArray } from "../../formats/onnx/protobuf/tensors.ts";
import type { LinearScores } from "../scores/linear-scores.ts";
import { constant, scaled, transposed } from "./constants.ts";
import { linearLayer } from "./linear-node.ts";

/**
 * The linear layer that an operation on whole numbers of 8 or 4 bits is, its kernel and bias dequantized: `QLinearMatMul`,
 * `QLinearConv` of 1 × 1, `MatMulInteger` with what brings its sums back to scale, and those of ONNX Runtime's own domain.
 * `undefined` where it is none of these, or what it reads is nowhere to be had as floating point numbers.
 */
export function quantizedLinear(node: NodeProto, index: GraphIndex): LinearScores | undefined {
  return OPERATIONS.get(node.opType)?.(node, index);
}

type Reader = (node: NodeProto, index: GraphIndex) => LinearScores | undefined;

/** Names of a tensor of whole numbers, its scale, and its zero point where it has one. */
export type Quantized = readonly (string | undefined)[];

/** `(q - zero point) · scale`, with one scale for all or one for each index of an axis; `undefined` for what is no constant. */
export function dequantized(
  [name = "", scaleName = "", zeroName = ""]: Quantized,
  axis: number,
  index: GraphIndex,
): FloatArray | undefined {
  const evaluator = evaluatorOf(index);
  const [whole, scale] = [evaluator.constant(name), constant(scaleName, index)];
  const zero = zeroName === "" ? undefined : evaluator.constant(zeroName);
  if (!whole || !scale || (zeroName !== "" && !zero)) return undefined;
  const { shape, values } = whole;
  const length = shape[axis] ?? 0;
  const inner = shape.slice(axis + 1).reduce((product, n) => product * n, 1);
  const fits = (tensor: { readonly values: ArrayLike<number> } | undefined) =>
    !tensor || tensor.values.length === 1 || tensor.values.length === length;
  if (!fits(scale) || !fits(zero)) return undefined;
  const at = (numbers: ArrayLike<number>, i: number) =>
    numbers[numbers.length === 1 ? 0 : Math.floor(i / inner) % length] ?? Number.NaN;
  return {
    shape,
    values: Float32Array.from(values, (q, i) => (q - (zero ? at(zero.values, i) : 0)) * at(scale.values, i)),
  };
}

/** Of a bias of 32 bits the scale is that of the features times that of the kernel. */
function dequantizedBias(
  name: string,
  [features, kernel]: readonly [scale: string, scale: string],
  index: GraphIndex,
): FloatArray | undefined {
  const whole = evaluatorOf(index).constant(name);
  const [a, b] = [constant(features, index)?.values, constant(kernel, index)?.values];
  if (!whole || !a || !b) return undefined;
  const scale = (i: number) => (a[0] ?? Number.NaN) * (b[b.length === 1 ? 0 : i] ?? Number.NaN);
  return { shape: whole.shape, values: Float32Array.from(whole.values, (q, i) => q * scale(i)) };
}

/** `(a, scale, zero point, b, scale, zero point, scale, zero point)` */
const qLinearMatMul: Reader = ({ input }, index) => {
  const features = floatTensorOf(input[0] ?? "", index);
  const kernel = dequantized([input[3], input[4], input[5]], 1, index);
  if (features === undefined || kernel?.shape.length !== 2) return undefined;
  return linearLayer(features, { form: "vectors", kernel, mayHaveAxes: true });
};

/** ONNX Runtime's own; the bias is of 32 bits. */
const qGemm: Reader = (node, index) => {
  const [a = "", aScale = "", , b, bScale = "", bZero, c = ""] = node.input;
  const isTurned = intAttribute(node, "transB", 0) === 1;
  const features = floatTensorOf(a, index);
  const kernel = dequantized([b, bScale, bZero], isTurned ? 0 : 1, index);
  const bias = c === "" ? undefined : dequantizedBias(c, [aScale, bScale], index);
  if (features === undefined || kernel?.shape.length !== 2 || (c !== "" && !bias)) return undefined;
  if (intAttribute(node, "transA", 0) !== 0) return undefined;
  const straight = isTurned ? transposed(kernel) : kernel;
  return linearLayer(features, {
    form: "vectors",
    kernel: scaled(straight, floatAttribute(node, "alpha", 1)),
    bias,
  });
};

/** `(x, scale, zero point, w, scale, zero point, scale, zero point, bias)`, the bias of 32 bits. */
const qLinearConv: Reader = (node, index) => {
  const [x = "", xScale = "", , w, wScale = "", wZero, , , c = ""] = node.input;
  const features = floatTensorOf(x, index);
  const kernel = kernelOfPixels(node, dequantized([w, wScale, wZero], 0, index));
  const bias = c === "" ? undefined : dequantizedBias(c, [xScale, wScale], index);
  if (features === undefined || !kernel || (c !== "" && !bias)) return undefined;
  return linearLayer(features, { form: "images", kernel, bias });
};

/** The kernel `[F, C]` of a 1×1 convolution `[C, F, 1, 1]`. */
function kernelOfPixels(node: NodeProto, kernel: FloatArray | undefined): FloatArray | undefined {
  const [classes = 0, features = 0, ...window] = kernel?.shape ?? [];
  const isPlain = window.length === 2 && window.every((length) => length === 1);
  if (!kernel || !isPlain || intAttribute(node, "group", 1) !== 1) return undefined;
  return transposed({ shape: [classes, features], values: kernel.values });
}

/** Sums of whole numbers, cast and multiplied by both scales: `Mul(Cast(MatMulInteger(a, b, zero, zero)), Mul(scale, scale))`. */
const scaledBack: Reader = (node, index) => {
  const [first = "", second = ""] = node.input;
  const [sums, scales] = sumsOf(first, index) ? [first, second] : [second, first];
  const product = sumsOf(sums, index);
  const kernelScale = product && kernelScaleOf(product, scales, index);
  const [a = "", b, , bZero] = product?.input ?? [];
  const features = floatTensorOf(a, index);
  if (!product || kernelScale === undefined || features === undefined) return undefined;
  if (product.opType === "ConvInteger") {
    const kernel = kernelOfPixels(product, dequantized([b, kernelScale, bZero], 0, index));
    return kernel && linearLayer(features, { form: "images", kernel });
  }
  const kernel = dequantized([b, kernelScale, bZero], 1, index);
  if (kernel?.shape.length !== 2) return undefined;
  return linearLayer(features, { form: "vectors", kernel, mayHaveAxes: true });
};

function sumsOf(tensor: string, { producers }: GraphIndex): NodeProto | undefined {
  const cast = producers.get(tensor);
  const sums = cast?.opType === "Cast" ? producers.get(cast.input[0] ?? "") : undefined;
  return sums && ["MatMulInteger", "ConvInteger"].includes(sums.opType) ? sums : undefined;
}

/** The scale of the kernel, of the product of it with the scale that was found image by image. */
function kernelScaleOf({ input }: NodeProto, scales: string, { producers }: GraphIndex): string | undefined {
  const dynamic = producers.get(input[0] ?? "")?.output[1];
  const product = producers.get(scales);
  if (product?.opType !== "Mul" || dynamic === undefined || !product.input.includes(dynamic))
    return undefined;
  return product.input.find((name) => name !== dynamic);
}

/** `(a, b, scale of b, zero point of b, bias)`, which rounds `a` image by image. */
const dynamicQuantizeMatMul: Reader = ({ input: [a = "", b, scale, zero, bias = ""] }, index) =>
  withBias(a, { kernel: dequantized([b, scale, zero], 1, index), bias }, index);

/** `(a, b, scale of a, scale of b, zero point of a, zero point of b, bias)` */
const matMulIntegerToFloat: Reader = ({ input: [a = "", b, , scale, , zero, bias = ""] }, index) =>
  withBias(floatTensorOf(a, index), { kernel: dequantized([b, scale, zero], 1, index), bias }, index);

function withBias(
  features: string | undefined,
  { kernel, bias: name }: { readonly kernel: FloatArray | undefined; readonly bias: string },
  index: GraphIndex,
): LinearScores | undefined {
  const bias = name === "" ? undefined : constant(name, index);
  if (features === undefined || kernel?.shape.length !== 2 || (name !== "" && !bias)) return undefined;
  return linearLayer(features, { form: "vectors", kernel, bias, mayHaveAxes: true });
}

/** `(a, b, scales, zero points, order, bias)`: `b` has `[C, blocks, bytes]`, several numbers to a byte, the first one lowest. */
const matMulNBits: Reader = (node, index) => {
  const [a = "", b = "", scales = "", zeros = "", order = "", bias = ""] = node.input;
  const evaluator = evaluatorOf(index);
  const [packed, scale] = [evaluator.constant(b), constant(scales, index)];
  const zero = zeros === "" ? undefined : evaluator.constant(zeros);
  const [bits, block] = [intAttribute(node, "bits", 4), intAttribute(node, "block_size", 32)];
  const [featureCount, classCount] = [intAttribute(node, "K", 0), intAttribute(node, "N", 0)];
  const blocks = Math.ceil(featureCount / block);
  const fits =
    [2, 4, 8].includes(bits) &&
    packed?.values.length === (classCount * blocks * block * bits) / 8 &&
    scale?.values.length === classCount * blocks;
  if (!packed || !scale || !fits || order !== "" || (zeros !== "" && !zero)) return undefined;
  const middle = 2 ** (bits - 1);
  const perRow = Math.ceil((blocks * bits) / 8) * (8 / bits);
  const zeroOf = (row: number, at: number) => {
    if (!zero) return middle;
    return zero.values instanceof Uint8Array
      ? unpacked(zero, row * perRow + at, bits)
      : (zero.values[row * blocks + at] ?? Number.NaN);
  };
  const values = new Float32Array(featureCount * classCount);
  for (let row = 0; row < classCount; row++)
    for (let f = 0; f < featureCount; f++) {
      const at = Math.floor(f / block);
      const whole = unpacked(packed, row * blocks * block + f, bits) - zeroOf(row, at);
      values[f * classCount + row] = whole * (scale.values[row * blocks + at] ?? Number.NaN);
    }
  return withBias(a, { kernel: { shape: [featureCount, classCount], values }, bias }, index);
};

function unpacked({ values }: ConstantTensor, at: number, bits: number): number {
  const perByte = 8 / bits;
  return ((values[Math.floor(at / perByte)] ?? 0) >> ((at % perByte) * bits)) & (2 ** bits - 1);
}

const OPERATIONS: ReadonlyMap<string, Reader> = new Map([
  ["DynamicQuantizeMatMul", dynamicQuantizeMatMul],
  ["MatMulIntegerToFloat", matMulIntegerToFloat],
  ["MatMulNBits", matMulNBits],
  ["Mul", scaledBack],
  ["QGemm", qGemm],
  ["QLinearConv", qLinearConv],
  ["QLinearMatMul", qLinearMatMul],
]);
