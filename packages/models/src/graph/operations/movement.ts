import { field, isList, isObject } from "../../formats/containers/json.ts";
import type { Json } from "../../types.ts";
import {
  integersOf,
  layersRead,
  type Operation,
  type OperationLayer,
  type OperationReader,
  onlyLayerRead,
  settingOf,
} from "./operation.ts";

/** Images have four axes, the batch among them. */
const RANK = 4;

/** The numbers in reverse along one axis: of the channels, RGB as BGR. */
const flip: OperationReader = (operation) => {
  const [axis, ...others] = integersOf(settingOf(operation, ["axis"], 1)) ?? [];
  const input = onlyLayerRead(operation);
  if (input === undefined || axis === undefined || others.length > 0) return undefined;
  return [flipped(operation, input, axis)];
};

function flipped({ name }: Operation, input: string, axis: number): OperationLayer {
  return { name, className: "Flip", config: { axis: axis === RANK - 1 ? -1 : axis }, inputs: [input] };
}

/** `x[…]`: what turns channels round, or takes rows and columns away from the edges. */
const getItem: OperationReader = (operation) => {
  const input = onlyLayerRead(operation);
  const slices = slicesOf(settingOf(operation, ["slice_spec", "key"], 1));
  if (input === undefined || !slices) return undefined;
  const changed = [...slices.entries()].filter(
    ([, { start, stop, step }]) => start || stop !== null || step < 0,
  );
  if (changed.length === 0) return [handedOn(operation, input)];
  const [[axis, { start, stop, step }] = [0, FULL]] = changed;
  if (changed.length === 1 && step === -1 && start === null && stop === null)
    return [flipped(operation, input, axis)];
  return cropped(operation, { input, slices });
};

interface Slice {
  readonly start: number | null;
  readonly stop: number | null;
  readonly step: number;
}

const FULL: Slice = { start: null, stop: null, step: 1 };

/** A slice for each of the four axes; `undefined` where an index, a new axis or a list is among them. */
function slicesOf(spec: Json | undefined): readonly Slice[] | undefined {
  const entries = isList(spec) ? spec : [spec ?? null];
  const dots = entries.findIndex((entry) => field(entry, "class_name") === "__ellipsis__");
  const before = entries.slice(0, dots < 0 ? entries.length : dots).map(sliceOf);
  const after = dots < 0 ? [] : entries.slice(dots + 1).map(sliceOf);
  const between = RANK - before.length - after.length;
  if (between < 0) return undefined;
  const all = [...before, ...Array.from({ length: between }, () => FULL), ...after];
  const found = all.filter((slice) => slice !== undefined);
  return found.length === all.length ? found : undefined;
}

/** `{start, stop, step}` of Keras 2, the same in a `config` of Keras 3. */
function sliceOf(entry: Json): Slice | undefined {
  const parts = field(entry, "class_name") === "__slice__" ? field(entry, "config") : entry;
  if (!isObject(parts) || field(parts, "step") === undefined) return undefined;
  const [start, stop, step] = ["start", "stop", "step"].map((key) => field(parts, key) ?? null);
  const isBound = (bound: Json | undefined): bound is number | null =>
    bound === null || Number.isInteger(bound);
  if (!isBound(start) || !isBound(stop) || !isBound(step)) return undefined;
  return { start, stop, step: step ?? 1 };
}

/** Edges taken away: `x[:, 2:-2, 1:-1, :]`. A `stop` counted from the front would need the size of the image. */
function cropped(
  { name }: Operation,
  { input, slices }: { readonly input: string; readonly slices: readonly Slice[] },
): readonly OperationLayer[] | undefined {
  const [images = FULL, rows = FULL, columns = FULL, channels = FULL] = slices;
  const isWhole = ({ start, stop, step }: Slice) => !start && stop === null && step === 1;
  const isEdges = ({ start, stop, step }: Slice) => (start ?? 0) >= 0 && (stop ?? -1) < 0 && step === 1;
  if (![images, channels].every(isWhole) || ![rows, columns].every(isEdges)) return undefined;
  const cropping = [rows, columns].map(({ start, stop }) => [start ?? 0, -(stop ?? 0)]);
  return [{ name, className: "Cropping2D", config: { cropping }, inputs: [input] }];
}

const FLOATS: ReadonlySet<string> = new Set(["float32", "float64", "float16", "bfloat16"]);

/** A cast to floating point, which all numbers are here. */
const cast: OperationReader = (operation) => {
  const input = onlyLayerRead(operation);
  const type = settingOf(operation, ["dtype", "DstT"], 1);
  const name = typeof type === "string" ? type : field(field(type, "config"), "name");
  if (input === undefined || typeof name !== "string" || !FLOATS.has(name)) return undefined;
  return [handedOn(operation, input)];
};

const identity: OperationReader = (operation) => {
  const input = onlyLayerRead(operation);
  return input === undefined ? undefined : [handedOn(operation, input)];
};

function handedOn({ name }: Operation, input: string): OperationLayer {
  return { name, className: "Identity", config: {}, inputs: [input] };
}

/** Images of another size. */
const resize: OperationReader = (operation) => {
  const input = onlyLayerRead(operation);
  const [height, width] = integersOf(settingOf(operation, ["size"], 1)) ?? [];
  const interpolation = settingOf(operation, ["interpolation", "method"], 2) ?? "bilinear";
  if (input === undefined || height === undefined || width === undefined || typeof interpolation !== "string")
    return undefined;
  const config = {
    height,
    width,
    interpolation,
    antialias: settingOf(operation, ["antialias"], 4) === true,
    crop_to_aspect_ratio: field(operation.config, "crop_to_aspect_ratio") === true,
    pad_to_aspect_ratio: field(operation.config, "pad_to_aspect_ratio") === true,
    data_format: field(operation.config, "data_format") ?? "channels_last",
  };
  const isKept = settingOf(operation, ["preserve_aspect_ratio"], 3) === true;
  return isKept ? undefined : [{ name: operation.name, className: "Resizing", config, inputs: [input] }];
};

/** The mean, or the largest number, of each channel. */
function reduction(className: "GlobalAveragePooling2D" | "GlobalMaxPooling2D"): OperationReader {
  return (operation) => {
    const input = onlyLayerRead(operation);
    const axes = integersOf(settingOf(operation, ["axis"], 1))?.map((axis) =>
      axis < 0 ? axis + RANK : axis,
    );
    if (input === undefined || axes?.length !== 2 || !axes.includes(1) || !axes.includes(2)) return undefined;
    const keepdims = settingOf(operation, ["keepdims"], 2) === true;
    return [{ name: operation.name, className, config: { keepdims }, inputs: [input] }];
  };
}

const concatenate: OperationReader = (operation) => {
  const inputs = layersRead(operation);
  const [axis = -1] = integersOf(settingOf(operation, ["axis"], 0)) ?? [];
  if (inputs.length < 2) return undefined;
  return [{ name: operation.name, className: "Concatenate", config: { axis }, inputs }];
};

/** To a shape whose first length is that of the batch, left open. */
const reshape: OperationReader = (operation) => {
  const input = onlyLayerRead(operation);
  const [images, ...shape] = integersOf(settingOf(operation, ["newshape", "shape"], 1)) ?? [];
  if (input === undefined || images !== -1 || shape.length === 0 || shape.includes(-1)) return undefined;
  return [{ name: operation.name, className: "Reshape", config: { target_shape: shape }, inputs: [input] }];
};

const transpose: OperationReader = (operation) => {
  const input = onlyLayerRead(operation);
  const [images, ...dims] = integersOf(settingOf(operation, ["axes", "perm"], 1)) ?? [];
  if (input === undefined || images !== 0 || dims.length === 0) return undefined;
  return [{ name: operation.name, className: "Permute", config: { dims }, inputs: [input] }];
};

/** Zeros around images. */
const pad: OperationReader = (operation) => {
  const input = onlyLayerRead(operation);
  const widths = settingOf(operation, ["pad_width", "paddings"], 1);
  const [images, rows, columns, channels] = isList(widths) ? widths.map(integersOf) : [];
  const mode = String(settingOf(operation, ["mode"], 2) ?? "constant").toLowerCase();
  const value = settingOf(operation, ["constant_values"], 3) ?? 0;
  const isZero = (edges: readonly number[] | undefined) => edges?.every((n) => n === 0);
  if (input === undefined || !rows || !columns || !isZero(images) || !isZero(channels)) return undefined;
  if (mode !== "constant" || value !== 0) return undefined;
  return [
    {
      name: operation.name,
      className: "ZeroPadding2D",
      config: { padding: [rows, columns] },
      inputs: [input],
    },
  ];
};

/** What leaves numbers as they are, but for how many there are and where, by the names of Keras 3, Keras 2 and TensorFlow. */
export const movementOperations: Readonly<Record<string, OperationReader>> = {
  Flip: flip,
  reverse: flip,
  ReverseV2: flip,
  GetItem: getItem,
  "__operators__.getitem": getItem,
  Cast: cast,
  cast,
  Identity: identity,
  identity,
  StopGradient: identity,
  stop_gradient: identity,
  Resize: resize,
  "image.resize": resize,
  Mean: reduction("GlobalAveragePooling2D"),
  "math.reduce_mean": reduction("GlobalAveragePooling2D"),
  Max: reduction("GlobalMaxPooling2D"),
  "math.reduce_max": reduction("GlobalMaxPooling2D"),
  Concatenate: concatenate,
  concat: concatenate,
  Reshape: reshape,
  reshape,
  Transpose: transpose,
  transpose,
  Pad: pad,
  pad,
};
