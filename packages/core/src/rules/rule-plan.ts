import { fineColumn, type MixedColumn, mixColumns } from "../heads/mix-columns.ts";
import type { Group, Head } from "../types.ts";

/**
 * A rule as plain values from which standard layers behind the features `x [N, F]` are written. With `L` labels, each
 * gives probabilities `[N, L]` whose rows sum to 1. The columns of a head with several columns per label are in order
 * of label: `labelOfColumn` ascends.
 */
export type RulePlan = InsidePlan | WithOtherPlan;

/** A plan whose labels are the groups; for `argmax`, `other` comes after them. */
export type InsidePlan = LinearPlan | MixturePlan | LogSumPlan | MaxPlan | QuadraticPlan;

/** `softmax(x · W + b)`: one column per label. */
export interface LinearPlan {
  readonly kind: "linear";
  /** `[F, L]`. */
  readonly head: Head;
}

/** `softmax(x · W + b) · M` with `M [P, L]`, `M[p, labelOfColumn[p]] = 1`: a softmax over columns, summed by label. */
export interface MixturePlan {
  readonly kind: "mixture";
  /** `[F, P]`; weights of the columns are in its bias, as logarithms. */
  readonly head: Head;
  /** `[P]`, ascending; each label has at least one column. */
  readonly labelOfColumn: readonly number[];
  readonly labelCount: number;
}

/**
 * `softmax(z / T)` with `z_L = log of the sum of exp((x · W + b)[p]) over the columns p of the label`: a mixture under a
 * temperature, with `T = 1` the mixture itself.
 */
export interface LogSumPlan {
  readonly kind: "log-sum";
  /** `[F, P]`. */
  readonly head: Head;
  /** `[P]`, ascending; each label has at least one column. */
  readonly labelOfColumn: readonly number[];
  readonly labelCount: number;
  /** Above 0. */
  readonly temperature: number;
}

/** `softmax(z)` with `z_L = largest of (x · W + b)[p] over the columns p of the label`. */
export interface MaxPlan {
  readonly kind: "max";
  /** `[F, P]`. */
  readonly head: Head;
  /** `[P]`, ascending; each label has at least one column. */
  readonly labelOfColumn: readonly number[];
  readonly labelCount: number;
}

/** `softmax(x · W + b + d² · M)` with `d = x · D + e [N, P]`, `M` as in {@linkcode MixturePlan}. */
export interface QuadraticPlan {
  readonly kind: "quadratic";
  /** `W [F, L]` and `b [L]`. */
  readonly linear: Head;
  /** `D [F, P]` and `e [P]`; all factors of the squares are in them. */
  readonly deviations: Head;
  /** `[P]`, ascending; a label may have no column. */
  readonly labelOfColumn: readonly number[];
  readonly labelCount: number;
}

/**
 * One more label, `other`, after those of `inside`: with `m [N, 2]` the probabilities of `mass` (in the groups, outside
 * them), `[m[:, 0] · inside, m[:, 1]]`: a product and a concatenation.
 */
export interface WithOtherPlan {
  readonly kind: "with-other";
  readonly inside: InsidePlan;
  /**
   * Its two labels: all classes of the groups, all others. Where there are no others, the second has no column. Of scores
   * that are independent, the largest of the groups' against 0.
   */
  readonly mass: MixturePlan | MaxPlan;
}

/** The plan of a softmax over the groups' columns, given for each group, that is summed by group. */
export function mixturePlan(head: Head, columns: readonly (readonly MixedColumn[])[]): MixturePlan {
  return {
    kind: "mixture",
    head: mixColumns(head, columns.flat()),
    labelOfColumn: columns.flatMap((own, label) => own.map(() => label)),
    labelCount: columns.length,
  };
}

/** The same with the fine columns themselves; `shift` is added to the biases of a group's. */
export function fineMixturePlan(
  head: Head,
  groups: readonly Group[],
  shift: (group: Group) => number,
): MixturePlan {
  const columns = groups.map((group) =>
    group.classIndices.map((index) => fineColumn(head, index, shift(group))),
  );
  return mixturePlan(head, columns);
}
