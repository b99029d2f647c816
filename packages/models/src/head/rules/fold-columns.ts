import type { Layer } from "../../types.ts";
import { denseLayer, type PlanLayers, plainLayer, sparseKernel } from "../layers/dense-layer.ts";
import type { LayerNames } from "../layers/free-names.ts";

/** Columns `[N, P]` that are to become one per label. */
export interface FoldOptions {
  /** The layer that makes them. */
  readonly input: string;
  /** `[P]`, ascending; each label has at least one column. */
  readonly labelOfColumn: readonly number[];
  /** `max`: the largest of a label's columns; `log-sum`: log of the sum of their exponentials. */
  readonly fold: "max" | "log-sum";
}

/** Two columns of one label, or one that has no partner. */
interface Pair {
  readonly label: number;
  readonly first: number;
  readonly second?: number;
}

/** `softplus` of it is 0 in every precision: nothing is added. */
const NOTHING = -10_000;

/**
 * Folds columns by label in pairs until each label has one, `[N, P] → [N, L]`, in as many stages as the binary logarithm of
 * the largest label's columns: `max(a, b)` as Maximum of two picks, `log(exp a + exp b) = b + softplus(a - b)` as Add. Picks
 * and differences are Dense layers of zeros and ones, since no layer that all formats share gathers or takes logarithms.
 */
export function foldColumns(options: FoldOptions, name: LayerNames): PlanLayers {
  const { input, labelOfColumn, fold } = options;
  const pairs = pairUp(labelOfColumn);
  if (pairs.length === labelOfColumn.length) return { layers: [], output: input };
  const from = { input, rows: labelOfColumn.length, pairs };
  const stage = fold === "max" ? maximumOf(from, name) : logSumOf(from, name);
  const rest = foldColumns(
    { input: stage.output, labelOfColumn: pairs.map(({ label }) => label), fold },
    name,
  );
  return { layers: [...stage.layers, ...rest.layers], output: rest.output };
}

function pairUp(labelOfColumn: readonly number[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let first = 0; first < labelOfColumn.length; first++) {
    const label = labelOfColumn[first] ?? 0;
    const second = labelOfColumn[first + 1] === label ? first + 1 : undefined;
    pairs.push({ label, first, ...(second !== undefined && { second }) });
    if (second !== undefined) first = second;
  }
  return pairs;
}

interface Stage {
  readonly input: string;
  readonly rows: number;
  readonly pairs: readonly Pair[];
}

function maximumOf(stage: Stage, name: LayerNames): PlanLayers {
  const first = picks(name("coarse_first"), stage, ({ first }) => first);
  const second = picks(name("coarse_second"), stage, ({ first, second = first }) => second);
  const output = name("coarse_largest");
  const largest = plainLayer(output, "Maximum", { inputs: [first.name, second.name] });
  return { layers: [first, second, largest], output };
}

function logSumOf(stage: Stage, name: LayerNames): PlanLayers {
  const { input, rows, pairs } = stage;
  const second = picks(name("coarse_second"), stage, ({ first, second = first }) => second);
  const more = denseLayer(name("coarse_more"), {
    input,
    kernel: sparseKernel(
      [rows, pairs.length],
      pairs.flatMap(({ first, second }, column) =>
        second === undefined ? [] : [[first, column, 1] as const, [second, column, -1] as const],
      ),
    ),
    columns: pairs.length,
    bias: Float32Array.from(pairs, ({ second }) => (second === undefined ? NOTHING : 0)),
    activation: "softplus",
  });
  const output = name("coarse_log_sum");
  return { layers: [second, more, plainLayer(output, "Add", { inputs: [second.name, more.name] })], output };
}

function picks(name: string, { input, rows, pairs }: Stage, columnOf: (pair: Pair) => number): Layer {
  const kernel = sparseKernel(
    [rows, pairs.length],
    pairs.map((pair, column) => [columnOf(pair), column, 1] as const),
  );
  return denseLayer(name, { input, kernel, columns: pairs.length });
}
