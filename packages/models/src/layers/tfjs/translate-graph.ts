import type { LayerGraph } from "../../types.ts";
import { translateActivation } from "./activation.ts";
import { channelsOf } from "./channels.ts";
import { translateGroupedConvolution } from "./grouped-convolution.ts";
import { translateLayerScale } from "./layer-scale.ts";
import { translateLeakyReLU } from "./leaky-relu.ts";
import { translateNormalization } from "./normalization.ts";
import { translateNothing } from "./nothing.ts";
import { translateGlobalPooling } from "./pooling-keepdims.ts";
import { translateRescaling } from "./rescaling.ts";
import { translateSubtract } from "./subtract.ts";
import type { Surroundings, Translation } from "./translation.ts";

/** What TensorFlow.js lacks, by Keras class name. Activations are looked at in every layer. */
const TRANSLATIONS: ReadonlyMap<string, Translation> = new Map<string, Translation>([
  ["ActivityRegularization", translateNothing],
  ["AlphaDropout", translateNothing],
  ["Conv2D", translateGroupedConvolution],
  ["GaussianDropout", translateNothing],
  ["GaussianNoise", translateNothing],
  ["GlobalAveragePooling2D", translateGlobalPooling],
  ["GlobalMaxPooling2D", translateGlobalPooling],
  ["LayerScale", translateLayerScale],
  ["LeakyReLU", translateLeakyReLU],
  ["Normalization", translateNormalization],
  ["Rescaling", translateRescaling],
  ["SpatialDropout2D", translateNothing],
  ["StochasticDepth", translateNothing],
  ["Subtract", translateSubtract],
]);

/** The same network in layers that TensorFlow.js has; what it can't be is left as it is. */
export function translateGraph(graph: LayerGraph): LayerGraph {
  const taken = new Set(graph.layers.map(({ name }) => name));
  const counts = channelsOf(graph);
  const free = (wish: string) => {
    let name = wish;
    for (let i = 1; taken.has(name); i++) name = `${wish}_${i}`;
    taken.add(name);
    return name;
  };
  // An activation that was taken out of its layer has the layer's name, and its channels.
  const around: Surroundings = {
    free,
    channels: (name) => (name === undefined ? undefined : counts.get(name)),
  };
  const layers = graph.layers
    .flatMap((layer) => translateActivation(layer, around))
    .flatMap((layer) => TRANSLATIONS.get(layer.className)?.(layer, around) ?? [layer]);
  return { ...graph, layers };
}
