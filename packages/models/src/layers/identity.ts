import { chain, type Fragment, type LayerConverter, operation } from "../convert/fragments/fragment.ts";
import { onlyInput, refuse } from "../convert/fragments/settings.ts";
import type { Layer } from "../types.ts";
import { defineLayer, type LayerDefinition, type Translation } from "./layer-definition.ts";
import { lastSizeOf } from "./weight-slots.ts";

/** A layer that hands on what it gets. */
export const convertIdentity: LayerConverter = (layer, inputs) => {
  const input = onlyInput(layer, inputs);
  return chain(input, input, []);
};

/** A layer that hands on what it gets, as one that TensorFlow.js has. */
export const translateIdentity: Translation = (layer) => [
  { ...layer, className: "Activation", config: { activation: "linear" }, weights: [] },
];

/**
 * Shape of the model's input without the batch axis, as Keras has it: `[H, W, C]` for images.
 *
 * @throws {UnsupportedLayerError} where a size is left open
 */
export function inputShape(layer: Layer): readonly number[] {
  const shape = layer.config.batch_input_shape;
  if (!Array.isArray(shape)) return refuse(layer, "its batch_input_shape is missing");
  return shape
    .slice(1)
    .map((d) => (typeof d === "number" ? d : refuse(layer, `its shape [${shape.join(", ")}] is not fixed`)));
}

/** The model's input: images come in as Keras takes them, `[N, H, W, C]`, and go on channels first. */
function convertInputLayer(layer: Layer): Fragment {
  const shape = inputShape(layer);
  const [height, width, channels] = shape;
  if (shape.length !== 3 || height === undefined || width === undefined || channels === undefined)
    return { nodes: [], weights: [], output: { name: layer.name, shape } };
  const name = `${layer.name}/channels_first`;
  const output = { name, shape: [channels, height, width] };
  const transpose = operation("Transpose", { attributes: { perm: [0n, 3n, 1n, 2n] } });
  // as Keras makes whole numbers of what is given to such an input
  const steps = takesWholeNumbers(layer) ? [operation("Floor"), transpose] : [transpose];
  return chain(output, { name: layer.name, shape }, steps);
}

/** Whether a model's input is of an integer type. */
export function takesWholeNumbers({ config }: Pick<Layer, "config">): boolean {
  return /^u?int/.test(String(config.dtype));
}

/** TensorFlow.js knows fewer types, and takes pixels as they are made here. */
const translateInput: Translation = (layer) => [
  takesWholeNumbers(layer) ? { ...layer, config: { ...layer.config, dtype: "float32" } } : layer,
];

/** Layers that hand on what they get. */
export const identityLayers: readonly LayerDefinition[] = [
  defineLayer("ActivityRegularization", {
    onChannelsFirst: "as it is",
    pixels: "left alone",
    tfjs: { isNative: false, translate: translateIdentity },
    toOnnx: convertIdentity,
  }),
  defineLayer("Identity", {
    onChannelsFirst: "as it is",
    // two augmentations of Keras 2, which Keras 3 no longer has
    aliases: ["RandomHeight", "RandomWidth"],
    keras2Settings: ["factor", "interpolation", "seed", "rng_type", "auto_vectorize"],
    mayFollowHead: true,
    pixels: "left alone",
    tfjs: { isNative: false, translate: translateIdentity },
    toOnnx: convertIdentity,
  }),
  defineLayer("InputLayer", {
    outputChannels: ({ config }) => lastSizeOf(config, "batch_input_shape"),
    pixels: "left alone",
    tfjs: { isNative: true, translate: translateInput },
    toOnnx: convertInputLayer,
  }),
];
