import {
  type Attributes,
  graph,
  integer,
  integers,
  type NodeOptions,
  node,
  numbers,
  type OnnxParts,
  own,
  tensor,
  value,
} from "./onnx-bytes.ts";

/** What a made-up network must come to: an error, or an answer in spite of what it has of operations. */
export interface CostlyNetwork extends OnnxParts {
  readonly ends: "refused" | "answered";
}

function floats(length: number, filling = 0.5): Uint8Array {
  return new Uint8Array(new Float32Array(length).fill(filling).buffer);
}

/** Operations that make `before` of `images [N, 4, 4, 3]`, with a head behind them. */
export function beforeHead(
  nodes: OnnxParts["nodes"],
  tensors: OnnxParts["tensors"] = [],
  functions: OnnxParts["functions"] = [],
): OnnxParts {
  const head = [
    node("ReduceMean", ["before"], "pooled", { axes: [1, 2], keepdims: 0 }),
    node("MatMul", ["pooled", "kernel"], "out"),
  ];
  return {
    nodes: [...nodes, ...head],
    tensors: [...tensors, tensor("kernel", [3, 1000], floats(3000))],
    functions,
  };
}

/** Operations that make `big`, of which one number is added to the images. */
function growing(
  nodes: OnnxParts["nodes"],
  tensors: OnnxParts["tensors"] = [],
  functions: OnnxParts["functions"] = [],
) {
  const used = [
    node("ReduceMean", ["big"], "one", { keepdims: 0 }),
    node("Add", ["images", "one"], "before"),
  ];
  return { ...beforeHead([...nodes, ...used], tensors, functions), ends: "refused" as const };
}

const refused = (...parts: Parameters<typeof beforeHead>): CostlyNetwork => ({
  ...beforeHead(...parts),
  ends: "refused",
});
const answered = (...parts: Parameters<typeof beforeHead>): CostlyNetwork => ({
  ...beforeHead(...parts),
  ends: "answered",
});

/** The length of a list that comes of the pixels: some number whatever they are, times `factor`. */
function ofPixels(factor: number): readonly [OnnxParts["nodes"], OnnxParts["tensors"]] {
  return [
    [
      node("ReduceMean", ["images"], "level", { keepdims: 0 }),
      node("Abs", ["level"], "positive"),
      node("Add", ["positive", "some"], "more"),
      node("Ceil", ["more"], "whole"),
      node("Mul", ["whole", "factor"], "much"),
      node("Cast", ["much"], "count", { to: 7 }),
      node("Reshape", ["count", "flat"], "length"),
    ],
    [tensor("some", [], floats(1, 1)), tensor("factor", [], floats(1, factor)), integers("flat", [1])],
  ];
}

const BOOL = 9;
const INT64 = 7;
const yes = numbers("yes", BOOL, [], Uint8Array.of(1));
const int32 = (name: string, values: readonly number[]) =>
  numbers(name, 6, [values.length], new Uint8Array(Int32Array.from(values).buffer));
const one = tensor("one1", [1], floats(1));
const micro: NodeOptions = { domain: "com.microsoft" };

/** A loop over `state`, whose body makes `next` of it. */
function loop(body: OnnxParts["nodes"], trips: string, tensors: OnnxParts["tensors"] = []): Uint8Array {
  const inner = graph({
    nodes: [node("Identity", ["go"], "goes"), ...body],
    tensors,
    inputs: [value("i", INT64, true), value("go", BOOL, true), value("state")],
    outputs: [value("goes", BOOL, true), value("next")],
  });
  return node("Loop", [trips, "yes", "images"], "looped", { body: { graph: inner } });
}

const behindLoop = (last = "looped") => [
  node("ReduceMean", [last], "one", { keepdims: 0 }),
  node("Add", ["images", "one"], "before"),
];

function chain(length: number, make: (from: string, to: string) => Uint8Array): readonly Uint8Array[] {
  return Array.from({ length }, (_, i) =>
    make(i === 0 ? "images" : `c${i - 1}`, i === length - 1 ? "big" : `c${i}`),
  );
}

const called = (name: string, from: string, to: string, attributes: Attributes = {}) =>
  node(name, [from], to, attributes, { domain: "own" });

const [pixelNodes, pixelTensors] = ofPixels(1e9);
const [fewNodes, fewTensors] = ofPixels(3);
const lstm = (hidden: number) => [
  node("Reshape", ["images", "steps"], "sequence"),
  node("Expand", ["one1", "w"], "W"),
  node("Expand", ["one1", "r"], "R"),
  node("LSTM", ["sequence", "W", "R"], "big", { hidden_size: hidden }),
];

/** Networks that cost more than they look, by what they are made of. */
export const costlyNetworks: Readonly<Record<string, CostlyNetwork>> = {
  "ConstantOfShape of a Cast": growing(
    [node("Cast", ["s"], "t", { to: 7 }), node("ConstantOfShape", ["t"], "big")],
    [int32("s", [70_000, 70_000])],
  ),
  "ConstantOfShape of a product": growing(
    [node("Mul", ["s", "s"], "t"), node("ConstantOfShape", ["t"], "big")],
    [integers("s", [300, 300])],
  ),
  "ConstantOfShape of a Slice": growing(
    [node("Slice", ["s", "a", "b"], "t"), node("ConstantOfShape", ["t"], "big")],
    [integers("s", [1, 70_000, 70_000, 1]), integers("a", [1]), integers("b", [3])],
  ),
  "ConstantOfShape of the pixels": growing(
    [...pixelNodes, node("ConstantOfShape", ["length"], "big")],
    pixelTensors,
  ),
  "few numbers of the pixels": answered(
    [...fewNodes, node("ConstantOfShape", ["length"], "big"), ...behindLoop("big")],
    fewTensors,
  ),
  "too much for three images, and no other number": answered(
    [
      node("Shape", ["images"], "shape"),
      node("Gather", ["shape", "first"], "N"),
      node("Equal", ["N", "three"], "is"),
      node("Where", ["is", "many", "few"], "length"),
      node("ConstantOfShape", ["length"], "big"),
      ...behindLoop("big"),
    ],
    [integers("first", [0]), integers("three", [3]), integers("few", [1]), integers("many", [9_000_000_000])],
  ),
  "Range of the pixels": growing(
    [...pixelNodes, node("Range", ["from", "count", "step"], "far"), node("Cast", ["far"], "big", { to: 1 })],
    [...pixelTensors, integer("from", 0), integer("step", 1)],
  ),
  "Tile of the pixels": growing(
    [...pixelNodes, node("Tile", ["one1", "length"], "big")],
    [...pixelTensors, one],
  ),
  "Expand of the pixels": growing(
    [...pixelNodes, node("Expand", ["one1", "length"], "big")],
    [...pixelTensors, one],
  ),
  "Pad of the pixels": growing(
    [
      ...pixelNodes,
      node("Concat", ["zero", "length"], "pads", { axis: 0 }),
      node("Pad", ["one1", "pads"], "big"),
    ],
    [...pixelTensors, one, integers("zero", [0])],
  ),
  "TopK of a Tile": growing(
    [node("Tile", ["images", "t"], "wide"), node("TopK", ["wide", "k"], "big", {}, { more: ["i"] })],
    [integers("t", [1, 1, 1, 20_000_000]), integers("k", [5])],
  ),
  "Resize by scales": growing(
    [node("Resize", ["images", "", "s"], "big")],
    [tensor("s", [4], new Uint8Array(Float32Array.of(1, 9000, 9000, 1).buffer))],
  ),
  "Resize by computed sizes": growing(
    [node("Mul", ["s", "s"], "t"), node("Resize", ["images", "", "", "t"], "big")],
    [integers("s", [1, 150, 150, 1])],
  ),
  Upsample: growing(
    [node("Upsample", ["images", "s"], "big")],
    [tensor("s", [4], new Uint8Array(Float32Array.of(1, 9000, 9000, 1).buffer))],
  ),
  "ConvTranspose with strides": growing(
    [
      node("Transpose", ["images"], "t", { perm: [0, 3, 1, 2] }),
      node("ConvTranspose", ["t", "w"], "big", { strides: [9000, 9000] }),
    ],
    [tensor("w", [3, 1, 2, 2], floats(12))],
  ),
  "ConvTranspose with padding of its output": growing(
    [
      node("Transpose", ["images"], "t", { perm: [0, 3, 1, 2] }),
      node("ConvTranspose", ["t", "w"], "big", { output_shape: [40_000, 40_000], strides: [9000, 9000] }),
    ],
    [tensor("w", [3, 1, 2, 2], floats(12))],
  ),
  "Conv with padding": growing(
    [
      node("Transpose", ["images"], "t", { perm: [0, 3, 1, 2] }),
      node("Conv", ["t", "w"], "big", { pads: [9000, 9000, 9000, 9000] }),
    ],
    [tensor("w", [1, 3, 2, 2], floats(12))],
  ),
  "Conv with an Expanded kernel": growing(
    [
      node("Transpose", ["images"], "t", { perm: [0, 3, 1, 2] }),
      node("Expand", ["one1", "k"], "w"),
      node("Conv", ["t", "w"], "big", { pads: [700, 700, 700, 700] }),
    ],
    [one, integers("k", [8, 3, 700, 700])],
  ),
  "MaxPool with a window of all": growing(
    [
      node("Transpose", ["images"], "t", { perm: [0, 3, 1, 2] }),
      node("Pad", ["t", "p"], "wide"),
      node("MaxPool", ["wide"], "big", { kernel_shape: [1500, 1500], pads: [700, 700, 700, 700] }),
    ],
    [integers("p", [0, 0, 0, 0, 0, 0, 1500, 1500])],
  ),
  "AveragePool in three axes": growing(
    [
      node("Reshape", ["images", "cube"], "t"),
      node("Tile", ["t", "f"], "wide"),
      node("AveragePool", ["wide"], "big", { kernel_shape: [90, 90, 90], pads: [45, 45, 45, 45, 45, 45] }),
    ],
    [integers("cube", [1, 3, 4, 4, 1]), integers("f", [1, 1, 25, 25, 100])],
  ),
  LRN: growing(
    [node("Tile", ["images", "t"], "wide"), node("LRN", ["wide"], "big", { size: 99_999 })],
    [integers("t", [1, 100_000, 1, 1])],
  ),
  "DepthToSpace of a Tile": growing(
    [
      node("Transpose", ["images"], "t", { perm: [0, 3, 1, 2] }),
      node("Tile", ["t", "f"], "wide"),
      node("DepthToSpace", ["wide"], "big", { blocksize: 2000 }),
    ],
    [integers("f", [1, 4_000_000, 1, 1])],
  ),
  "Concat of ten thousand": growing([
    node("Concat", Array<string>(10_000).fill("images"), "c", { axis: 1 }),
    node("Concat", Array<string>(1000).fill("c"), "big", { axis: 1 }),
  ]),
  "Concat, doubled": growing(chain(40, (from, to) => node("Concat", [from, from], to, { axis: 1 }))),
  "GatherND of a Range": growing(
    [
      node("Range", ["0", "many", "1"], "r"),
      node("Mul", ["r", "0"], "zeros"),
      node("Unsqueeze", ["zeros", "last"], "places"),
      node("GatherND", ["images", "places"], "big"),
    ],
    [integer("0", 0), integer("1", 1), integer("many", 50_000_000), integers("last", [1])],
  ),
  "GatherElements of an Expand": growing(
    [
      node("Expand", ["zero", "wide"], "places"),
      node("GatherElements", ["images", "places"], "big", { axis: 0 }),
    ],
    [integers("zero", [0]), integers("wide", [100_000_000, 1, 1, 1])],
  ),
  "OneHot of the pixels": growing(
    [node("Cast", ["images"], "i", { to: 7 }), node("OneHot", ["i", "depth", "values"], "big")],
    [integers("depth", [200_000_000]), tensor("values", [2], floats(2))],
  ),
  "NonZero of an Expand": growing(
    [
      node("Expand", ["one1", "wide"], "w"),
      node("NonZero", ["w"], "n"),
      node("Cast", ["n"], "big", { to: 1 }),
    ],
    [one, integers("wide", [20_000, 20_000])],
  ),
  "EyeLike of an Expand": growing(
    [node("Expand", ["one1", "wide"], "w"), node("EyeLike", ["w"], "big")],
    [one, integers("wide", [60_000, 60_000])],
  ),
  "MatMul by broadcasting": growing(
    [
      node("Expand", ["one1", "a"], "A"),
      node("Expand", ["one1", "b"], "B"),
      node("MatMul", ["A", "B"], "big"),
    ],
    [one, integers("a", [3000, 1, 100, 10]), integers("b", [1, 3000, 10, 100])],
  ),
  "MatMul that takes hours": growing(
    [
      node("Expand", ["one1", "a"], "A"),
      ...chain(2000, (from, to) => node("MatMul", [from === "images" ? "A" : from, "A"], to)),
    ],
    [one, integers("a", [1500, 1500])],
  ),
  "MatMul of whole numbers": growing(
    [
      node("Expand", ["o", "a"], "A"),
      ...chain(20, (from, to) =>
        node("MatMul", [from === "images" ? "A" : from, "A"], to === "big" ? "whole" : to),
      ),
      node("Cast", ["whole"], "big", { to: 1 }),
    ],
    [integers("o", [1]), integers("a", [1500, 1500])],
  ),
  "Einsum of all with all": growing([
    node("Einsum", ["images", "images", "images", "images"], "big", {
      equation: "abcd,efgh,ijkl,mnop->abcdefghijklmnop",
    }),
  ]),
  "Einsum that sums up hours": growing(
    [
      node("Expand", ["one1", "a"], "A"),
      node("Einsum", ["A", "A", "A"], "big", { equation: "ij,jk,kl->il" }),
    ],
    [one, integers("a", [3000, 3000])],
  ),
  RandomUniform: growing([node("RandomUniform", [], "big", { shape: [60_000, 60_000] })]),
  RandomNormalLike: growing(
    [node("Expand", ["one1", "a"], "A"), node("RandomNormalLike", ["A"], "big")],
    [one, integers("a", [60_000, 60_000])],
  ),
  Multinomial: growing(
    [
      node("Reshape", ["images", "row"], "r"),
      node("Multinomial", ["r"], "m", { sample_size: 2_000_000_000 }),
      node("Cast", ["m"], "big", { to: 1 }),
    ],
    [integers("row", [1, -1])],
  ),
  Bernoulli: growing(
    [node("Expand", ["one1", "a"], "A"), node("Bernoulli", ["A"], "big")],
    [one, integers("a", [60_000, 60_000])],
  ),
  BlackmanWindow: growing([node("BlackmanWindow", ["n"], "big")], [integer("n", 4_000_000_000)]),
  DFT: growing(
    [node("Reshape", ["images", "row"], "r"), node("DFT", ["r", "n"], "big")],
    [integers("row", [1, -1, 1]), integer("n", 400_000_000)],
  ),
  MelWeightMatrix: growing(
    [node("MelWeightMatrix", ["n", "n", "n", "a", "b"], "big")],
    [integer("n", 100_000), tensor("a", [], floats(1, 1)), tensor("b", [], floats(1, 8000))],
  ),
  "LSTM of a hidden size": growing(lstm(20_000), [
    one,
    integers("steps", [16, 1, 3]),
    integers("w", [1, 80_000, 3]),
    integers("r", [1, 80_000, 20_000]),
  ]),
  "LSTM that claims one": growing(lstm(2_000_000_000), [
    one,
    integers("steps", [16, 1, 3]),
    integers("w", [1, 8, 3]),
    integers("r", [1, 8, 2]),
  ]),
  "GRU of many steps": growing(
    [
      node("Expand", ["one1", "steps"], "X"),
      node("Expand", ["one1", "w"], "W"),
      node("Expand", ["one1", "r"], "R"),
      node("GRU", ["X", "W", "R"], "big", { hidden_size: 256 }),
    ],
    [one, integers("steps", [100_000, 1, 1]), integers("w", [1, 768, 1]), integers("r", [1, 768, 256])],
  ),
  "SequenceInsert in a loop": refused(
    [
      node("Loop", ["trip", "yes", "images"], "last", {
        body: {
          graph: graph({
            nodes: [
              node("Identity", ["go"], "goes"),
              node("SplitToSequence", ["state"], "parts", { axis: 1 }),
              node("ConcatFromSequence", ["parts"], "whole", { axis: 1 }),
              node("Concat", ["whole", "state"], "next", { axis: 1 }),
            ],
            inputs: [value("i", INT64, true), value("go", BOOL, true), value("state")],
            outputs: [value("goes", BOOL, true), value("next")],
          }),
        },
      }),
      ...behindLoop("last"),
    ],
    [integer("trip", 60), yes],
  ),
  "SequenceConstruct of many": growing([
    node("SequenceConstruct", Array<string>(2000).fill("images"), "parts"),
    node("ConcatFromSequence", ["parts"], "once", { axis: 1 }),
    node("SequenceConstruct", Array<string>(2000).fill("once"), "more"),
    node("ConcatFromSequence", ["more"], "big", { axis: 1 }),
  ]),
  "Loop that doubles": refused(
    [loop([node("Concat", ["state", "state"], "next", { axis: 1 })], "trip"), ...behindLoop()],
    [integer("trip", 60), yes],
  ),
  "Loop without end": refused([loop([node("Relu", ["state"], "next")], ""), ...behindLoop()], [yes]),
  "Loop of 2^60": refused(
    [loop([node("Relu", ["state"], "next")], "trip"), ...behindLoop()],
    [integer("trip", 2n ** 60n), yes],
  ),
  "Loop as often as the pixels say": refused(
    [...pixelNodes, loop([node("Relu", ["state"], "next")], "count"), ...behindLoop()],
    [...pixelTensors, yes],
  ),
  "Loop of three": answered(
    [loop([node("Relu", ["state"], "next")], "trip"), ...behindLoop()],
    [integer("trip", 3), yes],
  ),
  "loops in loops": refused(
    [
      loop(
        [
          node("Loop", ["trip", "yes", "state"], "next", {
            body: {
              graph: graph({
                nodes: [node("Identity", ["go2"], "goes2"), node("Relu", ["state2"], "next2")],
                inputs: [value("i2", INT64, true), value("go2", BOOL, true), value("state2")],
                outputs: [value("goes2", BOOL, true), value("next2")],
              }),
            },
          }),
        ],
        "trip",
      ),
      ...behindLoop(),
    ],
    [integer("trip", 100_000), yes],
  ),
  "Scan that gathers": growing(
    [
      node("Range", ["0", "many", "1"], "r"),
      node("Cast", ["r"], "steps", { to: 1 }),
      node(
        "Scan",
        ["images", "steps"],
        "state",
        {
          num_scan_inputs: 1,
          body: {
            graph: graph({
              nodes: [node("Add", ["a", "b"], "c"), node("Identity", ["c"], "d")],
              inputs: [value("a"), value("b")],
              outputs: [value("c"), value("d")],
            }),
          },
        },
        { more: ["big"] },
      ),
    ],
    [integer("0", 0), integer("1", 1), integer("many", 20_000_000)],
  ),
  "If by the pixels": growing(
    [
      node("ReduceSum", ["images"], "sum", { keepdims: 0 }),
      node("Equal", ["sum", "sum"], "same"),
      node("If", ["same"], "big", {
        then_branch: {
          graph: graph({ nodes: [node("Expand", ["images", "wide"], "a")], outputs: [value("a")] }),
        },
        else_branch: { graph: graph({ nodes: [node("Identity", ["images"], "b")], outputs: [value("b")] }) },
      }),
    ],
    [integers("wide", [100_000_000, 4, 4, 3])],
  ),
  "functions that call each other twice": {
    ...beforeHead(
      [called("F0", "images", "before")],
      [],
      Array.from({ length: 40 }, (_, i) =>
        own(
          `F${i}`,
          i === 39
            ? [node("Relu", ["x"], "y")]
            : [called(`F${i + 1}`, "x", "z"), called(`F${i + 1}`, "z", "y")],
        ),
      ),
    ),
    ends: "refused",
  },
  "a function that calls itself": {
    ...beforeHead([called("F", "images", "before")], [], [own("F", [called("F", "x", "y")])]),
    ends: "refused",
  },
  "a chain of 5,000 functions": {
    ...beforeHead(
      [called("F0", "images", "before")],
      [],
      Array.from({ length: 5000 }, (_, i) =>
        own(`F${i}`, [i === 4999 ? node("Relu", ["x"], "y") : called(`F${i + 1}`, "x", "y")]),
      ),
    ),
    ends: "refused",
  },
  "a function that grows": growing(
    [called("F", "images", "big")],
    [],
    [
      own("F", [
        node("Concat", Array<string>(3000).fill("x"), "z", { axis: 1 }),
        node("Concat", Array<string>(3000).fill("z"), "y", { axis: 1 }),
      ]),
    ],
  ),
  "a function in the place of an operation": {
    ...beforeHead(
      [called("Relu", "images", "before")],
      [],
      [
        own("Relu", [
          node("Concat", Array<string>(9000).fill("x"), "z", { axis: 1 }),
          node("Concat", Array<string>(9000).fill("z"), "y", { axis: 1 }),
        ]),
      ],
    ),
    ends: "refused",
  },
  "a function of use": answered(
    [called("F", "images", "before")],
    [],
    [own("F", [node("Relu", ["x"], "z"), node("Sqrt", ["z"], "y")])],
  ),
  "the smallest number by -1": refused(
    [
      node("Cast", ["images"], "q", { to: 7 }),
      node("Mul", ["q", "zero"], "r"),
      node("Add", ["r", "least"], "s"),
      node("Div", ["s", "minus"], "t"),
      node("Cast", ["t"], "before", { to: 1 }),
    ],
    [integer("zero", 0), integer("least", -(2n ** 63n)), integer("minus", -1)],
  ),
  "division by 0": refused(
    [
      node("Cast", ["images"], "q", { to: 7 }),
      node("Mul", ["q", "zero"], "r"),
      node("Div", ["q", "r"], "t"),
      node("Cast", ["t"], "before", { to: 1 }),
    ],
    [integer("zero", 0)],
  ),
  "division of constants by 0": refused(
    [
      node("Div", ["n", "zero"], "t"),
      node("Cast", ["t"], "u", { to: 1 }),
      node("Add", ["images", "u"], "before"),
    ],
    [integer("zero", 0), integer("n", 7)],
  ),
  "remainders by 0": refused([
    node("Cast", ["images"], "q", { to: 6 }),
    node("Sub", ["q", "q"], "r"),
    node("Mod", ["q", "r"], "t"),
    node("Cast", ["t"], "before", { to: 1 }),
  ]),
  "remainders by -1": refused(
    [
      node("Cast", ["images"], "q", { to: 7 }),
      node("Mul", ["q", "zero"], "r"),
      node("Add", ["r", "least"], "s"),
      node("Mod", ["s", "minus"], "t"),
      node("Cast", ["t"], "u", { to: 1 }),
      node("Add", ["u", "images"], "before"),
    ],
    [integer("zero", 0), integer("least", -(2n ** 63n)), integer("minus", -1)],
  ),
  "a tensor of texts": growing(
    [
      node("Cast", ["images"], "t", { to: 8 }),
      node("Tile", ["t", "f"], "u"),
      node("Cast", ["u"], "big", { to: 1 }),
    ],
    [integers("f", [1, 1000, 1000, 1])],
  ),
  "a sparse tensor": refused([
    node("Constant", [], "w", { value: { tensor: numbers("", 1, [2 ** 40], new Uint8Array(4)) } }),
    node("Add", ["images", "w"], "before"),
  ]),
  "Unique of an Expand": growing(
    [node("Expand", ["one1", "wide"], "w"), node("Unique", ["w"], "big")],
    [one, integers("wide", [30_000, 3000])],
  ),
  "Compress of an Expand": growing(
    [
      node("Expand", ["yes", "wide"], "c"),
      node("Expand", ["one1", "wide"], "w"),
      node("Compress", ["w", "c"], "big"),
    ],
    [one, yes, integers("wide", [900_000_000])],
  ),
  "CumSum of an Expand": growing(
    [node("Expand", ["one1", "wide"], "w"), node("CumSum", ["w", "axis"], "big")],
    [one, integers("wide", [20_000, 20_000]), integer("axis", 0)],
  ),
  "com.microsoft ExpandDims": growing(
    [node("Expand", ["one1", "wide"], "w"), node("ExpandDims", ["w", "axis"], "big", {}, micro)],
    [one, integers("wide", [20_000, 20_000]), int32("axis", [0])],
  ),
  "com.microsoft Range": growing(
    [node("Range", ["a", "b"], "big", {}, micro)],
    [tensor("a", [], floats(1, 0)), tensor("b", [], floats(1, 2e9))],
  ),
  "com.microsoft MurmurHash3": answered([
    node("MurmurHash3", ["images"], "h", {}, micro),
    node("Cast", ["h"], "u", { to: 1 }),
    node("Add", ["images", "u"], "before"),
  ]),
  "a domain of nobody": refused([node("Relu", ["images"], "before", {}, { domain: "nobody" })]),
  "20,001 operations": growing(chain(20_001, (from, to) => node("Relu", [from], to))),
  "wide and then narrow": growing(
    [
      ...Array.from({ length: 400 }, (_, i) => node("Tile", ["images", "t"], `w${i}`)),
      ...Array.from({ length: 400 }, (_, i) => node("ReduceMean", [`w${i}`], `m${i}`, { keepdims: 1 })),
      node(
        "Concat",
        Array.from({ length: 400 }, (_, i) => `m${i}`),
        "big",
        { axis: 1 },
      ),
    ],
    [integers("t", [1, 60_000, 1, 1])],
  ),
};
