import {
  chain,
  type Fragment,
  type LayerConverter,
  operation,
  type Step,
  type Tensor,
} from "../convert/fragments/fragment.ts";
import {
  edgesSetting,
  imageInput,
  numbersSetting,
  onlyInput,
  refuse,
} from "../convert/fragments/settings.ts";
import type { Layer } from "../types.ts";
import { defineLayer, type LayerDefinition, NATIVE } from "./layer-definition.ts";
import { lastSizeOf } from "./weight-slots.ts";

/** The same numbers in another shape. Keras counts them with the channels last, so images are turned before and after. */
const convertReshape: LayerConverter = (layer, inputs) => {
  const input = onlyInput(layer, inputs);
  const size = input.shape.reduce((a, b) => a * b, 1);
  return reshapeTo(layer, { input, kerasShape: targetShape(layer, size) });
};

/** All numbers of an image in a row. */
const convertFlatten: LayerConverter = (layer, inputs) => {
  const input = onlyInput(layer, inputs);
  return reshapeTo(layer, { input, kerasShape: [input.shape.reduce((a, b) => a * b, 1)] });
};

function reshapeTo(
  layer: Layer,
  { input, kerasShape }: { readonly input: Tensor; readonly kerasShape: readonly number[] },
): Fragment {
  const [height = 1, width = 1, channels = 1] = kerasShape;
  const toImage = kerasShape.length === 3;
  const turnAfter = toImage && height * width > 1;
  const shape = toImage ? [channels, height, width] : kerasShape;
  // Where an image has one pixel, channels first and channels last are the same numbers in the same order.
  const turnBefore = input.shape.length === 3 && (input.shape[1] ?? 1) * (input.shape[2] ?? 1) > 1;
  const target = [-1, ...(turnAfter ? kerasShape : shape)];
  const steps: Step[] = [
    ...(turnBefore ? [turn([0n, 2n, 3n, 1n])] : []),
    operation("Reshape", { integers: { shape: target } }),
    ...(turnAfter ? [turn([0n, 3n, 1n, 2n])] : []),
  ];
  return chain({ name: layer.name, shape }, input, steps);
}

function turn(perm: readonly bigint[]): Step {
  return operation("Transpose", { attributes: { perm } });
}

function targetShape(layer: Layer, size: number): readonly number[] {
  const shape = numbersSetting(layer, "target_shape");
  const known = shape.filter((d) => d !== -1).reduce((a, b) => a * b, 1);
  const resolved = shape.map((d) => (d === -1 ? size / known : d));
  if (resolved.reduce((a, b) => a * b, 1) !== size || !resolved.every(Number.isInteger))
    return refuse(layer, `its input of ${size} numbers does not fit into [${shape.join(", ")}]`);
  return resolved;
}

/** Takes rows and columns away from the edges of an image. */
const convertCropping2D: LayerConverter = (layer, inputs) => {
  const { input, channels, height, width } = imageInput(layer, inputs);
  const { top, bottom, left, right } = edgesSetting(layer, "cropping");
  const shape = [channels, height - top - bottom, width - left - right];
  const integers = { starts: [top, left], ends: [height - bottom, width - right], axes: [2, 3] };
  return chain({ name: layer.name, shape }, input, [operation("Slice", { integers })]);
};

/**
 * As good as zero, but not zero: ONNX Runtime and the optimizers of ONNX let the pooling after a padding of zeros do
 * the padding, which a max pooling does with −∞. Source: `pad_fusion.cc` of ONNX Runtime.
 */
const ALMOST_ZERO = 1e-30;

/** Zeros around an image, where no convolution after it took them in. */
const convertZeroPadding2D: LayerConverter = (layer, inputs) => {
  const { input, channels, height, width } = imageInput(layer, inputs);
  const { top, bottom, left, right } = edgesSetting(layer, "padding");
  const shape = [channels, height + top + bottom, width + left + right];
  const pads = [0, 0, top, left, 0, 0, bottom, right];
  return chain({ name: layer.name, shape }, input, [
    operation("Pad", { integers: { pads }, numbers: { value: ALMOST_ZERO } }),
  ]);
};

/** Layers that leave numbers as they are, but for how many there are and where. */
export const shapeLayers: readonly LayerDefinition[] = [
  defineLayer("CenterCrop"),
  defineLayer("Cropping2D", { pixels: "left alone", tfjs: NATIVE, toOnnx: convertCropping2D }),
  defineLayer("Flatten", {
    outputChannels: () => undefined,
    mayFollowHead: true,
    tfjs: NATIVE,
    toOnnx: convertFlatten,
  }),
  defineLayer("Permute"),
  defineLayer("Reshape", {
    outputChannels: ({ config }) => lastSizeOf(config, "target_shape"),
    mayFollowHead: true,
    tfjs: NATIVE,
    toOnnx: convertReshape,
  }),
  defineLayer("UpSampling2D"),
  defineLayer("ZeroPadding2D", { pixels: "left alone", tfjs: NATIVE, toOnnx: convertZeroPadding2D }),
];
