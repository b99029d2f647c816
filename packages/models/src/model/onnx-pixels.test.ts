import { describe, expect, it } from "vitest";
import { newOnnxGraph } from "../formats/onnx/new-onnx-graph.ts";
import type { NodeProto, TensorProto } from "../formats/onnx/protobuf/messages.ts";
import { node } from "../formats/onnx/protobuf/nodes.ts";
import { floatTensor, int64Tensor, integerTensor } from "../formats/onnx/protobuf/tensors.ts";
import { readOnnxInput } from "../formats/onnx/read-onnx-input.ts";
import { pixelArithmetic, type WantedPixels, wantedPixels } from "./onnx-pixels.ts";

const step = (opType: string, inputs: string, output: string, attributes = {}) =>
  node(opType, { inputs: inputs.split(" "), output, attributes });
const numbers = (name: string, values: readonly number[], shape = [1, values.length, 1, 1]) =>
  floatTensor(name, { shape: values.length === 1 ? [] : shape, values: Float32Array.from(values) });

const STD = [0.229, 0.224, 0.225];
const MEAN = [0.485, 0.456, 0.406];

/** Nodes from `x`, images with channels first, to `y`, which a convolution reads. */
function wanted(nodes: readonly NodeProto[], weights: readonly TensorProto[]): WantedPixels {
  const kernel = numbers(
    "k",
    Array.from({ length: 3 }, () => 0.5),
    [1, 3, 1, 1],
  );
  const onnx = newOnnxGraph({
    source: "tried.onnx",
    nodes: [...nodes, step("Conv", "y k", "z"), step("Relu", "z", "out")],
    weights: [...weights, kernel],
    input: { name: "x", shape: ["N", 3, 8, 8] },
    outputs: [{ name: "out", shape: ["N", 1, 8, 8] }],
    metadata: {},
  });
  return wantedPixels(pixelArithmetic(onnx, readOnnxInput(onnx)));
}

const scaled = [step("Sub", "x m", "c"), step("Div", "c s", "y")];

describe("what pixels a graph wants", () => {
  it.each<[string, WantedPixels, readonly NodeProto[], readonly TensorProto[]]>([
    ["with -1 to 1 made of bytes", "bytes", scaled, [numbers("m", [127.5]), numbers("s", [127.5])]],
    [
      "with mean and deviation of bytes",
      "bytes",
      scaled,
      [
        numbers(
          "m",
          MEAN.map((m) => 255 * m),
        ),
        numbers(
          "s",
          STD.map((s) => 255 * s),
        ),
      ],
    ],
    ["with 0 to 1 made of bytes", "bytes", [step("Div", "x s", "y")], [numbers("s", [255])]],
    ["with mean and deviation of 0 to 1", "unit", scaled, [numbers("m", MEAN), numbers("s", STD)]],
    [
      "with -1 to 1 made of 0 to 1",
      "unit",
      [step("Mul", "x s", "p"), step("Sub", "p m", "y")],
      [numbers("s", [2]), numbers("m", [1])],
    ],
    [
      "with the mean taken away, channels turned round",
      "bytes",
      [step("Gather", "x i", "bgr", { axis: 1n }), step("Sub", "bgr m", "y")],
      [int64Tensor("i", [2, 1, 0]), numbers("m", [103.939, 116.779, 123.68])],
    ],
    [
      "with a batch normalization of bytes",
      "bytes",
      [step("BatchNormalization", "x g b m v", "y")],
      [
        ...[numbers("g", [1, 1, 1], [3]), numbers("b", [0, 0, 0], [3])],
        ...[numbers("m", [124, 116, 104], [3]), numbers("v", [3400, 3300, 3400], [3])],
      ],
    ],
    [
      "channel by channel",
      "bytes",
      [
        ...[0, 1, 2].flatMap((c) => [
          step("Gather", `x i${c}`, `c${c}`, { axis: 1n }),
          step("Mul", `c${c} s`, `s${c}`),
          step("Add", `s${c} o${c}`, `p${c}`),
        ]),
        step("Concat", "p0 p1 p2", "y", { axis: 1n }),
      ],
      [
        ...[0, 1, 2].map((c) => int64Tensor(`i${c}`, [c])),
        ...[0, 1, 2].map((c) => numbers(`o${c}`, [-2 + c / 10])),
        numbers("s", [1 / 58]),
      ],
    ],
    [
      "behind what does nothing",
      "bytes",
      [
        step("Identity", "x", "a"),
        step("Cast", "a", "b", { to: 1n }),
        step("Pad", "b p", "c"),
        step("Transpose", "c", "d", { perm: [0n, 2n, 3n, 1n] }),
        step("Transpose", "d", "e", { perm: [0n, 3n, 1n, 2n] }),
        step("Mul", "e s", "y"),
      ],
      [int64Tensor("p", [0, 0, 1, 1, 0, 0, 1, 1]), numbers("s", [1 / 127.5])],
    ],
    [
      "with a mean image",
      "bytes",
      [step("Sub", "x m", "y")],
      [numbers("m", Array(192).fill(110), [3, 8, 8])],
    ],
    ["with nothing", "as they are", [step("Identity", "x", "y")], []],
    ["with half a scaling", "unclear", scaled, [numbers("m", [0.03]), numbers("s", [2.2])]],
    ["with a curve", "unclear", [step("Sqrt", "x", "y")], []],
    [
      "rounded to 8 bits and back",
      "as they are",
      [step("QuantizeLinear", "x s z", "q"), step("DequantizeLinear", "q s z", "y")],
      [numbers("s", [0.02]), integerTensor("z", { shape: [], values: Uint8Array.of(114) })],
    ],
  ])("%s: %s", (_, expected, nodes, weights) => {
    expect(wanted(nodes, weights)).toBe(expected);
  });

  it("of two ways it tells nothing", () => {
    const twice = [
      step("Mul", "x s", "a"),
      step("Conv", "a k", "b"),
      step("Conv", "x k", "c"),
      step("Add", "b c", "y"),
    ];
    expect(wanted(twice, [numbers("s", [1 / 255])])).toBe("unclear");
  });
});
