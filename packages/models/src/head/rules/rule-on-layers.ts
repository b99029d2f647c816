import type { RulePlan } from "@coarse/core";
import { layerDefinition } from "../../layers/registry.ts";
import type { Layer, LayerGraph } from "../../types.ts";
import { findHead, hasSoftmax } from "../layers/find-head.ts";
import { type PlanLayers, plainLayer } from "./dense-layer.ts";
import { freeNames, type LayerNames } from "./free-names.ts";
import { planLayers } from "./plan-layers.ts";

/** What a coarse graph gives besides the rule's probabilities. */
export interface RuleOnOptions {
  /** Whether the fine classes' probabilities `[N, C]` are a second output; the old head stays for it. */
  readonly fine: boolean;
}

/**
 * The same graph with the layers of a rule behind its features: the first output are the rule's probabilities `[N, L]`.
 * Throws as `findHead`.
 */
export function ruleOnLayers(graph: LayerGraph, plan: RulePlan, { fine }: RuleOnOptions): LayerGraph {
  const { layer: head, after } = findHead(graph);
  const name = freeNames(graph.layers.map((layer) => layer.name));
  const old = new Set<Layer>(fine ? [] : [head, ...after]);
  const features = featuresOf(head, name);
  const rule = planLayers(plan, { features: features.output, name });
  const probable = fine ? fineOutput([head, ...after], graph, name) : { layers: [] };
  const { moreOutputs: _, ...kept } = graph;
  return {
    ...kept,
    layers: [
      ...graph.layers.filter((layer) => !old.has(layer)),
      ...features.layers,
      ...rule.layers,
      ...probable.layers,
    ],
    output: rule.output,
    ...("output" in probable && { moreOutputs: [probable.output] }),
  };
}

/** A head that is a 1×1 convolution reads an image of one pixel. */
function featuresOf(head: Layer, name: LayerNames): PlanLayers {
  const [input = ""] = head.inputs;
  if (layerDefinition(head.className)?.head?.window.length === 0) return { layers: [], output: input };
  const flat = plainLayer(name("coarse_features"), "Flatten", { inputs: [input] });
  return { layers: [flat], output: flat.name };
}

function fineOutput(
  headAndAfter: readonly Layer[],
  { output }: Pick<LayerGraph, "output">,
  name: LayerNames,
): PlanLayers {
  if (headAndAfter.some(hasSoftmax)) return { layers: [], output };
  const softmax = plainLayer(name("fine_probabilities"), "Activation", {
    inputs: [output],
    config: { activation: "softmax" },
  });
  return { layers: [softmax], output: softmax.name };
}
