import { UnsupportedLayerError } from "../../errors.ts";
import { activationFunction, isActivationOfTfjs } from "../../layers/activation-functions.ts";
import type { Surroundings } from "../../layers/layer-definition.ts";
import { kernelChannels, layerDefinition } from "../../layers/registry.ts";
import type { Layer, LayerGraph } from "../../types.ts";
import { lazyShapes } from "../to-onnx/lazy-shapes.ts";

/** The same network in layers that TensorFlow.js has; what it can't be is left as it is. */
export function translateGraph(graph: LayerGraph): LayerGraph {
  const taken = new Set(graph.layers.map(({ name }) => name));
  const counts = channelCounts(graph);
  const shapes = lazyShapes(graph);
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
    shape: (name) => (name === undefined ? undefined : shapes(name)),
  };
  const layers = graph.layers
    .flatMap((layer) => translateActivation(layer, around))
    .flatMap((layer) => layerDefinition(layer.className)?.tfjs?.translate?.(layer, around) ?? [layer]);
  return { ...graph, layers };
}

/** The activation of any layer, taken out of it where TensorFlow.js needs other layers for it. */
function translateActivation(layer: Layer, around: Surroundings): readonly Layer[] {
  const expand = activationFunction(layer.config.activation)?.tfjs;
  if (typeof expand !== "function") return [layer];
  if (layer.className === "Activation") return expand(layer, around);
  const linear = around.free(`${layer.name}_linear`);
  return [
    { ...layer, name: linear, config: { ...layer.config, activation: "linear" } },
    ...expand({ name: layer.name, inputs: [linear] }, around),
  ];
}

/** Length of the last axis of each layer's output, by name, where weights or settings tell. */
export function channelCounts(graph: LayerGraph): ReadonlyMap<string, number> {
  const channels = new Map<string, number>();
  for (const layer of graph.layers) {
    const inputs = layer.inputs.map((name) => channels.get(name));
    const count = outputChannels(layer, inputs);
    if (count !== undefined) channels.set(layer.name, count);
  }
  return channels;
}

function outputChannels(layer: Layer, inputs: readonly (number | undefined)[]): number | undefined {
  const definition = layerDefinition(layer.className);
  if (definition?.outputKernel) return kernelChannels(layer);
  if (definition?.outputChannels) return definition.outputChannels(layer, inputs);
  const known = inputs.filter((count) => count !== undefined);
  return known.length === inputs.length && known.length > 0 ? Math.max(...known) : undefined;
}

/**
 * Checks a layer of a translated graph.
 *
 * @throws {UnsupportedLayerError} where TensorFlow.js would refuse the layer or compute something else
 */
export function checkTfjsLayer({ name, className, config }: Layer): void {
  const refuse = (reason: string) =>
    new UnsupportedLayerError(
      name,
      className,
      `${reason}; use the engine onnxruntime, or write the model as .onnx`,
    );
  const tfjs = layerDefinition(className)?.tfjs;
  if (!tfjs?.isNative) throw refuse("TensorFlow.js has no such layer");
  if (config.activation !== undefined && !isActivationOfTfjs(config.activation))
    throw refuse(`TensorFlow.js has no activation ${String(config.activation)} that means the same`);
  for (const [key, harmless] of Object.entries(tfjs.harmless ?? {}))
    if (config[key] !== undefined && config[key] !== harmless)
      throw refuse(`TensorFlow.js does not know its ${key} of ${JSON.stringify(config[key])}`);
}
