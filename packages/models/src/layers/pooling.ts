import { chain, type LayerConverter, operation } from "../convert/fragments/fragment.ts";
import {
  booleanSetting,
  imageInput,
  onlyInput,
  pairSetting,
  refuse,
  stringSetting,
} from "../convert/fragments/settings.ts";
import { windowOf } from "../convert/fragments/window.ts";
import { UnsupportedLayerError } from "../errors.ts";
import {
  defineLayer,
  type LayerDefinition,
  NATIVE,
  type TfjsForm,
  type Translation,
} from "./layer-definition.ts";

/** The largest or the mean number of each window. Padding `same` does not count in the mean, as in TensorFlow. */
function poolingWith(opType: "MaxPool" | "AveragePool"): LayerConverter {
  return (layer, inputs) => {
    const { input, channels, height, width } = imageInput(layer, inputs);
    const kernel = pairSetting(layer, "pool_size", 2);
    const strides = layer.config.strides ? pairSetting(layer, "strides", 1) : kernel;
    const window = windowOf(layer, { kernel, strides, height, width });
    const output = { name: layer.name, shape: [channels, window.height, window.width] };
    return chain(output, input, [operation(opType, { attributes: window.attributes })]);
  };
}

/** One number per channel, `[N, C]`, or with `keepdims` an image of one pixel. */
function globalPoolingWith(opType: "GlobalAveragePool" | "GlobalMaxPool"): LayerConverter {
  return (layer, inputs) => {
    const { input, channels } = imageInput(layer, inputs);
    const keepdims = booleanSetting(layer, "keepdims", false);
    const output = { name: layer.name, shape: keepdims ? [channels, 1, 1] : [channels] };
    const flatten = operation("Flatten", { attributes: { axis: 1n } });
    return chain(output, input, [operation(opType), ...(keepdims ? [] : [flatten])]);
  };
}

/** One number per feature of a row of them, `[N, T, F]` → `[N, F]`. */
function rowPoolingWith(opType: "ReduceMean" | "ReduceMax"): LayerConverter {
  return (layer, inputs) => {
    const input = onlyInput(layer, inputs);
    const [, features = 1] = input.shape;
    if (input.shape.length !== 2)
      return refuse(layer, `its input has ${input.shape.length + 1} axes instead of 3`);
    if (stringSetting(layer, "data_format", "channels_last") !== "channels_last")
      return refuse(layer, "its data_format is channels_first");
    const keepdims = booleanSetting(layer, "keepdims", false);
    const attributes = { axes: [1n], keepdims: keepdims ? 1n : 0n };
    const output = { name: layer.name, shape: keepdims ? [1, features] : [features] };
    return chain(output, input, [operation(opType, { attributes })]);
  };
}

/** Global pooling that leaves an image of one pixel: TensorFlow.js passes over `keepdims` without a word. */
const translateKeepdims: Translation = (layer, { free, channels }) => {
  if (layer.config.keepdims !== true) return [layer];
  const count = channels(layer.inputs[0]);
  if (count === undefined)
    throw new UnsupportedLayerError(
      layer.name,
      layer.className,
      "TensorFlow.js has no keepdims, and the number of its channels isn't plain; use the engine onnxruntime",
    );
  const flat = free(`${layer.name}_flat`);
  return [
    { ...layer, name: flat, config: { ...layer.config, keepdims: false } },
    {
      name: layer.name,
      className: "Reshape",
      config: { target_shape: [1, 1, count] },
      inputs: [flat],
      weights: [],
    },
  ];
};

const withoutKeepdims: TfjsForm = {
  isNative: true,
  translate: translateKeepdims,
  harmless: { keepdims: false },
};

/** Layers that make fewer pixels of an image, or one. */
export const poolingLayers: readonly LayerDefinition[] = [
  defineLayer("AveragePooling2D", { tfjs: NATIVE, toOnnx: poolingWith("AveragePool") }),
  defineLayer("MaxPooling2D", { tfjs: NATIVE, toOnnx: poolingWith("MaxPool") }),
  defineLayer("GlobalAveragePooling1D", {
    tfjs: { isNative: true, harmless: { keepdims: false } },
    toOnnx: rowPoolingWith("ReduceMean"),
  }),
  defineLayer("GlobalMaxPooling1D", {
    tfjs: { isNative: true, harmless: { keepdims: false } },
    toOnnx: rowPoolingWith("ReduceMax"),
  }),
  defineLayer("GlobalAveragePooling2D", {
    makesVectors: true,
    tfjs: withoutKeepdims,
    toOnnx: globalPoolingWith("GlobalAveragePool"),
  }),
  defineLayer("GlobalMaxPooling2D", {
    makesVectors: true,
    tfjs: withoutKeepdims,
    toOnnx: globalPoolingWith("GlobalMaxPool"),
  }),
];
