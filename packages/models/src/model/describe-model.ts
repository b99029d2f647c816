import {
  ContradictoryPreprocessingError,
  type JpegDecoding,
  type Preprocessing,
  type ScalingName,
  scalings,
} from "@coarse/core";
import {
  identityHead,
  type PreprocessingSource,
  type ResolvedPreprocessing,
  resolvePreprocessing,
  scalingNameOf,
  withoutColumn,
} from "@coarse/core/internal";
import { NotAClassifierError, UnknownPreprocessingError, UnreadableModelError } from "../errors.ts";
import { allFinite } from "../graph/all-finite.ts";
import { type ImageSize, isBearable } from "../graph/graph-input.ts";
import { endOf } from "../head/graph-head.ts";
import { withoutFirstScore } from "../head/without-first-score.ts";
import {
  beginsWithBackground,
  meaningOfOutputs,
  type OutputMeaning,
  OWN_LABELS,
  type SaidLabels,
  withoutFirst,
} from "../labels/meaning-of-outputs.ts";
import type { Model } from "../model.ts";
import { type Recognized, recognizePreprocessing } from "../preprocessing/recognize-preprocessing.ts";
import type { SaidPreprocessing } from "../preprocessing/said-preprocessing.ts";
import { coarseLabels } from "./coarse-labels.ts";
import type { ReadMetadata } from "./read-model-metadata.ts";

/** What was read of a model's file. */
export interface ModelFacts extends Pick<Model, "source" | "format" | "graph"> {
  readonly size: ImageSize;
  /** Where the size came from. */
  readonly sizeOrigin: string;
  readonly layout: Preprocessing["layout"];
  /** What the file says of itself. */
  readonly metadata: ReadMetadata;
  /** What is said of preprocessing outside the graph. */
  readonly said: SaidPreprocessing;
  /** What is said of its outputs. */
  readonly labels: SaidLabels | undefined;
  /** How JPEGs are decoded in the world that the file comes from. */
  readonly usualDecoding: JpegDecoding;
  /** How pixels are scaled by what the graph tells, or the names of the network and its parts. */
  readonly recognize: () => Recognized;
}

/**
 * What a model's pixels and outputs mean: by what the file says of itself, else by its names and the number of its
 * outputs. Throws a `ModelError` where neither tells.
 */
export function describeModel(facts: ModelFacts): Model {
  const { source, format, graph, size } = facts;
  const { coarse } = facts.metadata;
  if (!isBearable(size))
    throw new NotAClassifierError(source, `it wants ${size.height} × ${size.width} pixels`);
  const end = coarse ? undefined : endOf(facts);
  const head = end?.head ?? identityHead(coarse ? coarseLabels(coarse).length : 0);
  if (!allFinite(head.kernel) || !allFinite(head.bias))
    throw new UnreadableModelError(source, "its last linear layer holds NaN or infinity");
  const common = { source, format, graph, head, input: { ...size, ...preprocessingOf(facts) } };
  if (coarse || !end) return { ...common, ...meaningInFile(facts.metadata), ...(coarse && { coarse }) };
  const ends = { outputs: end.outputs, ...(head.isIdentity && { endsIn: end.found }) };
  const model = { ...common, ...ends, labelSet: OWN_LABELS };
  return beginsWithBackground(head.classCount, facts.labels)
    ? withMeaning(withoutBackground(model), { ...facts, labels: facts.labels && withoutFirst(facts.labels) })
    : withMeaning(model, facts);
}

/** What its outputs mean: by what is said of them, else by their number. */
function withMeaning(model: Model, { source, graph, metadata, labels: said }: ModelFacts): Model {
  if (!said && metadata.labelSet !== undefined) return { ...model, ...meaningInFile(metadata) };
  const isNamed = model.input.origins.rescale === "name" || hasKerasName(graph);
  return { ...model, ...meaningOfOutputs(model.head.classCount, { source, said, isNamed }) };
}

/** Whether it is called as a network of Keras Applications, which are of ImageNet's classes. */
function hasKerasName(graph: Model["graph"]): boolean {
  if (graph.kind !== "layers") return false;
  const layers = graph.layers.map(({ name }) => name);
  return !("unknown" in recognizePreprocessing({ models: [graph.name], layers }));
}

/** As the file says itself, which was written here. */
function meaningInFile({ labelSet = "", labels }: ReadMetadata): OutputMeaning {
  const own = labelSet === OWN_LABELS && labels;
  return {
    ...{ labelSet, labelsFrom: "metadata" },
    ...(own && { labels: own.labels, ...(own.synsets && { synsets: own.synsets }) }),
  };
}

/** The model without its first output, which stands for no class of the label set. */
function withoutBackground(model: Model): Model {
  const head = withoutColumn(model.head, 0);
  return { ...model, head, graph: withoutFirstScore(model), dropped: "background" };
}

/** In this order: the user, the file, a configuration beside it, the graph, its name. */
function preprocessingOf(facts: ModelFacts): ResolvedPreprocessing {
  const { source, size, sizeOrigin, layout, said } = facts;
  const inputSize = [size.height, size.width] as const;
  const network = { source, inputSize, inputSizeOrigin: sizeOrigin, layout, decode: facts.usualDecoding };
  const scaling = said.find(({ parts }) => parts.rescale !== undefined);
  const isSettled = scaling?.origin === "option" || scaling?.origin === "metadata";
  const found: Recognized = isSettled ? { unknown: "nobody looked" } : facts.recognize();
  const isKnown = !("unknown" in found);
  if (scaling && isKnown && found.origin === "graph") checkScaledOnce(source, scaling, found.preprocessing);
  const own = isKnown && { origin: found.origin, parts: scalings[found.preprocessing] };
  const resolved = resolvePreprocessing(own ? [...said, own] : said, network);
  if (resolved) return resolved;
  throw new UnknownPreprocessingError(source, "unknown" in found ? found.unknown : "nothing tells");
}

/** A configuration that lies beside a network is often that of the network before pixels were scaled in it. */
function checkScaledOnce(source: string, { origin, parts }: PreprocessingSource, wanted: ScalingName): void {
  const { rescale = 1, mean = scalings.none.mean, std = scalings.none.std, channels = "rgb" } = parts;
  if (scalingNameOf({ rescale, mean, std, channels }) === wanted) return;
  throw new ContradictoryPreprocessingError(
    `${source} scales its pixels itself, and ${origin} says to scale them before: give --preprocessing ${wanted} where the network does the rest of it, or --preprocessing ${origin}`,
  );
}
