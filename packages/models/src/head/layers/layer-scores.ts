import { layerDefinition } from "../../layers/registry.ts";
import type { Layer } from "../../types.ts";
import type { LogitsBy, OutputKind } from "../scores/output-kind.ts";
import type { LayersByName } from "./layer-linear-scores.ts";

/** What a graph's output says of the classes, and the layer that makes the logits, or that they are made of. */
export interface LayerScores {
  readonly outputs: OutputKind;
  readonly layer: string;
  /** Whether it is what the layer makes before its own activation. */
  readonly beforeActivation: boolean;
  readonly by: LogitsBy;
}

/** What an activation behind the logits makes of them. */
const ACTIVATIONS: Readonly<Record<string, OutputKind>> = {
  softmax: "probabilities",
  log_softmax: "log-probabilities",
  sigmoid: "independent",
};
const MOST = 32;

/** What a layer's own activation makes of logits; `undefined` for any that is not at the end of a classifier. */
export function activationKind({
  className,
  config,
}: Pick<Layer, "className" | "config">): OutputKind | undefined {
  const activation = className === "Softmax" ? "softmax" : config.activation;
  return typeof activation === "string" && Object.hasOwn(ACTIVATIONS, activation)
    ? ACTIVATIONS[activation]
    : undefined;
}

/**
 * Finds out by a graph's last layers what its output says: a softmax or sigmoid, their logarithms, or the mean of several,
 * whatever changes the form between them; else logits.
 */
export function readLayerScores(output: string, layers: LayersByName): LayerScores {
  const name = behindForm(output, layers);
  const layer = layers.get(name);
  const outputs = layer && activationKind(layer);
  if (layer && outputs) return beforeActivation(layer, outputs, layers);
  const mixed = mixtureOf(name, layers);
  if (mixed === "probabilities") return { outputs: mixed, layer: name, beforeActivation: false, by: "log" };
  if (mixed) return { outputs: mixed, layer: name, beforeActivation: false, by: "log-odds" };
  return { outputs: "logits", layer: name, beforeActivation: false, by: "as they are" };
}

/** An activation of its own, or at the end of a layer that computes more. */
function beforeActivation(layer: Layer, outputs: OutputKind, layers: LayersByName): LayerScores {
  const isAlone = layer.className === "Softmax" || layer.className === "Activation";
  const name = isAlone ? behindForm(layer.inputs[0] ?? "", layers) : layer.name;
  return { outputs, layer: name, beforeActivation: !isAlone, by: "as they are" };
}

/** The layer before those that change the form of what it makes at most. */
function behindForm(output: string, layers: LayersByName): string {
  let name = output;
  for (let steps = 0; steps < MOST; steps++) {
    const layer = layers.get(name);
    if (!layer || !layerDefinition(layer.className)?.mayFollowHead) return name;
    const isPlain = layer.config.activation === undefined || layer.config.activation === "linear";
    if (layer.className === "Softmax" || !isPlain) return name;
    name = layer.inputs[0] ?? "";
  }
  return name;
}

/** `probabilities` where a layer makes a mixture of softmaxes, by sums and positive factors; `independent` of sigmoids. */
function mixtureOf(output: string, layers: LayersByName): "probabilities" | "independent" | undefined {
  const open = [output];
  const kinds = new Set<OutputKind>();
  for (let seen = 0; open.length > 0; seen++) {
    const layer = layers.get(behindForm(open.pop() ?? "", layers));
    if (!layer || seen > MOST) return undefined;
    const kind = activationKind(layer);
    if (kind) kinds.add(kind);
    else if (layer.className === "Average" || layer.className === "Add" || isPositiveScaling(layer))
      open.push(...layer.inputs);
    else return undefined;
  }
  const [only] = kinds;
  return kinds.size === 1 && (only === "probabilities" || only === "independent") ? only : undefined;
}

function isPositiveScaling({ className, config }: Layer): boolean {
  return (
    className === "Rescaling" &&
    typeof config.scale === "number" &&
    config.scale > 0 &&
    (config.offset ?? 0) === 0
  );
}
