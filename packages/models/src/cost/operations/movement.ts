import { axisOf, type CostRule, fail, type OperationCall } from "../facts/operation-call.ts";
import {
  broadcast,
  dataType,
  elementsOf,
  fact,
  factOfTensor,
  MOST_VALUES,
  type TensorFact,
} from "../facts/tensor-fact.ts";
import { repeated } from "./elementwise.ts";

/** Nanoseconds for each number that is copied to another place. */
const COPY = 2;

function copied(outputs: readonly TensorFact[], factor: number = COPY): ReturnType<CostRule> {
  return { outputs, work: factor * outputs.reduce((sum, { shape }) => sum + elementsOf(shape), 0) };
}

/** The same numbers in another shape. */
function reshaped({ type, shape, values }: TensorFact, made: readonly number[]): ReturnType<CostRule> {
  if (elementsOf(shape) !== elementsOf(made)) fail("makes more numbers than it gets");
  return copied([fact(type, made, values)], 1);
}

const reshape: CostRule = (call) => {
  const input = call.input(0);
  const wanted = call.settings(1, "shape") ?? fail("takes no shape");
  const keepsZero = call.integer("allowzero", 0) !== 0;
  const lengths = wanted.map((length, axis) =>
    length === 0 && !keepsZero ? (input.shape[axis] ?? fail("names an axis that there is not")) : length,
  );
  const others = elementsOf(lengths.filter((length) => length !== -1));
  const rest = elementsOf(input.shape) / (others || 1);
  return reshaped(
    input,
    lengths.map((length) => (length === -1 ? rest : length)),
  );
};

const flatten: CostRule = (call) => {
  const input = call.input(0);
  const axis = call.integer("axis", 1);
  const from = axis < 0 ? axis + input.shape.length : axis;
  return reshaped(input, [elementsOf(input.shape.slice(0, from)), elementsOf(input.shape.slice(from))]);
};

const squeeze: CostRule = (call) => {
  const input = call.input(0);
  const axes = call.settings(1, "axes")?.map((axis) => axisOf(axis, input.shape.length));
  const made = input.shape.filter((length, axis) => (axes ? !axes.includes(axis) : length !== 1));
  return reshaped(input, made);
};

const unsqueeze: CostRule = (call) => {
  const input = call.input(0);
  const axes = call.settings(1, "axes") ?? [];
  const rank = input.shape.length + axes.length;
  const added = new Set(axes.map((axis) => axisOf(axis, rank)));
  const kept = input.shape.values();
  const made = Array.from({ length: rank }, (_, axis) => (added.has(axis) ? 1 : (kept.next().value ?? 1)));
  return reshaped(input, made);
};

const transpose: CostRule = (call) => {
  const { type, shape, values } = call.input(0);
  const order = call.integers("perm") ?? shape.map((_, axis) => shape.length - 1 - axis);
  const made = order.map((axis) => shape[axis] ?? fail("names an axis that there is not"));
  if (new Set(order).size !== shape.length) fail("names an axis twice");
  return copied([fact(type, made, shape.length < 2 ? values : undefined)], 2 * COPY);
};

const concat: CostRule = (call) => {
  const { inputs } = call;
  const { type, shape } = call.input(0);
  const axis = axisOf(call.integer("axis", 0), shape.length);
  const length = inputs.reduce((sum, input) => sum + (input.shape[axis] ?? 0), 0);
  const isFlat = shape.length === 1 && inputs.every(({ values }) => values);
  const known = isFlat ? inputs.flatMap(({ values = [] }) => values) : undefined;
  return copied([fact(type, shape.with(axis, length), known)]);
};

const split: CostRule = (call) => {
  const { type, shape, values } = call.input(0);
  const axis = axisOf(call.integer("axis", 0), shape.length);
  const parts = call.node.output.length;
  const length = shape[axis] ?? 0;
  const even = Math.ceil(length / parts);
  const evenly = Array.from({ length: parts }, (_, i) => Math.max(0, Math.min(even, length - i * even)));
  const lengths = call.settings(1, "split") ?? evenly;
  let start = 0;
  const outputs = lengths.map((own) => {
    const known = shape.length === 1 ? values?.slice(start, start + own) : undefined;
    start += own;
    return fact(type, shape.with(axis, own), known);
  });
  return start === length && outputs.length === parts
    ? copied(outputs)
    : fail("splits into parts that don't fit");
};

const slice: CostRule = (call) => {
  const { type, shape, values } = call.input(0);
  const starts = call.settings(1, "starts") ?? fail("has no start");
  const ends = call.settings(2, "ends") ?? fail("has no end");
  const axes = call.settings(3, "axes") ?? starts.map((_, i) => i);
  const steps = call.settings(4) ?? [];
  const made = [...shape];
  let taken = [...(values ?? [])];
  for (const [i, given] of axes.entries()) {
    const axis = axisOf(given, shape.length);
    const places = sliced(shape[axis] ?? 0, starts[i] ?? 0, ends[i] ?? 0, steps[i] ?? 1);
    made[axis] = places.count;
    taken = Array.from(
      { length: Math.min(places.count, MOST_VALUES) },
      (_, n) => taken[places.first + n * places.step] ?? 0,
    );
  }
  const isFlat = shape.length === 1 && axes.length === 1;
  return copied([fact(type, made, values && isFlat ? taken : undefined)]);
};

function sliced(length: number, start: number, end: number, step: number) {
  if (step === 0) fail("goes on by steps of nothing");
  const fromFront = (place: number) => (place < 0 ? place + length : place);
  const clamp = (place: number, low: number, high: number) => Math.min(high, Math.max(low, place));
  const first = step > 0 ? clamp(fromFront(start), 0, length) : clamp(fromFront(start), 0, length - 1);
  const last = step > 0 ? clamp(fromFront(end), 0, length) : clamp(fromFront(end), -1, length - 1);
  return { first, step, count: Math.max(0, Math.ceil((last - first) / step)) };
}

const gather: CostRule = (call) => {
  const { type, shape, values } = call.input(0);
  const indices = call.input(1);
  const axis = axisOf(call.integer("axis", 0), shape.length);
  const made = [...shape.slice(0, axis), ...indices.shape, ...shape.slice(axis + 1)];
  const pick = (index: number) => values?.[index < 0 ? index + values.length : index];
  const picked = shape.length === 1 && values ? indices.values?.map(pick) : undefined;
  const known = picked?.every((value) => value !== undefined) ? picked : undefined;
  return copied([fact(type, made, known)]);
};

const gatherElements: CostRule = (call) => copied([fact(call.input(0).type, call.input(1).shape)], 3 * COPY);

const gatherNd: CostRule = (call) => {
  const { type, shape } = call.input(0);
  const { shape: places } = call.input(1);
  const depth = places.at(-1) ?? fail("has no places");
  return copied([
    fact(type, [...places.slice(0, -1), ...shape.slice(call.integer("batch_dims", 0) + depth)]),
  ]);
};

/** Numbers put into a copy of the first tensor. */
const scatter: CostRule = (call) => {
  const { type, shape } = call.input(0);
  const updates = elementsOf(call.input(2).shape);
  return { outputs: [fact(type, shape)], work: COPY * elementsOf(shape) + 20 * updates };
};

const expand: CostRule = (call) => {
  const input = call.input(0);
  const made = broadcast([input.shape, call.settings(1) ?? fail("takes no shape")]);
  const count = elementsOf(made);
  return copied([
    fact(input.type, made, input.values && count <= MOST_VALUES ? repeated(input, made, count) : undefined),
  ]);
};

const tile: CostRule = (call) => {
  const { type, shape, values } = call.input(0);
  const repeats = call.settings(1) ?? fail("takes no counts");
  const made = shape.map((length, axis) => length * (repeats[axis] ?? 1));
  const count = elementsOf(made);
  const isFlat = shape.length === 1 && values && count <= MOST_VALUES;
  const known = isFlat ? Array.from({ length: count }, (_, i) => values[i % values.length] ?? 0) : undefined;
  return copied([fact(type, made, known)]);
};

const pad: CostRule = (call) => {
  const { type, shape } = call.input(0);
  const pads = call.settings(1, "pads") ?? fail("has no padding");
  const axes = call.settings(3) ?? shape.map((_, axis) => axis);
  const made = [...shape];
  for (const [i, axis] of axes.entries()) {
    const at = axisOf(axis, shape.length);
    made[at] = (made[at] ?? 0) + (pads[i] ?? 0) + (pads[i + axes.length] ?? 0);
  }
  return copied([fact(type, made)], 2 * COPY);
};

const resize: CostRule = (call) => {
  const { type, shape } = call.input(0);
  const isUpsample = call.node.opType === "Upsample";
  const isOld = isUpsample || call.version < 11;
  const [scales, sizes] = isOld
    ? [call.settings(1, "scales"), undefined]
    : [filled(call.settings(2)), filled(call.settings(3))];
  if (call.text("keep_aspect_ratio_policy", "stretch") !== "stretch" || call.integer("antialias", 0) !== 0)
    fail("resizes by a rule that is not followed");
  const axes = call.integers("axes") ?? shape.map((_, axis) => axis);
  const made = [...shape];
  for (const [i, axis] of axes.entries()) {
    const at = axisOf(axis, shape.length);
    made[at] = sizes?.[i] ?? Math.floor((shape[at] ?? 0) * (scales?.[i] ?? fail("has no size")));
  }
  const result = fact(type, made);
  return { outputs: [result], work: 40 * elementsOf(made), scratch: 64 * made.reduce((a, b) => a + b, 0) };
};

/** An empty list stands for one that is not given. */
function filled(list: readonly number[] | undefined): readonly number[] | undefined {
  return list && list.length > 0 ? list : undefined;
}

const shapeOf: CostRule = (call) => {
  const { shape } = call.input(0);
  const rank = shape.length;
  const at = (place: number) => Math.min(rank, Math.max(0, place < 0 ? place + rank : place));
  const lengths = shape.slice(at(call.integer("start", 0)), at(call.integer("end", rank)));
  return { outputs: [fact(dataType.int64, [lengths.length], lengths)], work: 1 };
};

const sizeOf: CostRule = (call) => ({
  outputs: [fact(dataType.int64, [], [elementsOf(call.input(0).shape)])],
  work: 1,
});

const constant: CostRule = (call) => {
  const value = call.tensor("value");
  const ints = call.integers("value_ints");
  const floats = call.floats("value_floats");
  if (value) return copied([factOfTensor(value)]);
  if (ints) return copied([fact(dataType.int64, [ints.length], ints)]);
  if (floats) return copied([fact(dataType.float32, [floats.length], floats)]);
  if (call.has("value_int")) return copied([fact(dataType.int64, [], [call.integer("value_int", 0)])]);
  if (call.has("value_float")) return copied([fact(dataType.float32, [], [call.float("value_float") ?? 0])]);
  return fail("is a constant of another kind");
};

function filledWith(type: number, shape: readonly number[], value: number): ReturnType<CostRule> {
  const count = elementsOf(shape);
  return copied([fact(type, shape, count <= MOST_VALUES ? Array<number>(count).fill(value) : undefined)]);
}

const constantOfShape: CostRule = (call) => {
  const tensor = call.tensor("value");
  const value = tensor ? factOfTensor(tensor) : fact(dataType.float32, [1], [0]);
  const shape = call.settings(0) ?? fail("takes no shape");
  const made = fact(value.type, shape);
  const [known] = value.values ?? [];
  return known === undefined ? copied([made]) : filledWith(value.type, made.shape, known);
};

const range: CostRule = (call) => {
  const [[start = 0] = [], [limit = 0] = [], [step = 1] = []] = [0, 1, 2].map((i) => call.settings(i));
  const count = Math.max(0, Math.ceil((limit - start) / step));
  if (!Number.isFinite(count)) fail("counts by steps of nothing");
  const known = Array.from({ length: Math.min(count, MOST_VALUES) }, (_, i) => start + i * step);
  return copied([fact(call.input(0).type, [count], known)]);
};

const oneHot: CostRule = (call) => {
  const { shape } = call.input(0);
  const [depth = 0] = call.settings(1) ?? [];
  const axis = axisOf(call.integer("axis", -1), shape.length + 1);
  return copied([fact(call.input(2).type, shape.toSpliced(axis, 0, depth))]);
};

const triangle: CostRule = (call) => copied([fact(call.input(0).type, call.input(0).shape)]);

const eyeLike: CostRule = (call) => {
  const { type, shape } = call.input(0);
  return copied([fact(call.integer("dtype", type), shape)]);
};

const nonZero: CostRule = (call) => {
  const { shape, values } = call.input(0);
  if (!values || shape.length !== 1) fail("makes as many numbers as there are that are not zero");
  const places = values.flatMap((value, i) => (value === 0 ? [] : [i]));
  return copied([fact(dataType.int64, [1, places.length], places)]);
};

const random: CostRule = (call) => {
  const type = call.integer("dtype", dataType.float32);
  return copied([fact(type, shapeOfRandom(call))], 30);
};

function shapeOfRandom(call: OperationCall): readonly number[] {
  return call.node.opType.endsWith("Like")
    ? call.input(0).shape
    : (call.integers("shape") ?? fail("takes no shape"));
}

/** Operations that move, repeat or make numbers without computing any. */
export const movementRules: Readonly<Record<string, CostRule>> = {
  Reshape: reshape,
  Flatten: flatten,
  Squeeze: squeeze,
  Unsqueeze: unsqueeze,
  Transpose: transpose,
  Concat: concat,
  Split: split,
  Slice: slice,
  Gather: gather,
  GatherElements: gatherElements,
  GatherND: gatherNd,
  ScatterElements: scatter,
  ScatterND: scatter,
  Expand: expand,
  Tile: tile,
  Pad: pad,
  Resize: resize,
  Upsample: resize,
  Shape: shapeOf,
  Size: sizeOf,
  Constant: constant,
  ConstantOfShape: constantOfShape,
  Range: range,
  OneHot: oneHot,
  Trilu: triangle,
  EyeLike: eyeLike,
  NonZero: nonZero,
  RandomNormal: random,
  RandomUniform: random,
  RandomNormalLike: random,
  RandomUniformLike: random,
};
