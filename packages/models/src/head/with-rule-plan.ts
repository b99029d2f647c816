import type { RulePlan } from "@coarse/core";
import { layersOf } from "../convert/layers-of.ts";
import { modelToOnnx } from "../convert/model-to-onnx.ts";
import type { OnnxGraph } from "../formats/onnx/onnx-graph.ts";
import type { CoarseOutputs, Model } from "../model.ts";
import type { LayerGraph } from "../types.ts";
import { layersEnd } from "./layers/layers-end.ts";
import { replaceModelHead } from "./replace-model-head.ts";
import { ruleOnLayers } from "./rules/rule-on-layers.ts";
import { ruleOnOnnx } from "./rules/rule-on-onnx.ts";

/**
 * The coarse model of any rule: standard layers behind the features, or the logits of a model without a head, give the
 * rule's probabilities `[N, L]`, and with `coarse.fine` a second output those of the fine classes `[N, C]`. A rule that is one column per label takes the old head's
 * place, as {@linkcode replaceModelHead} does it. Of a graph model, whose operations no rule is written in, the layers
 * that stand for them are taken; of layers whose scores are mixtures of probabilities, ONNX, which alone has logarithms.
 *
 * @param model - The fine one.
 * @param plan - A prepared rule's `plan()`, with calibration and `other` in it where `coarse` says so.
 * @param coarse - What the outputs mean, which is written into the file.
 * @returns The coarse model.
 * @throws {NoClassScoresError} where the model gives no score for each class
 */
export function withRulePlan(model: Model, plan: RulePlan, coarse: CoarseOutputs): Model {
  const fine = coarse.fine === true;
  if (plan.kind === "linear" && !fine) return replaceModelHead(model, plan.head, coarse);
  const graph = graphForRules(model);
  const coarseGraph =
    graph.kind === "layers" ? ruleOnLayers(graph, plan, { fine }) : ruleOnOnnx(graph, plan, { fine });
  return { ...model, graph: coarseGraph, coarse };
}

function graphForRules(model: Model): LayerGraph | OnnxGraph {
  if (model.graph.kind === "onnx") return model.graph;
  const graph = layersOf(model);
  return layersEnd(graph, model.source).by === "as they are" ? graph : modelToOnnx(model);
}
