import { UnsupportedLayerError } from "../../errors.ts";
import type { Layer, Weight } from "../../types.ts";
import type { Tensor } from "./fragment.ts";

/** A setting of a layer that is a number, or Keras's default where it is missing. */
export function numberSetting(layer: Layer, key: string, fallback: number): number {
  const value = layer.config[key] ?? fallback;
  return typeof value === "number" ? value : refuse(layer, `${key} is not a number`);
}

/** A setting of a layer that is a text, or Keras's default where it is missing. */
export function stringSetting(layer: Layer, key: string, fallback: string): string {
  const value = layer.config[key] ?? fallback;
  return typeof value === "string" ? value : refuse(layer, `${key} is not a text`);
}

/** A setting of a layer that is true or false, or Keras's default where it is missing. */
export function booleanSetting(layer: Layer, key: string, fallback: boolean): boolean {
  return (layer.config[key] ?? fallback) === true;
}

/** A setting of a layer that is a list of numbers, or a number alone. */
export function numbersSetting(layer: Layer, key: string): readonly number[] {
  const value = layer.config[key];
  const list = Array.isArray(value) ? value : [value];
  return list.map((n) =>
    typeof n === "number" ? n : refuse(layer, `${key} has something else than numbers`),
  );
}

/** A setting that counts something, at least one, or Keras's default where it is missing. */
export function countSetting(layer: Layer, key: string, fallback: number): number {
  return checkedCount(layer, key, { value: numberSetting(layer, key, fallback), least: 1 });
}

/**
 * A setting for rows and columns, `[h, w]` or one number for both, at least one each, or Keras's default where it is
 * missing.
 */
export function pairSetting(layer: Layer, key: string, fallback: number): readonly [number, number] {
  return pair(layer, key, { fallback, least: 1 });
}

function pair(
  layer: Layer,
  key: string,
  { fallback, least }: { readonly fallback: number; readonly least: number },
): readonly [number, number] {
  if (layer.config[key] === undefined || layer.config[key] === null) return [fallback, fallback];
  const [height = fallback, width = height] = numbersSetting(layer, key);
  return [
    checkedCount(layer, key, { value: height, least }),
    checkedCount(layer, key, { value: width, least }),
  ];
}

/** More pixels than any image has in a row. */
const LARGEST_COUNT = 2 ** 16;

function checkedCount(
  layer: Layer,
  key: string,
  { value, least }: { readonly value: number; readonly least: number },
): number {
  if (Number.isInteger(value) && value >= least && value <= LARGEST_COUNT) return value;
  return refuse(layer, `its ${key} of ${value} is no whole number from ${least} to ${LARGEST_COUNT}`);
}

/** Rows and columns at each edge, `[[top, bottom], [left, right]]`, of padding or cropping. */
export interface Edges {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A setting for the four edges of an image, in any of Keras's three spellings. */
export function edgesSetting(layer: Layer, key: string): Edges {
  const value = layer.config[key];
  const numbers = Array.isArray(value) && Array.isArray(value[0]) ? value.flat() : undefined;
  if (numbers) {
    const [top, bottom, left, right] = numbers.map((value) =>
      typeof value === "number" ? checkedCount(layer, key, { value, least: 0 }) : undefined,
    );
    if (top === undefined || bottom === undefined || left === undefined || right === undefined)
      return refuse(layer, `${key} is not [[top, bottom], [left, right]]`);
    return { top, bottom, left, right };
  }
  const [rows, columns] = pair(layer, key, { fallback: 1, least: 0 });
  return { top: rows, bottom: rows, left: columns, right: columns };
}

/** A weight of a layer by its short name; `undefined` where the layer goes without. */
export function optionalWeight(layer: Layer, name: string): Weight | undefined {
  return layer.weights.find((w) => w.name === name);
}

/** A weight that the layer can't be without. */
export function requiredWeight(layer: Layer, name: string): Weight {
  return optionalWeight(layer, name) ?? refuse(layer, `its weight ${name} is missing`);
}

/** The only input of a layer. */
export function onlyInput(layer: Layer, inputs: readonly Tensor[]): Tensor {
  const [input] = inputs;
  return input && inputs.length === 1
    ? input
    : refuse(layer, `it has ${inputs.length} inputs instead of one`);
}

/** The only input of a layer that works on images, and its size. */
export interface ImageInput {
  readonly input: Tensor;
  readonly channels: number;
  readonly height: number;
  readonly width: number;
}

/** Channels, height and width of the only input of a layer that works on images. */
export function imageInput(layer: Layer, inputs: readonly Tensor[]): ImageInput {
  const input = onlyInput(layer, inputs);
  const [channels, height, width] = input.shape;
  if (input.shape.length !== 3 || channels === undefined || height === undefined || width === undefined)
    return refuse(layer, `its input has ${input.shape.length + 1} axes instead of 4`);
  if (stringSetting(layer, "data_format", "channels_last") !== "channels_last")
    return refuse(layer, "its data_format is channels_first");
  return { input, channels, height, width };
}

/** Throws {@link UnsupportedLayerError} for a layer. */
export function refuse(layer: Layer, reason: string): never {
  throw new UnsupportedLayerError(layer.name, layer.className, reason);
}
