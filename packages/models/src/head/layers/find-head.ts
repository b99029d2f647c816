import type { Head } from "@coarse/core";
import { UnsupportedHeadError } from "../../errors.ts";
import { layerDefinition } from "../../layers/registry.ts";
import type { Layer, LayerGraph } from "../../types.ts";
import { activationKind } from "./layer-scores.ts";

/** The layer that makes the logits, and what comes after it. */
export interface GraphHead {
  readonly layer: Layer;
  /** Kernel and bias of the layer; a bias of zeros where it has none. */
  readonly head: Head;
  /** From the one behind the head to the output; empty where the head is the output. */
  readonly after: readonly Layer[];
}

/**
 * Finds the last linear layer where it can be replaced in its place: Dense, or a 1×1 convolution over one pixel, with a
 * softmax or sigmoid of its own, behind it, or none. Throws `UnsupportedHeadError` where the model ends in anything else,
 * which `layersEnd` may still know. `source` is named in its message.
 */
export function findHead(graph: LayerGraph, source: string = graph.name): GraphHead {
  const byName = new Map(graph.layers.map((layer) => [layer.name, layer]));
  const after: Layer[] = [];
  for (let layer = byName.get(graph.output); layer; layer = byName.get(layer.inputs[0] ?? "")) {
    const { head, mayFollowHead } = layerDefinition(layer.className) ?? {};
    if (head) {
      checkActivations([layer, ...after], source);
      return { layer, head: headOf(layer, source), after };
    }
    if (layer.inputs.length !== 1 || !mayFollowHead) throw new UnsupportedHeadError(source, describe(layer));
    after.unshift(layer);
  }
  throw new UnsupportedHeadError(source, "no linear layer");
}

function checkActivations(layers: readonly Layer[], source: string): void {
  const stranger = layers.find((layer) => !isPlain(layer.config.activation) && !activationKind(layer));
  if (stranger)
    throw new UnsupportedHeadError(source, `the activation ${String(stranger.config.activation)}`);
  if (layers.filter(activationKind).length > 1)
    throw new UnsupportedHeadError(source, "more than one softmax");
}

function isPlain(activation: unknown): boolean {
  return activation === undefined || activation === "linear";
}

function headOf(layer: Layer, source: string): Head {
  const kernel = layer.weights.find((weight) => weight.name === "kernel");
  const [classCount = 0, featureCount = 0, ...window] = [...(kernel?.shape ?? [])].reverse();
  if (!kernel || window.some((size) => size !== 1) || (layer.config.groups ?? 1) !== 1)
    throw new UnsupportedHeadError(source, `${describe(layer)} with a kernel of shape [${kernel?.shape}]`);
  const bias = layer.weights.find((weight) => weight.name === "bias");
  return {
    kernel: kernel.values,
    bias: bias?.values ?? new Float32Array(classCount),
    featureCount,
    classCount,
  };
}

function describe(layer: Layer): string {
  return `layer ${layer.name} of class ${layer.className}`;
}
