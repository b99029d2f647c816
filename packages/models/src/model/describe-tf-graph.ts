import type { JpegDecoding } from "@coarse/core";
import { tfGraphToLayers } from "../convert/from-tf-graph/tf-graph-to-layers.ts";
import type { TfGraph } from "../formats/tf-graph/tf-graph.ts";
import { tfGraphInput } from "../formats/tf-graph/tf-graph-input.ts";
import type { ImageSize, SizeOptions } from "../graph/graph-input.ts";
import { withKnownEnd } from "../head/tf-graph/with-known-end.ts";
import type { Model } from "../model.ts";
import type { Preprocessing } from "../types.ts";
import { describeModel } from "./describe-model.ts";
import { ownScaling } from "./own-scaling.ts";
import { type Recognized, recognizePreprocessing } from "./preprocessing.ts";

/** What is known of a graph model besides its graph. */
export interface TfGraphOptions extends SizeOptions {
  /** The path or name it was read from. */
  readonly source: string;
  readonly preprocessing?: Preprocessing | undefined;
  readonly decode?: JpegDecoding | undefined;
}

/** Reads what a TensorFlow.js graph model says of its input and head. Throws a `ModelError`. */
export function describeTfGraph(graph: TfGraph, options: TfGraphOptions): Model {
  const { source, preprocessing, decode } = options;
  const size = tfGraphInput(graph, options);
  return describeModel({
    source,
    format: "tfjs-graph",
    graph: withKnownEnd(graph, size),
    size,
    about: graph.about,
    preprocessing,
    decode,
    recognize: () => preprocessingOf(graph, size),
  });
}

/** The converter keeps Keras's names as parts of longer ones: `…/mobilenetv2_1.00_224/Conv1/Conv2D`. */
function preprocessingOf(graph: TfGraph, size: ImageSize): Recognized {
  const parts = [...new Set(graph.nodes.flatMap(({ name }) => name.split("/")))];
  const layers = tfGraphToLayers(graph, size, { isComplete: false });
  return recognizePreprocessing({ models: parts, layers: parts }, ownScaling(layers));
}
