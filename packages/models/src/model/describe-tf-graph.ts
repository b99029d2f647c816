import { tfGraphToLayers } from "../convert/from-tf-graph/tf-graph-to-layers.ts";
import type { TfGraph } from "../formats/tf-graph/tf-graph.ts";
import { tfGraphInput } from "../formats/tf-graph/tf-graph-input.ts";
import type { ImageSize, SizeOptions } from "../graph/graph-input.ts";
import { withKnownEnd } from "../head/tf-graph/with-known-end.ts";
import { saidLabels } from "../labels/meaning-of-outputs.ts";
import type { Model } from "../model.ts";
import { fixedSize, networkSize } from "../preprocessing/network-size.ts";
import { ownScaling } from "../preprocessing/own-scaling.ts";
import { type Recognized, recognizePreprocessing } from "../preprocessing/recognize-preprocessing.ts";
import { saidPreprocessing, saidSizes } from "../preprocessing/said-preprocessing.ts";
import { describeModel } from "./describe-model.ts";
import type { OutsideFacts } from "./outside-facts.ts";
import { readModelMetadata } from "./read-model-metadata.ts";

/** What is known of a graph model besides its graph. */
export interface TfGraphOptions extends OutsideFacts {
  /** The path or name it was read from. */
  readonly source: string;
}

/** Reads what a TensorFlow.js graph model says of its input and head. Throws a `ModelError`. */
export function describeTfGraph(graph: TfGraph, { source, ...outside }: TfGraphOptions): Model {
  const metadata = readModelMetadata(graph.about, source);
  const read = (size: SizeOptions) => tfGraphInput(graph, size);
  const said = saidPreprocessing({ ...outside, metadata: metadata.preprocessing, fixed: fixedSize(read) });
  const { input, origin } = networkSize(read, [...saidSizes(said), ...outside.sizes]);
  return describeModel({
    source,
    format: "tfjs-graph",
    graph: withKnownEnd(graph, input),
    size: input,
    sizeOrigin: origin,
    layout: "NHWC",
    ...{ metadata, said },
    labels: saidLabels({ ...outside.labels, metadata: metadata.labels }),
    usualDecoding: "fast-dct",
    recognize: () => preprocessingOf(graph, input),
  });
}

/** The converter keeps Keras's names as parts of longer ones: `…/mobilenetv2_1.00_224/Conv1/Conv2D`. */
function preprocessingOf(graph: TfGraph, size: ImageSize): Recognized {
  const parts = [...new Set(graph.nodes.flatMap(({ name }) => name.split("/")))];
  const layers = tfGraphToLayers(graph, size, { isComplete: false });
  return recognizePreprocessing({ models: parts, layers: parts }, ownScaling(layers));
}
