import type { Head, RulePlan } from "@coarse/core";
import type { LayerGraph } from "../../types.ts";
import { type PlanLayers, plainLayer } from "../layers/dense-layer.ts";
import { freeNames, type LayerNames } from "../layers/free-names.ts";
import { layersEnd } from "../layers/layers-end.ts";
import { layersNeeded } from "../layers/layers-needed.ts";
import { planLayers } from "./plan-layers.ts";

/** What a coarse graph gives besides the rule's probabilities. */
export interface RuleOnOptions {
  /** Whether the fine classes' probabilities `[N, C]` are a second output; the old head stays for it. */
  readonly fine: boolean;
}

/**
 * The same graph with the layers of a rule behind its features, or behind its logits where it has no head: the first output
 * are the rule's probabilities `[N, L]`. Throws as `layersEnd`.
 */
export function ruleOnLayers(graph: LayerGraph, plan: RulePlan, { fine }: RuleOnOptions): LayerGraph {
  const { graph: apart, features, logits, head } = layersEnd(graph);
  const name = freeNames([...graph.layers, ...features.layers, ...logits.layers].map((layer) => layer.name));
  const rule = planLayers(plan, { features: features.output, name });
  const scores = fine ? fineScores(logits, { head, name }) : undefined;
  const added = [...features.layers, ...rule.layers, ...(scores?.layers ?? [])];
  const { moreOutputs: _, ...kept } = apart;
  return layersNeeded({
    ...kept,
    layers: [...apart.layers, ...new Map(added.map((layer) => [layer.name, layer])).values()],
    output: rule.output,
    ...(scores && { moreOutputs: [scores.output] }),
  });
}

/** The network's own scores of the classes. */
function fineScores(
  logits: PlanLayers,
  { head, name }: { readonly head: Head; readonly name: LayerNames },
): PlanLayers {
  const output = name("fine_probabilities");
  const activation = head.isIndependent ? "sigmoid" : "softmax";
  const scores = plainLayer(output, "Activation", { inputs: [logits.output], config: { activation } });
  return { layers: [...logits.layers, scores], output };
}
