import { UnreadableModelError } from "../errors.ts";
import type { WeightSlot } from "../layers/layer-definition.ts";
import { layerDefinition } from "../layers/registry.ts";
import type { Layer, Weight } from "../types.ts";
import { allFinite } from "./all-finite.ts";

/** How many weights a layer has that training changes, and how many of statistics; none for a class that isn't known. */
export function weightCounts(layer: Omit<Layer, "weights">): {
  readonly trained: number;
  readonly statistics: number;
} {
  const slots = slotsOf(layer) ?? [];
  const statistics = slots.filter(({ isStatistic }) => isStatistic).length;
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
  const slots = slotsOf(layer);
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
    if (!array || !fits(array, shape))
      throw new UnreadableModelError(
        source,
        `weight ${name} of layer ${layer.name} has shape [${array?.shape}], but should have [${shape?.map((n) => n ?? "?")}]`,
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

function slotsOf({ className, config }: Omit<Layer, "weights">): readonly WeightSlot[] | undefined {
  return layerDefinition(className)?.weights?.(config);
}

function fits(array: Weight, shape: WeightSlot["shape"]): boolean {
  if (shape === undefined) return true;
  return (
    array.shape.length === shape.length &&
    shape.every((size, axis) => size === undefined || size === array.shape[axis])
  );
}
