import { identityHead, type JpegDecoding, withoutColumn } from "@coarse/core";
import { NotAClassifierError, UnknownPreprocessingError, UnreadableModelError } from "../errors.ts";
import { allFinite } from "../graph/all-finite.ts";
import { type ImageSize, isBearable } from "../graph/graph-input.ts";
import { endOf } from "../head/graph-head.ts";
import { withoutFirstScore } from "../head/without-first-score.ts";
import type { Model } from "../model.ts";
import type { Json, Preprocessing } from "../types.ts";
import { coarseLabels } from "./coarse-labels.ts";
import { BACKGROUND_FIRST, labelSetOf } from "./label-set.ts";
import type { Recognized } from "./preprocessing.ts";
import { readModelMetadata } from "./read-model-metadata.ts";

/** What was read of a model's file. */
export interface ModelFacts extends Pick<Model, "source" | "format" | "graph"> {
  readonly size: ImageSize;
  /** What the file says of itself, see `modelMetadata`. */
  readonly about?: Json | undefined;
  /** The preprocessing that the caller asked for, before any that the file tells. */
  readonly preprocessing?: Preprocessing | undefined;
  /** How the caller wants JPEGs decoded, before what the file tells. */
  readonly decode?: JpegDecoding | undefined;
  /** How they are decoded in the world that the file comes from; as TensorFlow does where not given. */
  readonly usualDecoding?: JpegDecoding | undefined;
  /** The preprocessing that the graph tells, or the names of the network and its parts. */
  readonly recognize: () => Recognized;
}

/**
 * What a model's pixels and outputs mean: by what the file says of itself, else by its names and the number of its
 * outputs. Throws a `ModelError` where neither tells.
 */
export function describeModel(facts: ModelFacts): Model {
  const { source, format, graph, size } = facts;
  const { coarse, labelSet = "", ...said } = readModelMetadata(facts.about, source);
  if (!isBearable(size))
    throw new NotAClassifierError(source, `it wants ${size.height} × ${size.width} pixels`);
  const end = coarse ? undefined : endOf(facts);
  const head = end?.head ?? identityHead(coarse ? coarseLabels(coarse).length : 0);
  if (!allFinite(head.kernel) || !allFinite(head.bias))
    throw new UnreadableModelError(source, "its last linear layer holds NaN or infinity");
  const preprocessing = facts.preprocessing ?? said.preprocessing ?? recognized(facts);
  const decode = facts.decode ?? said.decode ?? facts.usualDecoding ?? "fast-dct";
  const common = { source, format, graph, head, input: { ...size, preprocessing, decode } };
  if (coarse || !end) return { ...common, labelSet, ...(coarse && { coarse }) };
  const ends = { outputs: end.outputs, ...(head.isIdentity && { endsIn: end.found }) };
  const model = { ...common, ...ends, labelSet: labelSet || labelSetOf(head.classCount, source) };
  return head.classCount === BACKGROUND_FIRST ? withoutBackground(model) : model;
}

function recognized({ source, recognize }: ModelFacts): Preprocessing {
  const found = recognize();
  if ("unknown" in found) throw new UnknownPreprocessingError(source, found.unknown);
  return found.preprocessing;
}

/** The model without its first output, which stands for no class of the label set. */
function withoutBackground(model: Model): Model {
  const head = withoutColumn(model.head, 0);
  return { ...model, head, graph: withoutFirstScore(model), dropped: "background" };
}
