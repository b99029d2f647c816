import { clusterColumns } from "../heads/cluster-columns.ts";
import { meanColumn } from "../heads/mix-columns.ts";
import { logSumExpOf } from "../softmax.ts";
import type { Group, Head, Rule } from "../types.ts";
import { meanLogit } from "./head-average.ts";
import type { CoarseRule } from "./rule.ts";
import { mixturePlan } from "./rule-plan.ts";
import { eachImage, softmaxRule } from "./softmax-rule.ts";

/**
 * `prototypes:m`: at most m columns per group. The group's columns are clustered ({@linkcode clusterColumns}); each
 * cluster K keeps its mean column and `log |K|`, and
 * `z_G = log of the sum over clusters K of |K| · exp(mean of z_c over c in K)`. With m = 1 it is `head-average` plus
 * `log |G|`, with m of the largest group's size it is `sum`: what lies between is lost as `head-average` loses it, but within
 * clusters of similar columns alone.
 */
export function prototypes(most: number): CoarseRule {
  const name: Rule = `prototypes:${most}`;
  return softmaxRule(name, {
    keepsSingles: true,
    groupLogits: (head, groups) => {
      const clusters = clustersOf(head, groups, most);
      return eachImage(head, groups, (fine, coarse) => {
        for (const [position, own] of clusters.entries())
          coarse[position] = logSumExpOf(
            own.map((cluster) => meanLogit(fine, cluster) + Math.log(cluster.length)),
          );
      });
    },
    plan: (head, groups) =>
      mixturePlan(
        head,
        clustersOf(head, groups, most).map((own) =>
          own.map((cluster) => meanColumn(head, cluster, Math.log(cluster.length))),
        ),
      ),
  });
}

function clustersOf(
  head: Head,
  groups: readonly Group[],
  most: number,
): readonly (readonly (readonly number[])[])[] {
  return groups.map(({ classIndices }) => clusterColumns(head, classIndices, most));
}
