import { UnreadableModelError, UnsupportedLayerError } from "../errors.ts";
import { field } from "../formats/containers/json.ts";
import type { Json, Layer, Weight } from "../types.ts";

/** How Keras's `quantize` rounded a layer, by the layer's `dtype`; `undefined` where it did not. */
export function quantizationOf(dtype: Json | undefined): string | undefined {
  const mode = field(field(dtype, "config"), "mode");
  return typeof mode === "string" ? mode : undefined;
}

/**
 * The arrays of a layer that Keras rounded to int8, as they were but for the rounding: `kernel[…, c] / scale[c]`. Source:
 * `_int8_call` of Keras 3's `layers/core/dense.py`.
 *
 * @throws {UnsupportedLayerError} for other ways of rounding
 * @throws {UnreadableModelError} where there is no scale per column
 */
export function dequantized(
  { name, className }: Pick<Layer, "name" | "className">,
  arrays: readonly Weight[],
  { quantization, source }: { readonly quantization: string | undefined; readonly source: string },
): readonly Weight[] {
  if (quantization === undefined) return arrays;
  if (quantization !== "int8" || className !== "Dense")
    throw new UnsupportedLayerError(
      name,
      className,
      `it was quantized as ${quantization}; save the model before quantize(), or after quantize("int8")`,
    );
  const [kernel, ...others] = arrays;
  const scale = others.at(-1);
  const units = kernel?.shape.at(-1);
  if (!kernel || !scale || scale.values.length !== units)
    throw new UnreadableModelError(source, `layer ${name} has no scale for each of its columns`);
  const values = kernel.values.map((value, at) => value / (scale.values[at % units] ?? 1));
  return [{ ...kernel, values }, ...others.slice(0, -1)];
}
