import { layerDefinition } from "../layers/registry.ts";
import type { LayerGraph } from "../types.ts";

/** Whether a model begins by scaling the pixels, so that it takes them as they are, 0 to 255. */
export function scalesItself({ layers }: LayerGraph): boolean {
  const pixelsAfter = (className: string | undefined) => layerDefinition(className ?? "")?.pixels;
  let layer = layers[0];
  while (layer && pixelsAfter(layer.className) === "left alone") {
    const { name } = layer;
    layer = layers.find(({ inputs }) => inputs.includes(name));
  }
  return pixelsAfter(layer?.className) === "scaled";
}
