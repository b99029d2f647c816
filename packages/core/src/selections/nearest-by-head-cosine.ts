import { columnCosines } from "../heads/column-cosines.ts";
import type { Head } from "../types.ts";
import { nearest } from "./nearest.ts";

/**
 * The `k` classes whose kernel columns are closest to the seed's by cosine, the seed first, then nearest first; ties go
 * to the lower index. `seed` and `k` are in range.
 *
 * @param head - `[F, C]`.
 * @param options - `seed`, a class index, and `k`, how many, the seed included.
 * @returns Class indices, nearest first.
 */
export function nearestByHeadCosine(
  head: Head,
  options: { readonly seed: number; readonly k: number },
): readonly number[] {
  return nearest(columnCosines(head, options.seed), { seed: options.seed, count: options.k });
}
