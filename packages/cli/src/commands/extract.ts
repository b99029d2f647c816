import { resolve } from "node:path";
import { prepareRule, type RulePlan } from "@coarse/core";
import { withRulePlan, writeModel } from "@coarse/models";
import { loadTaxonomy } from "@coarse/taxonomy";
import { type CoarseOptions, selectMembers } from "../coarse-options.ts";
import { readGroups } from "../read-groups.ts";
import { readModelOption } from "../read-model-option.ts";
import type { Terminal } from "../terminal.ts";

export interface ExtractOptions extends CoarseOptions {
  readonly groups: string;
  readonly out: string;
  readonly other?: boolean;
  readonly threshold: number;
  readonly multiOutput?: boolean;
}

/** `coarse extract`: the coarse classifier as a model file of its own, the rule's layers behind its features. */
export async function extract(
  _operands: readonly string[],
  options: ExtractOptions,
  terminal: Terminal,
): Promise<void> {
  const { rule, threshold } = options;
  const model = await readModelOption(options, terminal);
  const taxonomy = await loadTaxonomy(model.labelSet);
  const named = await readGroups(options.groups, taxonomy, terminal.folder);
  const groups = selectMembers(named, options, { head: model.head, taxonomy });
  const other = options.other ? { other: { threshold } } : {};
  const prepared = prepareRule(rule, { head: model.head, groups, ...other });
  const plan = prepared.plan();
  const fine = options.multiOutput ? { fine: true as const } : {};
  const coarse = withRulePlan(model, plan, { groups, rule, ...other, ...fine });
  await writeModel(coarse, resolve(terminal.folder, options.out));
  const written = {
    out: options.out,
    groups: groups.map(({ name, synset, classIndices }) => ({ name, synset, classes: classIndices })),
    rule,
    labels: prepared.labels,
    ...other,
    ...fine,
    headParameters: parameterCount(plan),
  };
  terminal.out.write(
    options.format === "json" ? `${JSON.stringify(written)}\n` : `${writtenText(written)}\n`,
  );
}

function writtenText({
  out,
  labels,
  fine,
  headParameters,
}: {
  readonly out: string;
  readonly labels: readonly string[];
  readonly fine?: true;
  readonly headParameters: number;
}): string {
  const also = fine ? "; a second output has the fine classes" : "";
  return `Wrote ${out}: ${labels.join(", ")}, in this order; a head of ${headParameters} numbers${also}`;
}

/** Weights and biases of a plan's columns; the zeros and ones that add them up are not counted. */
function parameterCount(plan: RulePlan): number {
  if (plan.kind === "with-other") return parameterCount(plan.inside) + sizeOf(plan.mass.head);
  if (plan.kind === "quadratic") return sizeOf(plan.linear) + sizeOf(plan.deviations);
  return sizeOf(plan.head);
}

function sizeOf({ kernel, bias }: { readonly kernel: Float32Array; readonly bias: Float32Array }): number {
  return kernel.length + bias.length;
}
