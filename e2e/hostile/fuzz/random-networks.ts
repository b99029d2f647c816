import { join } from "node:path";
import { beforeHead } from "../costly/network-parts.ts";
import {
  type Attributes,
  graph,
  integer,
  integers,
  node,
  numbers,
  onnxFile,
  own,
  tensor,
  value,
} from "../onnx-bytes.ts";
import { write } from "../tiny-forms.ts";
import type { Random } from "./random.ts";

const [FLOAT, INT64, BOOL] = [1, 7, 9];

/** Lengths, counts and axes, most of them of use, some of them not. */
const LENGTHS = [-9, -1, 0, 1, 1, 2, 3, 4, 4, 7, 64, 1000, 60_000, 2 ** 31, 2 ** 40];

/** Names of tensors that there are, by what they hold. */
interface Pool {
  readonly floats: string[];
  readonly integers: string[];
  readonly sequences: string[];
}

/** What a network is made of so far. */
interface Draft {
  readonly random: Random;
  readonly tensors: Uint8Array[];
  /** Names of functions that may be called. */
  readonly functions: readonly string[];
  count: number;
}

function fresh(draft: Draft): string {
  draft.count += 1;
  return `t${draft.count}`;
}

function list(draft: Draft, length: number): string {
  const name = fresh(draft);
  draft.tensors.push(
    integers(
      name,
      Array.from({ length }, () => draft.random.of(LENGTHS)),
    ),
  );
  return name;
}

function single(draft: Draft): string {
  const name = fresh(draft);
  draft.tensors.push(integer(name, draft.random.of([...LENGTHS, -(2n ** 63n), 2n ** 60n])));
  return name;
}

function weights(draft: Draft): string {
  const name = fresh(draft);
  const shape = Array.from({ length: draft.random.below(5) }, () => draft.random.of([1, 1, 2, 3, 4]));
  const length = shape.reduce((product, axis) => product * axis, 1);
  const values = Float32Array.from({ length }, () => draft.random.of([0, 0.5, 1, -1, 3, 1e9]));
  draft.tensors.push(tensor(name, shape, new Uint8Array(values.buffer)));
  return name;
}

type Maker = (
  draft: Draft,
  pool: Pool,
) => { readonly node: Uint8Array; readonly kind: keyof Pool; readonly name: string };

const a = (draft: Draft, pool: Pool) =>
  draft.random.below(5) === 0 ? weights(draft) : draft.random.of(pool.floats);
const shape = (draft: Draft, pool: Pool) =>
  draft.random.below(2) || pool.integers.length === 0
    ? list(draft, 1 + draft.random.below(5))
    : draft.random.of(pool.integers);
const whole = (draft: Draft, pool: Pool) =>
  draft.random.below(2) || pool.integers.length === 0 ? single(draft) : draft.random.of(pool.integers);
const axis = (draft: Draft): Attributes => ({ axis: draft.random.of([-1, 0, 1, 2, 3, 9]) });

type Inputs = (draft: Draft, pool: Pool) => readonly string[];

function operation(
  name: string,
  inputs: Inputs,
  kind: keyof Pool = "floats",
  attributes: (draft: Draft) => Attributes = () => ({}),
): Maker {
  return (draft, pool) => {
    const made = fresh(draft);
    return { node: node(name, inputs(draft, pool), made, attributes(draft)), kind, name: made };
  };
}

const window = (draft: Draft): Attributes => ({
  kernel_shape: [1, 1].map(() => draft.random.of([1, 2, 3, 500])),
  pads: [0, 0, 0, 0].map(() => draft.random.of([0, 0, 1, 2, 700, 9000])),
  strides: [1, 1].map(() => draft.random.of([1, 1, 2, 0, 9000])),
});
const padding = (draft: Draft): Attributes => ({
  pads: window(draft).pads ?? 0,
  strides: window(draft).strides ?? 0,
});

/** Operations on numbers, on whole numbers and shapes, and on lists of tensors. */
const operations: readonly Maker[] = [
  ...[
    "Relu",
    "Sqrt",
    "Exp",
    "Identity",
    "Softmax",
    "GlobalAveragePool",
    "Bernoulli",
    "RandomNormalLike",
    "Dropout",
  ].map((name) => operation(name, (d, p) => [a(d, p)])),
  ...["Add", "Mul", "Div", "Pow", "Mod", "MatMul", "Max", "PRelu"].map((name) =>
    operation(
      name,
      (d, p) => [a(d, p), a(d, p)],
      "floats",
      () => (name === "Mod" ? { fmod: 1 } : {}),
    ),
  ),
  operation("Transpose", (d, p) => [a(d, p)]),
  operation("Concat", (d, p) => Array(1 + d.random.below(300)).fill(a(d, p)), "floats", axis),
  operation("Conv", (d, p) => [a(d, p), a(d, p)], "floats", padding),
  operation("ConvTranspose", (d, p) => [a(d, p), a(d, p)], "floats", padding),
  operation("MaxPool", (d, p) => [a(d, p)], "floats", window),
  operation("AveragePool", (d, p) => [a(d, p)], "floats", window),
  operation(
    "DepthToSpace",
    (d, p) => [a(d, p)],
    "floats",
    (d) => ({ blocksize: d.random.of([0, 1, 2, 3000]) }),
  ),
  operation(
    "Einsum",
    (d, p) => [a(d, p), a(d, p)],
    "floats",
    (d) => ({
      equation: d.random.of([
        "abcd,efgh->abcdefgh",
        "abcd,abce->abde",
        "ij,jk->ik",
        "abcd,abcd->",
        "...a,...b",
      ]),
    }),
  ),
  ...["Reshape", "Expand", "Tile", "Pad", "Unsqueeze", "Squeeze", "CenterCropPad"].map((name) =>
    operation(name, (d, p) => [a(d, p), shape(d, p)]),
  ),
  operation("Slice", (d, p) => [a(d, p), shape(d, p), shape(d, p)]),
  operation("Resize", (d, p) => [a(d, p), "", "", shape(d, p)]),
  operation("Gather", (d, p) => [a(d, p), shape(d, p)], "floats", axis),
  operation("GatherND", (d, p) => [a(d, p), shape(d, p)]),
  operation("OneHot", (d, p) => [shape(d, p), whole(d, p), a(d, p)], "floats", axis),
  operation("TopK", (d, p) => [a(d, p), shape(d, p)], "floats", axis),
  operation("CumSum", (d, p) => [a(d, p), whole(d, p)]),
  operation("ConstantOfShape", (d, p) => [shape(d, p)]),
  operation(
    "RandomUniform",
    () => [],
    "floats",
    (d) => ({ shape: [1, 1].map(() => d.random.of([1, 9, 60_000])) }),
  ),
  operation(
    "Cast",
    (d, p) => [shape(d, p)],
    "floats",
    () => ({ to: FLOAT }),
  ),
  operation(
    "LSTM",
    (d, p) => [a(d, p), a(d, p), a(d, p)],
    "floats",
    (d) => ({ hidden_size: d.random.of([1, 8, 99_999]) }),
  ),
  operation(
    "Cast",
    (d, p) => [a(d, p)],
    "integers",
    () => ({ to: INT64 }),
  ),
  operation("Shape", (d, p) => [a(d, p)], "integers"),
  operation("Size", (d, p) => [a(d, p)], "integers"),
  operation("NonZero", (d, p) => [a(d, p)], "integers"),
  operation("ArgMax", (d, p) => [a(d, p)], "integers", axis),
  operation("Range", (d, p) => [whole(d, p), whole(d, p), whole(d, p)], "integers"),
  ...["Add", "Mul", "Div", "Mod", "Sub", "Pow", "Concat"].map((name) =>
    operation(
      name,
      (d, p) => [shape(d, p), shape(d, p)],
      "integers",
      () => (name === "Concat" ? { axis: 0 } : {}),
    ),
  ),
  operation(
    "Gather",
    (d, p) => [shape(d, p), whole(d, p)],
    "integers",
    () => ({ axis: 0 }),
  ),
  operation("Unique", (d, p) => [shape(d, p)], "integers"),
  operation("SplitToSequence", (d, p) => [a(d, p)], "sequences", axis),
  operation("SequenceConstruct", (d, p) => Array(1 + d.random.below(20)).fill(a(d, p)), "sequences"),
  operation(
    "ConcatFromSequence",
    (d, p) => [p.sequences.length > 0 ? d.random.of(p.sequences) : "none"],
    "floats",
    axis,
  ),
];

function called(draft: Draft, pool: Pool): ReturnType<Maker> {
  const name = fresh(draft);
  const made = node(draft.random.of(draft.functions), [a(draft, pool)], name, {}, { domain: "own" });
  return { node: made, kind: "floats", name };
}

/** A loop, a branch or a scan over random operations. */
function nested(draft: Draft, pool: Pool, depth: number): ReturnType<Maker> {
  const name = fresh(draft);
  const [index, go, goes, state] = [fresh(draft), fresh(draft), fresh(draft), fresh(draft)];
  const from = a(draft, pool);
  const inner: Pool = { floats: [state, ...pool.floats], integers: [...pool.integers], sequences: [] };
  const body = someNodes(draft, inner, depth + 1);
  const last = inner.floats.at(-1) ?? state;
  const kind = draft.random.below(3);
  if (kind === 0) {
    const branch = graph({ nodes: [node("Identity", [from], state), ...body], outputs: [value(last)] });
    const other = graph({ nodes: [node("Identity", [from], `${state}b`)], outputs: [value(`${state}b`)] });
    const branches = { then_branch: { graph: branch }, else_branch: { graph: other } };
    return { node: node("If", ["yes"], name, branches), kind: "floats", name };
  }
  if (kind === 1) {
    const scanned = graph({ nodes: body, inputs: [value(state)], outputs: [value(last)] });
    return {
      node: node("Scan", [from], name, { num_scan_inputs: 1, body: { graph: scanned } }),
      kind: "floats",
      name,
    };
  }
  const looped = graph({
    nodes: [node("Identity", [go], goes), ...body],
    inputs: [value(index, INT64, true), value(go, BOOL, true), value(state)],
    outputs: [value(goes, BOOL, true), value(last)],
  });
  const trips = draft.random.below(4) === 0 ? "" : whole(draft, pool);
  return {
    node: node("Loop", [trips, "yes", from], name, { body: { graph: looped } }),
    kind: "floats",
    name,
  };
}

function someNodes(draft: Draft, pool: Pool, depth: number): readonly Uint8Array[] {
  return Array.from({ length: 1 + draft.random.below(depth === 0 ? 12 : 4) }, () => {
    const choice = draft.random.below(10);
    const calls = choice === 0 && draft.functions.length > 0;
    const made = calls
      ? called(draft, pool)
      : choice === 1 && depth < 3
        ? nested(draft, pool, depth)
        : draft.random.of(operations)(draft, pool);
    pool[made.kind].push(made.name);
    return made.node;
  });
}

/** Functions of which each may call those after it, so that few of them come to many operations. */
function someFunctions(random: Random): readonly Uint8Array[] {
  const names = Array.from({ length: random.of([0, 0, 1, 3, 40]) }, (_, i) => `F${i}`);
  return names.map((name, i) => {
    const draft: Draft = { random, tensors: [], functions: names.slice(i + 1), count: 0 };
    const later = draft.functions.slice(0, 2);
    const calls = later.map((other, n) =>
      node(other, [n === 0 ? "x" : `y${n - 1}`], `y${n}`, {}, { domain: "own" }),
    );
    const last = calls.length > 0 ? `y${calls.length - 1}` : "x";
    const growth = random.of(["Relu", "Concat"]);
    const end =
      growth === "Relu" ? node("Relu", [last], "y") : node("Concat", [last, last], "y", { axis: 1 });
    return own(name, [...calls, end]);
  });
}

/** Writes a network of random operations, functions, loops and branches before a real head. */
export function randomNetwork(random: Random, folder: string): string {
  const functions = someFunctions(random);
  const names = functions.map((_, i) => `F${i}`);
  const draft: Draft = {
    random,
    tensors: [numbers("yes", BOOL, [], Uint8Array.of(1))],
    functions: names,
    count: 0,
  };
  const pool: Pool = { floats: ["images"], integers: [], sequences: [] };
  const nodes = someNodes(draft, pool, 0);
  const used = [
    node("ReduceMean", [pool.floats.at(-1) ?? "images"], "one", { keepdims: 0 }),
    node("Add", ["images", "one"], "before"),
  ];
  return write(
    join(folder, "made.onnx"),
    onnxFile(beforeHead([...nodes, ...used], draft.tensors, functions)),
  );
}
