import type { Head } from "@coarse/core";
import { scoreHead } from "@coarse/core/internal";
import { channelCounts } from "../../convert/to-tfjs/translate-graph.ts";
import { NoClassScoresError } from "../../errors.ts";
import type { Layer, LayerGraph } from "../../types.ts";
import { headOfScores, type LinearScores } from "../scores/linear-scores.ts";
import type { LogitsBy, OutputKind } from "../scores/output-kind.ts";
import { type PlanLayers, plainLayer } from "./dense-layer.ts";
import { freeNames, type LayerNames } from "./free-names.ts";
import { layerLinearScores, linearLayer } from "./layer-linear-scores.ts";
import { readLayerScores } from "./layer-scores.ts";

/** How a classifier of Keras layers ends. */
export interface LayersEnd {
  /** Its last linear layer; where there is none, `isIdentity`. */
  readonly head: Head;
  readonly outputs: OutputKind;
  /** The same graph, where need be with the layer that makes the logits apart from its activation. */
  readonly graph: LayerGraph;
  /** Layers that make what goes into the head, `[N, F]`; the logits themselves where there is none. */
  readonly features: PlanLayers;
  /** Layers that make the logits `[N, C]`, where `by` says so of what they make. */
  readonly logits: PlanLayers;
  readonly by: LogitsBy;
  /** What the scores come from, for people. */
  readonly found: string;
}

/**
 * Finds out how a classifier ends, by going back from its output: what the output says of the classes, and the last
 * linear layers before it, if that is what the scores are made by.
 *
 * @throws {NoClassScoresError} where the number of classes is not to be seen
 */
export function layersEnd(graph: LayerGraph, source: string = graph.name): LayersEnd {
  const byName = new Map(graph.layers.map((layer) => [layer.name, layer]));
  const scores = readLayerScores(graph.output, byName);
  const name = freeNames(byName.keys());
  const apart = scores.beforeActivation ? withoutActivation(graph, scores.layer) : graph;
  const layers = new Map(apart.layers.map((layer) => [layer.name, layer]));
  const own = layers.get(scores.layer);
  const independent = scores.outputs === "independent" ? ({ isIndependent: true } as const) : {};
  const linear = scores.by === "as they are" ? layerLinearScores(scores.layer, layers) : undefined;
  const common = { outputs: scores.outputs, graph: apart, by: scores.by, found: describe(own) };
  if (linear) {
    const head = { ...headOfScores(linear), ...independent };
    return {
      ...{ ...common, head },
      features: featureLayers(linear, name),
      logits: scoresAsVectors(own, { classCount: linear.classCount, name }),
    };
  }
  const classCount = channelCounts(apart).get(scores.layer);
  if (classCount === undefined || classCount < 2)
    throw new NoClassScoresError(
      source,
      `the number of its outputs is not to be seen behind ${describe(own)}`,
    );
  const logits = vectorLayer(scores.layer, name("coarse_scores"), classCount);
  return { ...common, head: { ...scoreHead(classCount), ...independent }, features: logits, logits };
}

function withoutActivation(graph: LayerGraph, name: string): LayerGraph {
  const linear = (layer: Layer) => ({ ...layer, config: { ...layer.config, activation: "linear" } });
  return { ...graph, layers: graph.layers.map((layer) => (layer.name === name ? linear(layer) : layer)) };
}

function featureLayers({ parts, form }: LinearScores, name: LayerNames): PlanLayers {
  const all = parts.map(({ features }) =>
    form === "images" ? meanLayer(features, name("coarse_features")) : { layers: [], output: features },
  );
  const [first] = all;
  if (first && all.length === 1) return first;
  const output = name("coarse_joined");
  const joined = plainLayer(output, "Concatenate", {
    inputs: all.map((part) => part.output),
    config: { axis: -1 },
  });
  return { layers: [...all.flatMap((part) => part.layers), joined], output };
}

/** What a layer makes as vectors: of a convolution the mean over the pixels. */
function scoresAsVectors(
  layer: Layer | undefined,
  { classCount, name }: { readonly classCount: number; readonly name: LayerNames },
): PlanLayers {
  const own = layer?.name ?? "";
  const form = layer && linearLayer(layer)?.form;
  if (form === "images") return meanLayer(own, name("coarse_logits"));
  return form ? { layers: [], output: own } : vectorLayer(own, name("coarse_logits"), classCount);
}

function meanLayer(input: string, output: string): PlanLayers {
  return { layers: [plainLayer(output, "GlobalAveragePooling2D", { inputs: [input] })], output };
}

/** Vectors of what has no more than a number for each class, whatever its axes. */
function vectorLayer(input: string, output: string, classCount: number): PlanLayers {
  const config = { target_shape: [classCount] };
  return { layers: [plainLayer(output, "Reshape", { inputs: [input], config })], output };
}

function describe(layer: Layer | undefined): string {
  return layer ? `layer ${layer.name} of class ${layer.className}` : "no layer";
}
