import { UnsupportedLayerError } from "../errors.ts";
import type { Layer } from "../types.ts";

/** Keras's own `CustomScaleLayer` of InceptionResNetV2, `first + second · scale`, as the layers that do the same. */
export function residualScaling(layer: Omit<Layer, "weights">): readonly Omit<Layer, "weights">[] {
  const { name, className, config, inputs } = layer;
  const [first, second, ...others] = inputs;
  const { scale } = config;
  if (first === undefined || second === undefined || others.length > 0 || typeof scale !== "number")
    throw new UnsupportedLayerError(name, className, "it is not that of Keras's InceptionResNetV2");
  const scaled = `${name}_scaled`;
  return [
    { name: scaled, className: "Rescaling", config: { scale, offset: 0 }, inputs: [second] },
    { name, className: "Add", config: {}, inputs: [first, scaled] },
  ];
}
