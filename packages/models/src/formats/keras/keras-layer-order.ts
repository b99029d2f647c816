import type { Layer, LayerGraph } from "../../types.ts";

/**
 * The layers in the order in which Keras lists those of a functional model, and by which its files number their
 * weights: the farthest from the output first; of the same distance, the one that is met first on the way back from
 * the output. Source: `map_graph` of Keras 3's `ops/function.py`.
 */
export function inKerasOrder({ layers, output, moreOutputs = [] }: LayerGraph): readonly Layer[] {
  const depths = depthsOf(layers);
  const found = indicesFromOutputs(layers, [output, ...moreOutputs]);
  const rank = (ranks: ReadonlyMap<string, number>, { name }: Layer) => ranks.get(name) ?? 0;
  return [...layers].sort((a, b) => rank(depths, b) - rank(depths, a) || rank(found, a) - rank(found, b));
}

/** The longest way from each layer to an output, in layers. */
function depthsOf(layers: readonly Layer[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  for (const { name, inputs } of [...layers].reverse()) {
    const depth = depths.get(name) ?? 0;
    depths.set(name, depth);
    for (const input of inputs) depths.set(input, Math.max(depth + 1, depths.get(input) ?? 0));
  }
  return depths;
}

/** The turn of each layer in depth-first walks from one output after the other against the arrows. */
function indicesFromOutputs(
  layers: readonly Layer[],
  outputs: readonly string[],
): ReadonlyMap<string, number> {
  const byName = new Map(layers.map((layer) => [layer.name, layer]));
  const indices = new Map<string, number>();
  const open = outputs.toReversed();
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (indices.has(name)) continue;
    indices.set(name, indices.size);
    for (const input of (byName.get(name)?.inputs ?? []).toReversed()) open.push(input);
  }
  return indices;
}
