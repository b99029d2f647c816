import { centeredColumns, dot, typicalLength } from "../heads/column-products.ts";
import type { MixedColumn } from "../heads/mix-columns.ts";
import type { Group, Head } from "../types.ts";
import { centeredMix, linearRule } from "./linear-rule.ts";
import type { CoarseRule } from "./rule.ts";

/**
 * `head-unit`: averaged columns of one length. With `w̄` the mean of all columns and
 * `m_G = mean of (W[:, c] - w̄) over c in G`, `z_G = s · x · m_G / |m_G|`, without a bias; `s` is the length of a typical
 * fine column (root mean square), which leaves the predictions as they are and the probabilities as sharp as the
 * fine ones.
 *
 * Why: the more varied the columns of a group, the shorter their mean. What does not belong to any group reaches `z_G`
 * with a spread in proportion to `|m_G|`, so long columns, those of small groups, win by chance; equal lengths give all
 * groups the same chance.
 */
export const headUnit: CoarseRule = linearRule("head-unit", unitColumns);

function unitColumns(head: Head, groups: readonly Group[]): readonly MixedColumn[] {
  const scale = typicalLength(head);
  return groups.map(({ classIndices }) => {
    const mean = meanOf(centeredColumns(head, classIndices), head.featureCount);
    const factor = scale / (classIndices.length * Math.sqrt(dot(mean, mean)));
    return centeredMix({ classIndices, weights: classIndices.map(() => factor) });
  });
}

/** Of columns `[n, F]`. */
function meanOf(columns: Float64Array, featureCount: number): Float64Array {
  const mean = new Float64Array(featureCount);
  const share = featureCount / columns.length;
  for (let cell = 0; cell < columns.length; cell++) {
    const feature = cell % featureCount;
    mean[feature] = (mean[feature] as number) + (columns[cell] as number) * share;
  }
  return mean;
}
