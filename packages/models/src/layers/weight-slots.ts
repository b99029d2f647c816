import type { Layer } from "../types.ts";
import type { WeightSlot } from "./layer-definition.ts";

type Config = Layer["config"];

/** A size that the configuration doesn't give. */
export const ANY = undefined;

/** A weight that training changes. */
export function slot(name: string, shape: WeightSlot["shape"]): WeightSlot {
  return { name, shape };
}

/** A weight that no training changes. */
export function statistic(name: string, shape: WeightSlot["shape"]): WeightSlot {
  return { name, shape, isStatistic: true };
}

/** The bias of a linear layer, unless it goes without. */
export function biasSlots(config: Config, size?: number): readonly WeightSlot[] {
  return config.use_bias === false ? [] : [slot("bias", [size])];
}

/** Scale and center of a normalization, each unless it goes without. */
export function affineSlots(config: Config): readonly WeightSlot[] {
  return [
    ...(config.scale === false ? [] : [slot("gamma", [ANY])]),
    ...(config.center === false ? [] : [slot("beta", [ANY])]),
  ];
}

/** A setting that is a size; `undefined` where the configuration doesn't give it. */
export function sizeOf(config: Config, key: string): number | undefined {
  const value = config[key];
  return typeof value === "number" ? value : ANY;
}

/** Rows and columns of a kernel. */
export function kernelSizeOf({
  kernel_size: value,
}: Config): readonly [number | undefined, number | undefined] {
  if (typeof value === "number") return [value, value];
  const [height, width] = Array.isArray(value) ? value : [];
  return [typeof height === "number" ? height : ANY, typeof width === "number" ? width : ANY];
}

/** The last size of a setting that is a shape; `undefined` where it is left open. */
export function lastSizeOf(config: Config, key: string): number | undefined {
  const shape = config[key];
  const last = Array.isArray(shape) ? shape.at(-1) : ANY;
  return typeof last === "number" && last > 0 ? last : ANY;
}
