import { UnreadableModelError } from "../errors.ts";
import type { Layer } from "../types.ts";

/**
 * Layers in topological order, otherwise in the order given; without those that the outputs don't need.
 * Throws `UnreadableModelError` where names are used twice or not known, or where the graph has a cycle.
 */
export function sortLayers(
  layers: readonly Layer[],
  { source, outputs }: { readonly source: string; readonly outputs: readonly string[] },
): readonly Layer[] {
  const byName = new Map(layers.map((layer) => [layer.name, layer]));
  if (byName.size < layers.length)
    throw new UnreadableModelError(source, "two of its layers have the same name");
  const state = new Map<string, "open" | "done">();
  const sorted: Layer[] = [];
  const stack = outputs.toReversed();
  for (let name = stack.at(-1); name !== undefined; name = stack.at(-1)) {
    const layer = byName.get(name);
    if (!layer) throw new UnreadableModelError(source, `its layer ${name} is used but not there`);
    const waiting = layer.inputs.filter((input) => state.get(input) !== "done");
    if (waiting.some((input) => state.get(input) === "open"))
      throw new UnreadableModelError(source, `its layer ${name} depends on itself`);
    if (waiting.length > 0) {
      state.set(name, "open");
      for (const input of waiting) stack.push(input);
      continue;
    }
    stack.pop();
    if (state.get(name) === "done") continue;
    state.set(name, "done");
    sorted.push(layer);
  }
  return inGivenOrder(sorted, layers);
}

/** The order of the file where that is topological, so that a model that is read and written keeps it. */
function inGivenOrder(sorted: readonly Layer[], layers: readonly Layer[]): readonly Layer[] {
  const needed = new Set(sorted);
  const given = layers.filter((layer) => needed.has(layer));
  const seen = new Set<string>();
  const topological = given.every((layer) => {
    seen.add(layer.name);
    return layer.inputs.every((input) => seen.has(input) && input !== layer.name);
  });
  return topological ? given : sorted;
}
