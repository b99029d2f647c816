import { ConstantEvaluator } from "../formats/onnx/constants/constant-evaluator.ts";
import type { ConstantTensor } from "../formats/onnx/constants/constant-tensor.ts";
import { type GraphIndex, indexGraph } from "../formats/onnx/graph-index.ts";
import type { OnnxGraph } from "../formats/onnx/onnx-graph.ts";
import type { NodeProto } from "../formats/onnx/protobuf/messages.ts";
import { elementType } from "../formats/onnx/protobuf/tensors.ts";
import type { OnnxInput } from "../formats/onnx/read-onnx-input.ts";
import { dequantized } from "../head/onnx/quantized-linear.ts";

/** What a graph does to pixels before its first convolution, for each channel of that: `scale · pixel + offset`. */
export interface PixelArithmetic {
  readonly scale: readonly number[];
  readonly offset: readonly number[];
}

/** Operations behind which there are no pixels any more. */
const ENDS: ReadonlySet<string> = new Set([
  "AveragePool",
  "Conv",
  "ConvInteger",
  "ConvTranspose",
  "DepthToSpace",
  "Flatten",
  "FusedConv",
  "Gemm",
  "GlobalAveragePool",
  "InstanceNormalization",
  "LayerNormalization",
  "MatMul",
  "MatMulInteger",
  "MaxPool",
  "QLinearConv",
  "ReduceMean",
  "SpaceToDepth",
]);

/** Operations that move pixels and leave their values: for an image of one pixel they do nothing. */
const MOVES: ReadonlySet<string> = new Set(["Crop", "Dropout", "Identity", "Pad", "Resize", "Upsample"]);

/** Operations whose results are no pixels. */
const ASIDE: ReadonlySet<string> = new Set(["Shape", "Size"]);

/** Operations of ONNX Runtime's own on numbers of 8 bits, by what they do with those that they stand for. */
const JOINTS: ReadonlyMap<string, (a: number, b: number) => number> = new Map([
  ["QLinearAdd", (a: number, b: number) => a + b],
  ["QLinearMul", (a: number, b: number) => a * b],
]);

/** Darkest, middling and brightest pixels. */
const PROBES = [0, 128, 255] as const;

/** How far the middle may lie from the line, as a part of its length: numbers may be of half precision. */
const BEND = 0.01;

/**
 * What a graph does to pixels before its first convolution, found by computing it for single pixels of three values: 1
 * and 0 where that is nothing, `undefined` where it is something else than a multiple and an offset for each channel.
 */
export function pixelArithmetic({ graph }: OnnxGraph, input: OnnxInput): PixelArithmetic | undefined {
  const index = indexGraph(graph);
  const [black, middle, bright] = PROBES.map((value) => new PixelProbe(index, input, value).values());
  if (!black || !middle || !bright) return undefined;
  const scale = bright.map((value, i) => (value - (black[i] ?? 0)) / PROBES[2]);
  const isLinear = scale.every((factor, i) => {
    const onLine = (black[i] ?? 0) + PROBES[1] * factor;
    return Math.abs((middle[i] ?? 0) - onLine) <= BEND * Math.abs(PROBES[2] * factor);
  });
  return isLinear ? { scale, offset: black } : undefined;
}

/** An image of one pixel that is followed through a graph. */
class PixelProbe {
  readonly #index: GraphIndex;
  readonly #start: string;
  readonly #known: Map<string, ConstantTensor>;
  readonly #ends: ConstantTensor[] = [];

  constructor(index: GraphIndex, { name, layout }: OnnxInput, value: number) {
    const shape = layout === "NHWC" ? [1, 1, 1, 3] : [1, 3, 1, 1];
    const pixel = { type: elementType.float32, shape, values: new Float32Array(3).fill(value) };
    this.#index = index;
    this.#start = name;
    this.#known = new Map([[name, pixel]]);
  }

  /** What it is, channel by channel, where it ends; `undefined` where there is no one answer. */
  values(): readonly number[] | undefined {
    const open = [this.#start];
    const seen = new Set<string>(open);
    for (let name = open.shift(); name !== undefined; name = open.shift())
      for (const node of this.#index.readers.get(name) ?? [])
        for (const output of this.#follow(node, name)) {
          if (seen.has(output)) continue;
          seen.add(output);
          open.push(output);
        }
    const [first, ...others] = this.#ends.map(({ values }) => Array.from(values));
    const isOne = others.every(
      (other) => other.length === first?.length && other.every((v, i) => v === first[i]),
    );
    return isOne ? first : undefined;
  }

  /** Names of the tensors that are known by now of what an operation makes. */
  #follow(node: NodeProto, read: string): readonly string[] {
    const pixel = this.#known.get(read);
    if (!pixel) return [];
    if (ENDS.has(node.opType)) {
      this.#ends.push(pixel);
      return [];
    }
    const [output = ""] = node.output;
    if (ASIDE.has(node.opType)) return [];
    if (MOVES.has(node.opType) || this.#isRounded(node)) {
      this.#known.set(output, pixel);
      return [output];
    }
    const joined = this.#joined(node, pixel);
    if (joined) {
      this.#known.set(output, joined);
      return [output];
    }
    const evaluator = new ConstantEvaluator(this.#index, this.#known);
    const made = node.output.filter((name) => {
      const value = evaluator.constant(name);
      if (value) this.#known.set(name, value);
      return value !== undefined;
    });
    if (made.length === 0 && !this.#waits(node)) this.#ends.push(pixel);
    return made;
  }

  /** Rounding to 8 bits and back, as a quantized network begins: pixels on another scale would be cut off at its ends. */
  #isRounded({ opType, input }: NodeProto): boolean {
    if (opType === "QuantizeLinear") return true;
    const from = this.#index.producers.get(input[0] ?? "");
    return opType === "DequantizeLinear" && from?.opType === "QuantizeLinear";
  }

  /** A sum with, or product by, constants of 8 bits: `(a, scale, zero point, b, scale, zero point, …)`. */
  #joined({ opType, input }: NodeProto, pixel: ConstantTensor): ConstantTensor | undefined {
    const join = JOINTS.get(opType);
    const sides = [input.slice(0, 3), input.slice(3, 6)].map((own) => dequantized(own, 0, this.#index));
    const { values } = sides.find((side) => side !== undefined) ?? {};
    if (!join || !values || ![1, pixel.values.length].includes(values.length)) return undefined;
    const made = Float32Array.from(pixel.values, (value, i) => join(value, values[i % values.length] ?? 0));
    return { ...pixel, values: made };
  }

  /** Whether an operation reads something that may still become known. */
  #waits({ input }: NodeProto): boolean {
    return input.some((name) => !this.#known.has(name) && this.#comesOfPixels(name));
  }

  #comesOfPixels(name: string): boolean {
    const seen = new Set<string>();
    const open = [name];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === this.#start) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(this.#index.producers.get(next)?.input ?? []));
    }
    return false;
  }
}

/** Pixels that a network wants: 0 to 255, 0 to 1, any that its arithmetic leaves as they are, or what it does not tell. */
export type WantedPixels = "bytes" | "unit" | "as they are" | "unclear";

/** What comes out of normalization spans this much between black and white, and lies no farther from 0. */
const SPAN = { most: 12, farthest: 6 } as const;
/** Bytes are brought to 0 to 1 at least; what takes 0 to 1 makes more of it. */
const LEAST_SPAN = { bytes: 0.5, unit: 1.5 } as const;

/** Between these lie the means of photos in each channel, of 255. */
const MEANS = { least: 64, most: 192 } as const;

/**
 * Which pixels a graph wants that does arithmetic with them: those of which it makes numbers as they are usual behind
 * normalization, or, of 0 to 255, those whose mean it takes away.
 */
export function wantedPixels(arithmetic: PixelArithmetic | undefined): WantedPixels {
  if (!arithmetic) return "unclear";
  const channels = arithmetic.scale.map((scale, i) => ({ scale, offset: arithmetic.offset[i] ?? 0 }));
  if (channels.every(({ scale, offset }) => scale === 1 && offset === 0)) return "as they are";
  const normalizes = (white: number, leastSpan: number) =>
    channels.every(({ scale, offset }) => {
      const span = Math.abs(white * scale);
      const farthest = Math.max(Math.abs(offset), Math.abs(offset + white * scale));
      return span >= leastSpan && span <= SPAN.most && farthest <= SPAN.farthest;
    });
  const centers = channels.every(({ scale, offset }) => {
    const mean = -offset / scale;
    return mean >= MEANS.least && mean <= MEANS.most;
  });
  if (normalizes(255, LEAST_SPAN.bytes) || centers) return "bytes";
  return normalizes(1, LEAST_SPAN.unit) ? "unit" : "unclear";
}
