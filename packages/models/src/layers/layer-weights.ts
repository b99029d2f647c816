import { UnreadableModelError } from "../errors.ts";
import type { Layer, Weight } from "../types.ts";
import { allFinite } from "./all-finite.ts";
import type { JsonObject } from "./json.ts";

/** A size that the configuration doesn't give. */
const ANY = undefined;

/** The weights that a class of layers has with a configuration. */
type Slots = (config: JsonObject) => readonly Slot[];

/** One weight that a layer must have. */
interface Slot {
  readonly name: string;
  readonly shape: readonly (number | undefined)[];
}

const SLOTS: ReadonlyMap<string, Slots> = new Map<string, Slots>([
  [
    "Dense",
    (config) => [slot("kernel", [ANY, size(config, "units")]), ...bias(config, size(config, "units"))],
  ],
  [
    "Conv2D",
    (config) => [
      slot("kernel", [...kernelSize(config), ANY, size(config, "filters")]),
      ...bias(config, size(config, "filters")),
    ],
  ],
  [
    "DepthwiseConv2D",
    (config) => [
      slot("depthwise_kernel", [...kernelSize(config), ANY, size(config, "depth_multiplier") ?? 1]),
      ...bias(config),
    ],
  ],
  [
    "SeparableConv2D",
    (config) => [
      slot("depthwise_kernel", [...kernelSize(config), ANY, size(config, "depth_multiplier") ?? 1]),
      slot("pointwise_kernel", [1, 1, ANY, size(config, "filters")]),
      ...bias(config, size(config, "filters")),
    ],
  ],
  [
    "BatchNormalization",
    (config) => [
      ...(config.scale === false ? [] : [slot("gamma", [ANY])]),
      ...(config.center === false ? [] : [slot("beta", [ANY])]),
      slot("moving_mean", [ANY]),
      slot("moving_variance", [ANY]),
    ],
  ],
  [
    "LayerNormalization",
    (config) => [
      ...(config.scale === false ? [] : [slot("gamma", [ANY])]),
      ...(config.center === false ? [] : [slot("beta", [ANY])]),
    ],
  ],
  ["LayerScale", () => [slot("gamma", [ANY])]],
  [
    "Normalization",
    (config) =>
      (config.mean ?? null) === null ? [slot("mean", [ANY]), slot("variance", [ANY]), slot("count", [])] : [],
  ],
]);

/** Weights that no training changes: statistics. */
const STATISTICS: ReadonlySet<string> = new Set([
  "moving_mean",
  "moving_variance",
  "mean",
  "variance",
  "count",
]);

/** How many weights a layer has that training changes, and how many of statistics; none for a class that isn't known. */
export function weightCounts(layer: Omit<Layer, "weights">): {
  readonly trained: number;
  readonly statistics: number;
} {
  const slots = SLOTS.get(layer.className)?.(layer.config) ?? [];
  const statistics = slots.filter(({ name }) => STATISTICS.has(name)).length;
  return { trained: slots.length - statistics, statistics };
}

/**
 * Gives a layer's arrays, in Keras's order for the class, the names they have here, and checks that there are as
 * many as the class has, in the shapes that the configuration says. A class that isn't known keeps its names.
 */
export function nameWeights(
  layer: Omit<Layer, "weights">,
  arrays: readonly Weight[],
  source: string,
): readonly Weight[] {
  const slots = SLOTS.get(layer.className)?.(layer.config);
  for (const array of arrays) checkArray(layer, array, source);
  if (!slots) return arrays;
  if (slots.length !== arrays.length)
    throw new UnreadableModelError(
      source,
      `layer ${layer.name} needs ${slots.length} weights (${slots.map((s) => s.name).join(", ")}), but has ${arrays.length}`,
    );
  // TensorFlow.js keeps any order, but the names; Keras 3 keeps the order, but not always the names.
  const named = new Map(arrays.map((array) => [array.name, array]));
  const byName = slots.every(({ name }) => named.has(name));
  return slots.map(({ name, shape }, i) => {
    const array = byName ? named.get(name) : arrays[i];
    if (
      !array ||
      array.shape.length !== shape.length ||
      shape.some((n, d) => n !== ANY && n !== array.shape[d])
    )
      throw new UnreadableModelError(
        source,
        `weight ${name} of layer ${layer.name} has shape [${array?.shape}], but should have [${shape.map((n) => n ?? "?")}]`,
      );
    return { ...array, name };
  });
}

function checkArray(layer: Omit<Layer, "weights">, { shape, values, name }: Weight, source: string): void {
  const refuse = (reason: string) =>
    new UnreadableModelError(source, `weight ${name} of layer ${layer.name} ${reason}`);
  const count = shape.reduce((product, n) => product * n, 1);
  if (count !== values.length) throw refuse(`has ${values.length} numbers for its shape [${shape}]`);
  if (count === 0) throw refuse("is empty");
  if (!allFinite(values)) throw refuse("holds NaN or infinity");
}

function slot(name: string, shape: Slot["shape"]): Slot {
  return { name, shape };
}

function bias(config: JsonObject, size?: number): readonly Slot[] {
  return config.use_bias === false ? [] : [slot("bias", [size])];
}

function size(config: JsonObject, key: string): number | undefined {
  const value = config[key];
  return typeof value === "number" ? value : undefined;
}

function kernelSize(config: JsonObject): [number | undefined, number | undefined] {
  const value = config.kernel_size;
  if (typeof value === "number") return [value, value];
  const [height, width] = Array.isArray(value) ? value : [];
  return [typeof height === "number" ? height : ANY, typeof width === "number" ? width : ANY];
}
