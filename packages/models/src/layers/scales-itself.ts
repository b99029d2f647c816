import type { LayerGraph } from "../types.ts";

/** Layers that leave it to the next one to scale the pixels. */
const PASSED_OVER: ReadonlySet<string> = new Set(["InputLayer", "ZeroPadding2D", "Cropping2D", "Dropout"]);

const SCALING: ReadonlySet<string> = new Set(["Rescaling", "Normalization"]);

/** Whether a model begins by scaling the pixels, so that it takes them as they are, 0 to 255. */
export function scalesItself({ layers }: LayerGraph): boolean {
  let layer = layers[0];
  while (layer && PASSED_OVER.has(layer.className)) {
    const { name } = layer;
    layer = layers.find(({ inputs }) => inputs.includes(name));
  }
  return layer !== undefined && SCALING.has(layer.className);
}
