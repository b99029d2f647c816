import { layerDefinition } from "../layers/registry.ts";
import type { Layer, LayerGraph } from "../types.ts";

/** Where an axis of `[N, C, H, W]` lies in `[N, H, W, C]`. */
const PLACES: readonly number[] = [0, 3, 1, 2];
const CHANNELS_FIRST = "channels_first";

/**
 * The same network on images with the channels last, of one that has them first in all of it or in a part: layers get
 * their settings and axes accordingly, and only where a layer must see the axes as they were are they turned.
 */
export function withChannelsLast(graph: LayerGraph): LayerGraph {
  if (!graph.layers.some(({ config }) => config.data_format === CHANNELS_FIRST)) return graph;
  const turner = new ChannelTurner(graph);
  const layers = graph.layers.flatMap((layer) => turner.turn(layer));
  return { ...graph, layers };
}

/** Turns layers in topological order, and knows which outputs should have had their channels first. */
class ChannelTurner {
  readonly #first = new Set<string>();
  readonly #taken: Set<string>;

  constructor({ layers }: LayerGraph) {
    this.#taken = new Set(layers.map(({ name }) => name));
  }

  turn(layer: Layer): readonly Layer[] {
    const { className, config, inputs } = layer;
    if (className === "InputLayer") return [this.#turnInput(layer)];
    const areFirst = inputs.map((name) => this.#first.has(name));
    const isFirst = areFirst.length > 0 && areFirst.every(Boolean);
    if (className === "Permute" && inputs.length === 1) return [this.#permuted(layer, isFirst)];
    if (config.data_format === CHANNELS_FIRST && !className.endsWith("1D"))
      return this.#imageLayer(layer, isFirst);
    const turned = isFirst ? turnedLayer(layer) : undefined;
    if (turned) {
      this.#first.add(layer.name);
      return [turned];
    }
    return this.#materialized(layer);
  }

  /** `[N, 3, H, W]` → `[N, H, W, 3]`. */
  #turnInput(layer: Layer): Layer {
    const shape = layer.config.batch_input_shape;
    if (!Array.isArray(shape) || shape.length !== 4 || shape[1] !== 3 || shape[3] === 3) return layer;
    this.#first.add(layer.name);
    const [images, channels, height, width] = shape;
    return { ...layer, config: { ...layer.config, batch_input_shape: [images, height, width, channels] } };
  }

  /** What puts the channels first, or last again, has been done already. */
  #permuted(layer: Layer, isFirst: boolean): Layer {
    const dims = String(layer.config.dims);
    const identity: Layer = { ...layer, className: "Identity", config: {} };
    if (isFirst && dims === "2,3,1") return identity;
    if (!isFirst && dims === "3,1,2") {
      this.#first.add(layer.name);
      return identity;
    }
    if (!isFirst || !Array.isArray(layer.config.dims)) return layer;
    // axes of [C, H, W] that are asked for, as those of [H, W, C]
    return {
      ...layer,
      config: { ...layer.config, dims: layer.config.dims.map((axis) => PLACES[Number(axis)] ?? 0) },
    };
  }

  #imageLayer(layer: Layer, isFirst: boolean): readonly Layer[] {
    const turned = { ...layer, config: { ...layer.config, data_format: "channels_last" } };
    const { makesVectors = false } = layerDefinition(layer.className) ?? {};
    if (!makesVectors || layer.config.keepdims === true) this.#first.add(layer.name);
    if (isFirst) return [turned];
    // its input has the first of its axes as channels, whatever it is
    const [input = ""] = layer.inputs;
    const name = this.#free(`${layer.name}_channels_last`);
    return [permute(name, input, [2, 3, 1]), { ...turned, inputs: [name] }];
  }

  /** The layer behind turns that give it what it was made for. */
  #materialized(layer: Layer): readonly Layer[] {
    const turns: Layer[] = [];
    const inputs = layer.inputs.map((input) => {
      if (!this.#first.has(input)) return input;
      const name = this.#free(`${input}_channels_first`);
      turns.push(permute(name, input, [3, 1, 2]));
      return name;
    });
    return [...turns, { ...layer, inputs }];
  }

  #free(wish: string): string {
    let name = wish;
    for (let i = 1; this.#taken.has(name); i++) name = `${wish}_${i}`;
    this.#taken.add(name);
    return name;
  }
}

function turnedLayer(layer: Layer): Layer | undefined {
  const { onChannelsFirst } = layerDefinition(layer.className) ?? {};
  if (typeof onChannelsFirst === "function") return onChannelsFirst(layer);
  if (onChannelsFirst === "as it is") return layer;
  const { axis } = layer.config;
  if (onChannelsFirst !== "by its axis") return undefined;
  const own = Number(axis ?? -1);
  return { ...layer, config: { ...layer.config, axis: PLACES[own < 0 ? own + PLACES.length : own] ?? -1 } };
}

function permute(name: string, input: string, dims: readonly number[]): Layer {
  return { name, className: "Permute", config: { dims }, inputs: [input], weights: [] };
}
