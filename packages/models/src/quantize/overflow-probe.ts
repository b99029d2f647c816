import { encodeOnnx } from "../formats/onnx/encode-onnx.ts";
import { newOnnxGraph } from "../formats/onnx/new-onnx-graph.ts";
import { node } from "../formats/onnx/protobuf/nodes.ts";
import { floatTensor } from "../formats/onnx/protobuf/tensors.ts";
import { quantizeOnnx } from "./quantize-onnx.ts";

/** A network that shows whether a processor computes with 8 bits exactly. */
export interface OverflowProbe {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly inputName: string;
  readonly outputName: string;
  /** Of the input; all its numbers are to be 1. */
  readonly shape: readonly number[];
  /** What each number of the output is, within 1, where nothing overflows. */
  readonly expected: number;
}

const CHANNELS = 64;
const SIZE = 4;

/**
 * A 1 × 1 convolution of ones over ones, with a head behind it, rounded to the largest numbers that 8 bits hold. Two such products, 2 · 255 · 127,
 * don't fit into the 16 bits that x86 processors without VNNI add them in, and become 32,767.
 */
export function overflowProbe(): OverflowProbe {
  const shape = [1, CHANNELS, SIZE, SIZE];
  const identity = Float32Array.from({ length: SIZE * SIZE }, (_, i) => (i % (SIZE + 1) === 0 ? 1 : 0));
  const values = new Float32Array(CHANNELS * CHANNELS).fill(1);
  const onnx = newOnnxGraph({
    source: "overflow-probe",
    nodes: [
      node("Abs", { inputs: ["input"], output: "ones" }),
      node("Conv", { inputs: ["ones", "kernel"], output: "sums" }),
      node("MatMul", { inputs: ["sums", "identity"], output: "output" }),
    ],
    weights: [
      floatTensor("kernel", { shape: [CHANNELS, CHANNELS, 1, 1], values }),
      floatTensor("identity", { shape: [SIZE, SIZE], values: identity }),
    ],
    input: { name: "input", shape },
    outputs: [{ name: "output", shape }],
    metadata: {},
  });
  const ranges = new Map([
    ["ones", { low: 0, high: 1 }],
    ["sums", { low: 0, high: CHANNELS }],
  ]);
  return {
    bytes: encodeOnnx(quantizeOnnx(onnx, ranges)),
    inputName: "input",
    outputName: "output",
    shape,
    expected: CHANNELS,
  };
}
