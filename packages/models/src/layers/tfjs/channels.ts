import type { Layer, LayerGraph } from "../../types.ts";

/** Length of the last axis of each layer's output, by name, where weights or settings tell. */
export function channelsOf(graph: LayerGraph): ReadonlyMap<string, number> {
  const channels = new Map<string, number>();
  for (const layer of graph.layers) {
    const inputs = layer.inputs.map((name) => channels.get(name));
    const count = ownChannels(layer) ?? joined(layer, inputs);
    if (count !== undefined) channels.set(layer.name, count);
  }
  return channels;
}

function ownChannels({ className, config, weights }: Layer): number | undefined {
  const shapeOf = (name: string) => weights.find((weight) => weight.name === name)?.shape;
  const [, , perChannel = 0, multiplier = 0] = shapeOf("depthwise_kernel") ?? [];
  if (className === "DepthwiseConv2D") return perChannel * multiplier;
  const kernel = shapeOf("pointwise_kernel") ?? shapeOf("kernel");
  if (kernel) return kernel.at(-1);
  const shape = config.batch_input_shape ?? config.target_shape;
  const last = Array.isArray(shape) ? shape.at(-1) : undefined;
  return typeof last === "number" && last > 0 ? last : undefined;
}

function joined(layer: Layer, inputs: readonly (number | undefined)[]): number | undefined {
  const known = inputs.filter((count) => count !== undefined);
  if (known.length < inputs.length || layer.className === "Flatten" || layer.className === "Reshape")
    return undefined;
  if (layer.className === "Concatenate") return known.reduce((sum, count) => sum + count, 0);
  return known.length > 0 ? Math.max(...known) : undefined;
}
