import type { Layer } from "../types.ts";
import { activationLayers } from "./activation.ts";
import { convolutionLayers } from "./convolution.ts";
import { denseLayers } from "./dense.ts";
import { identityLayers } from "./identity.ts";
import type { LayerDefinition } from "./layer-definition.ts";
import { mergeLayers } from "./merge.ts";
import { normalizationLayers } from "./normalization.ts";
import { poolingLayers } from "./pooling.ts";
import { randomLayers } from "./random.ts";
import { resizingLayers } from "./resizing.ts";
import { shapeLayers } from "./shape.ts";

/** Every class of layers that is known, by family. */
export const layerFamilies: Readonly<Record<string, readonly LayerDefinition[]>> = {
  activation: activationLayers,
  convolution: convolutionLayers,
  dense: denseLayers,
  identity: identityLayers,
  merge: mergeLayers,
  normalization: normalizationLayers,
  pooling: poolingLayers,
  random: randomLayers,
  resizing: resizingLayers,
  shape: shapeLayers,
};

const definitions: ReadonlyMap<string, LayerDefinition> = new Map(
  Object.values(layerFamilies).flatMap((family) => family.map((layer) => [layer.className, layer] as const)),
);

const classNameOfAlias: ReadonlyMap<string, string> = new Map(
  [...definitions.values()].flatMap(({ className, aliases = [] }) =>
    aliases.map((alias) => [alias, className] as const),
  ),
);

/** What is known of a class of layers by its Keras name; `undefined` where nothing is. */
export function layerDefinition(className: string): LayerDefinition | undefined {
  return definitions.get(className);
}

/** The Keras class name under which all versions of a layer go here. */
export function currentClassName(className: string): string {
  return classNameOfAlias.get(className) ?? className;
}

/** The names of all classes that have what is asked for, in alphabetical order. */
export function classNamesWith(has: (definition: LayerDefinition) => boolean): readonly string[] {
  return [...definitions.values()]
    .filter(has)
    .map(({ className }) => className)
    .sort();
}

/** Number of channels that a linear layer makes, by its kernel; `undefined` for any other layer. */
export function kernelChannels({ className, weights }: Layer): number | undefined {
  const outputKernel = layerDefinition(className)?.outputKernel;
  const kernel = weights.find(({ name }) => name === outputKernel?.name);
  return kernel?.shape.slice(-(outputKernel?.axes ?? 0)).reduce((product, n) => product * n, 1);
}
