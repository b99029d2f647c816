import { UnreadableModelError } from "../../errors.ts";
import type { BareLayer, Unit } from "../../graph/bare-layer.ts";
import { weightCounts } from "../../graph/layer-weights.ts";
import type { Weight } from "../../types.ts";
import type { Hdf5 } from "../containers/hdf5.ts";

/** The arrays of a layer or model in a legacy file, in the order of the attribute `weight_names`: `Conv1/kernel:0`. */
export function readLegacyGroup(hdf5: Hdf5, group: string): readonly Weight[] {
  const paths = hdf5.texts(group, "weight_names") ?? [];
  return paths.flatMap((path) => {
    const array = hdf5.array(`${group}/${path}`);
    const name = path.split("/").at(-1)?.replace(/:\d+$/, "") ?? path;
    return array ? [{ name, ...array }] : [];
  });
}

/**
 * Deals the arrays of a unit out to its layers. Of a model inside of a model, a legacy file lists first what is trained,
 * layer by layer, then the rest: the statistics, and whatever is in a layer that was frozen. Source:
 * `_legacy_weights` of Keras 3's `legacy_h5_format.py`. Throws `UnreadableModelError` where their numbers differ.
 */
export function dealOut(
  { name, layers }: Unit,
  arrays: readonly Weight[],
  source: string,
): ReadonlyMap<BareLayer, readonly Weight[]> {
  const [only, ...others] = layers;
  if (only && others.length === 0) return new Map([[only, arrays]]);
  const counts = layers.map((layer) => ({ layer, ...weightCounts(layer) }));
  const turns = [
    ...counts.map(({ layer, trained }) => ({ layer, count: layer.stored.frozen ? 0 : trained })),
    ...counts.map(({ layer, trained, statistics }) => ({
      layer,
      count: layer.stored.frozen ? trained + statistics : statistics,
    })),
  ];
  const needed = turns.reduce((sum, { count }) => sum + count, 0);
  if (needed !== arrays.length)
    throw new UnreadableModelError(source, `${name} needs ${needed} weights, but has ${arrays.length}`);
  const dealt = new Map<BareLayer, readonly Weight[]>();
  let start = 0;
  for (const { layer, count } of turns) {
    dealt.set(layer, [...(dealt.get(layer) ?? []), ...arrays.slice(start, start + count)]);
    start += count;
  }
  return dealt;
}
