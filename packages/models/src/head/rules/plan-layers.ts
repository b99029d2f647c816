import type { Head, RulePlan } from "@coarse/core";
import type {
  InsidePlan,
  LogSumPlan,
  MaxPlan,
  MixturePlan,
  QuadraticPlan,
  WithOtherPlan,
} from "@coarse/core/internal";
import { PROBABILITIES } from "../../output-names.ts";
import type { Layer } from "../../types.ts";
import {
  denseLayer,
  headLayer,
  type PlanLayers,
  plainLayer,
  sparseKernel,
  sumKernel,
} from "../layers/dense-layer.ts";
import type { LayerNames } from "../layers/free-names.ts";
import { foldColumns } from "./fold-columns.ts";

/** Where a plan's layers begin. */
interface Start {
  /** The layer that makes the features `[N, F]`. */
  readonly features: string;
  readonly name: LayerNames;
  /** What the last layer is called, where the name is free; {@link PROBABILITIES} if not given. */
  readonly wanted?: string;
}

/**
 * A rule as Keras layers behind the features: features `[N, F]` → probabilities `[N, L]`, what `applyPlan` of core gives.
 * Only layers that Keras, TensorFlow.js and ONNX share with one meaning: Dense, Activation, Add, Maximum, Multiply.
 */
export function planLayers(plan: RulePlan, start: Start): PlanLayers {
  return plan.kind === "with-other" ? withOtherLayers(plan, start) : insideLayers(plan, start);
}

function insideLayers(plan: InsidePlan, start: Start): PlanLayers {
  if (plan.kind === "linear") return linearLayers(plan.head, start);
  if (plan.kind === "mixture") return mixtureLayers(plan, start);
  if (plan.kind === "quadratic") return quadraticLayers(plan, start);
  return foldedLayers(plan, start);
}

function linearLayers(head: Head, { features, name, wanted = PROBABILITIES }: Start): PlanLayers {
  const output = name(wanted);
  return { layers: [headLayer(output, head, { input: features, activation: "softmax" })], output };
}

/** A softmax over all columns, summed by label. */
function mixtureLayers(
  { head, labelOfColumn, labelCount }: MixturePlan,
  { features, name, wanted = PROBABILITIES }: Start,
): PlanLayers {
  const columns = headLayer(name("coarse_columns"), head, { input: features, activation: "softmax" });
  const output = name(wanted);
  const kernel = sumKernel(labelOfColumn, labelCount);
  return {
    layers: [columns, denseLayer(output, { input: columns.name, kernel, columns: labelCount })],
    output,
  };
}

/** `softmax(x · W + b + d² · M)`. */
function quadraticLayers(plan: QuadraticPlan, start: Start): PlanLayers {
  const { features, name, wanted = PROBABILITIES } = start;
  const { linear, deviations, labelOfColumn, labelCount } = plan;
  // all groups may have one class each
  if (labelOfColumn.length === 0) return linearLayers(linear, start);
  const means = headLayer(name("coarse_means"), linear, { input: features });
  const columns = headLayer(name("coarse_deviations"), deviations, { input: features });
  const squares = plainLayer(name("coarse_squares"), "Multiply", { inputs: [columns.name, columns.name] });
  const variances = denseLayer(name("coarse_variances"), {
    input: squares.name,
    kernel: sumKernel(labelOfColumn, labelCount),
    columns: labelCount,
  });
  const logits = plainLayer(name("coarse_logits"), "Add", { inputs: [means.name, variances.name] });
  const output = name(wanted);
  return {
    layers: [means, columns, squares, variances, logits, softmaxLayer(output, logits.name)],
    output,
  };
}

/** The largest of a label's columns, or the log of the sum of their exponentials by `T`; then a softmax. */
function foldedLayers(plan: MaxPlan | LogSumPlan, start: Start): PlanLayers {
  const { features, name, wanted = PROBABILITIES } = start;
  const { head, labelOfColumn, labelCount, kind } = plan;
  const columns = headLayer(name("coarse_columns"), head, { input: features });
  const folded = foldColumns({ input: columns.name, labelOfColumn, fold: kind }, name);
  const output = name(wanted);
  const last =
    kind === "max"
      ? softmaxLayer(output, folded.output)
      : denseLayer(output, {
          input: folded.output,
          kernel: diagonal(labelCount, labelCount, 1 / plan.temperature),
          columns: labelCount,
          activation: "softmax",
        });
  return { layers: [columns, ...folded.layers, last], output };
}

/** `[m · inside, 1 - m]`, as the product of `[m, …, m, 1 - m]` and `[inside, 1]`. */
function withOtherLayers({ inside, mass }: WithOtherPlan, start: Start): PlanLayers {
  const { features, name } = start;
  const within = insideLayers(inside, { ...start, wanted: "coarse_inside" });
  const labelCount = labelCountOf(inside);
  const sides = massLayers(mass, { features, name });
  const shares = denseLayer(name("coarse_shares"), {
    input: sides.output,
    kernel: shareKernel(sides.labelOfColumn, labelCount),
    columns: labelCount + 1,
  });
  const extended = denseLayer(name("coarse_extended"), {
    input: within.output,
    kernel: diagonal(labelCount, labelCount + 1, 1),
    columns: labelCount + 1,
    bias: Float32Array.from({ length: labelCount + 1 }, (_, label) => (label === labelCount ? 1 : 0)),
  });
  const output = name(PROBABILITIES);
  const product = plainLayer(output, "Multiply", { inputs: [shares.name, extended.name] });
  return { layers: [...within.layers, ...sides.layers, shares, extended, product], output };
}

/** What lies in the groups and what does not: the classes' probabilities, or those of the two sides. */
function massLayers(
  mass: WithOtherPlan["mass"],
  { features, name }: Start,
): PlanLayers & Pick<MixturePlan, "labelOfColumn"> {
  if (mass.kind === "max")
    return { ...foldedLayers(mass, { features, name, wanted: "coarse_sides" }), labelOfColumn: [0, 1] };
  const fine = headLayer(name("coarse_fine"), mass.head, { input: features, activation: "softmax" });
  return { layers: [fine], output: fine.name, labelOfColumn: mass.labelOfColumn };
}

function labelCountOf(plan: InsidePlan): number {
  return plan.kind === "linear" ? plan.head.classCount : plan.labelCount;
}

/** A class of the groups counts for each of the first labels, the others for the last. */
function shareKernel(sideOfColumn: readonly number[], labelCount: number): Float32Array {
  const labels = Array.from({ length: labelCount }, (_, label) => label);
  return sparseKernel(
    [sideOfColumn.length, labelCount + 1],
    sideOfColumn.flatMap((side, row) =>
      (side === 0 ? labels : [labelCount]).map((column) => [row, column, 1] as const),
    ),
  );
}

function diagonal(rows: number, columns: number, value: number): Float32Array {
  return sparseKernel(
    [rows, columns],
    Array.from({ length: rows }, (_, i) => [i, i, value] as const),
  );
}

function softmaxLayer(name: string, input: string): Layer {
  return plainLayer(name, "Activation", { inputs: [input], config: { activation: "softmax" } });
}
