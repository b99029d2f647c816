import type { Json } from "../types.ts";

/** One layer of a Keras 2 configuration, called once on `inputs`. */
export function layerConfig(
  className: string,
  name: string,
  { config = {}, inputs = [] }: { config?: { [key: string]: Json }; inputs?: readonly string[] } = {},
): { [key: string]: Json } {
  const call = inputs.map((input) => [input, 0, 0, {}]);
  return {
    class_name: className,
    name,
    config: { name, ...config },
    inbound_nodes: call.length > 0 ? [call] : [],
  };
}

/** The configuration of a functional model of 4 × 4 images and five classes, with the changes given. */
export function modelConfig(changes: { [key: string]: Json } = {}): { [key: string]: Json } {
  const layers = [
    layerConfig("InputLayer", "images", { config: { batch_input_shape: [null, 4, 4, 3], dtype: "float32" } }),
    layerConfig("GlobalAveragePooling2D", "pool", { inputs: ["images"] }),
    layerConfig("Dense", "predictions", {
      config: { units: 5, activation: "softmax", use_bias: true },
      inputs: ["pool"],
    }),
  ];
  const config = {
    name: "mobilenetv2_small",
    layers,
    input_layers: [["images", 0, 0]],
    output_layers: [["predictions", 0, 0]],
    ...changes,
  };
  return { class_name: "Functional", config };
}

/** A `model.json` with that configuration, whose weights are in `paths`. */
export function tfjsModel(
  changes: { [key: string]: Json } = {},
  paths: readonly string[] = ["weights.bin"],
): { [key: string]: Json } {
  const weights = [
    { name: "predictions/kernel", shape: [3, 5], dtype: "float32" },
    { name: "predictions/bias", shape: [5], dtype: "float32" },
  ];
  return {
    format: "layers-model",
    modelTopology: { model_config: modelConfig() },
    weightsManifest: [{ paths, weights }],
    ...changes,
  };
}

/** As many bytes as the weights of `tfjsModel` take. */
export const TFJS_WEIGHT_BYTES = 80;
