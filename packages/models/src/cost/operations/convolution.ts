import { axisOf, type CostRule, fail, type OperationCall } from "../facts/operation-call.ts";
import { dataType, elementsOf, fact } from "../facts/tensor-fact.ts";

/** Multiplications and additions in a nanosecond: of large matrices, and of few channels. */
const [DENSE, SPARSE] = [6, 1];

interface Window {
  readonly kernel: readonly number[];
  readonly strides: readonly number[];
  readonly dilations: readonly number[];
  /** Of both ends of an axis together. */
  readonly padding: readonly number[];
  /** Whether padding is what keeps the size, divided by the strides. */
  readonly isSame: boolean;
}

function windowOf(call: OperationCall, kernel: readonly number[]): Window {
  const ones = kernel.map(() => 1);
  const pads = call.integers("pads") ?? kernel.flatMap(() => [0, 0]);
  const auto = call.text("auto_pad", "NOTSET");
  const strides = call.integers("strides") ?? ones;
  const dilations = call.integers("dilations") ?? ones;
  const isPositive = [...kernel, ...strides, ...dilations].every((length) => length >= 1 && length < 2 ** 31);
  if (!isPositive || pads.some((length) => !(length >= 0 && length < 2 ** 31)))
    fail("has a window that is none");
  if ([strides, dilations].some((list) => list.length !== kernel.length) || pads.length !== 2 * kernel.length)
    fail("has a window of other axes");
  const padding = kernel.map((_, axis) => (pads[axis] ?? 0) + (pads[axis + kernel.length] ?? 0));
  return {
    kernel,
    strides,
    dilations,
    padding: auto === "NOTSET" ? padding : kernel.map(() => 0),
    isSame: auto.startsWith("SAME"),
  };
}

function slid(lengths: readonly number[], window: Window, isCeiled = false): readonly number[] {
  if (lengths.length !== window.kernel.length) fail("has a window of other axes");
  return lengths.map((length, axis) => {
    const stride = window.strides[axis] ?? 1;
    if (window.isSame) return Math.ceil(length / stride);
    const reach = ((window.kernel[axis] ?? 1) - 1) * (window.dilations[axis] ?? 1) + 1;
    const steps = (length + (window.padding[axis] ?? 0) - reach) / stride;
    const made = (isCeiled ? Math.ceil(steps) : Math.floor(steps)) + 1;
    return made >= 1 ? made : fail("has a window that is larger than what it slides over");
  });
}

/** `images [N, C, …] * kernel [M, C / group, …] → [N, M, …]`, for one or two axes of space. */
function convolved(
  call: OperationCall,
  [images, weights]: readonly [number, number],
  made?: number,
): ReturnType<CostRule> {
  const { shape, type } = call.input(images);
  const [count = 0, channels = 0, ...space] = shape;
  const [outputs = 0, perGroup = 0, ...kernel] = call.input(weights).shape;
  const groups = call.integer("group", 1);
  if (space.length < 1 || space.length > 2) fail("slides over more axes than images have");
  if (!(groups >= 1) || channels !== perGroup * groups || outputs % groups !== 0)
    fail("has groups that don't fit");
  const given = call.integers("kernel_shape");
  if (given && given.join() !== kernel.join()) fail("has a window of two sizes");
  const window = windowOf(call, kernel);
  const lengths = slid(space, window);
  const sums = perGroup * elementsOf(kernel);
  const result = fact(made ?? type, [count, outputs, ...lengths]);
  // kernels are applied to all that they reach, laid out, where there is more of them than of places
  const laidOut = type === dataType.float32 ? 0 : sums * groups * elementsOf(lengths);
  const speed = groups === 1 && outputs > 4 ? DENSE : SPARSE;
  return { outputs: [result], work: (elementsOf(result.shape) * sums) / speed, scratch: laidOut };
}

const conv: CostRule = (call) => convolved(call, [0, 1]);

const convTranspose: CostRule = (call) => {
  const { type, shape } = call.input(0);
  const [count = 0, channels = 0, ...space] = shape;
  const [inputs = 0, perGroup = 0, ...kernel] = call.input(1).shape;
  const groups = call.integer("group", 1);
  if (call.has("output_shape") || call.text("auto_pad", "NOTSET") !== "NOTSET") fail("pads by what it makes");
  if (channels !== inputs || !(groups >= 1) || kernel.length !== space.length)
    fail("has groups that don't fit");
  const { strides, dilations, padding } = windowOf(call, kernel);
  const extra = call.integers("output_padding") ?? [];
  const lengths = space.map((length, axis) => {
    const reach = ((kernel[axis] ?? 1) - 1) * (dilations[axis] ?? 1) + 1;
    return (strides[axis] ?? 1) * (length - 1) + (extra[axis] ?? 0) + reach - (padding[axis] ?? 0);
  });
  const sums = elementsOf(shape) * perGroup * elementsOf(kernel);
  return {
    outputs: [fact(type, [count, perGroup * groups, ...lengths])],
    work: sums / SPARSE,
    scratch: (4 * sums) / Math.max(1, count * (channels / groups)),
  };
};

const pool: CostRule = (call) => {
  const { type, shape } = call.input(0);
  const [count = 0, channels = 0, ...space] = shape;
  const kernel = call.integers("kernel_shape") ?? fail("has no window");
  const window = windowOf(call, kernel);
  const lengths = slid(space, window, call.integer("ceil_mode", 0) === 1);
  const made = [count, channels, ...lengths];
  return {
    outputs: [fact(type, made), fact(dataType.int64, made)],
    work: 2 * elementsOf(made) * elementsOf(kernel),
  };
};

const globalPool: CostRule = (call) => {
  const { type, shape } = call.input(0);
  const [count = 0, channels = 0, ...space] = shape;
  return { outputs: [fact(type, [count, channels, ...space.map(() => 1)])], work: 2 * elementsOf(shape) };
};

const localNormalization: CostRule = (call) => {
  const { type, shape } = call.input(0);
  const size = call.integer("size", 1);
  return {
    outputs: [fact(type, shape)],
    work: elementsOf(shape) * (60 + Math.min(Math.abs(size), shape[1] ?? 0)),
  };
};

const depthToSpace: CostRule = (call) => {
  const { type, shape } = call.input(0);
  const [count = 0, channels = 0, height = 0, width = 0] = shape;
  const block = call.integer("blocksize", 0);
  const isSpread = call.node.opType === "DepthToSpace";
  if (!(block >= 1) || shape.length !== 4) fail("has no block size");
  const made = isSpread
    ? [count, channels / block ** 2, height * block, width * block]
    : [count, channels * block ** 2, height / block, width / block];
  return { outputs: [fact(type, made)], work: 2 * elementsOf(shape) };
};

const quantizedConv: CostRule = (call) =>
  convolved(call, [0, 3], call.optional(7)?.type ?? call.input(0).type);
const integerConv: CostRule = (call) => convolved(call, [0, 1], dataType.int32);

/** What an axis is divided into by statistics over all others. */
const normalization: CostRule = (call) => {
  const { type, shape } = call.input(0);
  if (call.integer("training_mode", 0) !== 0 || call.node.output.length > 1) fail("trains");
  return { outputs: [fact(type, shape)], work: 3 * elementsOf(shape) };
};

const layerNormalization: CostRule = (call) => {
  const { type, shape } = call.input(0);
  const axis = axisOf(call.integer("axis", -1), shape.length);
  const statistics = fact(
    dataType.float32,
    shape.map((length, i) => (i < axis ? length : 1)),
  );
  return { outputs: [fact(type, shape), statistics, statistics], work: 4 * elementsOf(shape), scratch: 0 };
};

/** Operations with windows, and those on the channels of images. */
export const convolutionRules: Readonly<Record<string, CostRule>> = {
  Conv: conv,
  ConvTranspose: convTranspose,
  ConvInteger: integerConv,
  QLinearConv: quantizedConv,
  MaxPool: pool,
  AveragePool: pool,
  LpPool: pool,
  GlobalAveragePool: globalPool,
  GlobalMaxPool: globalPool,
  GlobalLpPool: globalPool,
  LRN: localNormalization,
  BatchNormalization: normalization,
  InstanceNormalization: normalization,
  GroupNormalization: normalization,
  LayerNormalization: layerNormalization,
  DepthToSpace: depthToSpace,
  SpaceToDepth: depthToSpace,
};
