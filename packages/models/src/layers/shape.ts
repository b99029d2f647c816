import { onnxAxis } from "../convert/fragments/axes.ts";
import {
  chain,
  type Fragment,
  type LayerConverter,
  operation,
  type Step,
  type Tensor,
} from "../convert/fragments/fragment.ts";
import {
  countSetting,
  edgesSetting,
  imageInput,
  numberSetting,
  numbersSetting,
  onlyInput,
  refuse,
} from "../convert/fragments/settings.ts";
import type { Layer } from "../types.ts";
import { defineLayer, type LayerDefinition, NATIVE, type Translation } from "./layer-definition.ts";
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

/** The middle of an image. */
const convertCenterCrop: LayerConverter = (layer, inputs) => {
  const { input, channels, height, width } = imageInput(layer, inputs);
  const { top, left, ...size } = centerOf(layer, { height, width });
  const integers = { starts: [top, left], ends: [top + size.height, left + size.width], axes: [2, 3] };
  const isAll = size.height === height && size.width === width;
  const output = { name: layer.name, shape: [channels, size.height, size.width] };
  return chain(output, input, isAll ? [] : [operation("Slice", { integers })]);
};

/** TensorFlow.js's own takes its pixels from elsewhere. */
const translateCenterCrop: Translation = (layer, { shape }) => {
  const [height, width] = shape(layer.inputs[0]) ?? [];
  if (height === undefined || width === undefined) return [layer];
  const { top, left, ...size } = centerOf(layer, { height, width });
  const cropping = [
    [top, height - size.height - top],
    [left, width - size.width - left],
  ];
  return [{ ...layer, className: "Cropping2D", config: { cropping } }];
};

interface ImageSize {
  readonly height: number;
  readonly width: number;
}

function centerOf(
  layer: Layer,
  from: ImageSize,
): ImageSize & { readonly top: number; readonly left: number } {
  const size = { height: countSetting(layer, "height", 1), width: countSetting(layer, "width", 1) };
  const top = Math.trunc((from.height - size.height) / 2);
  const left = Math.trunc((from.width - size.width) / 2);
  if (size.height <= from.height && size.width <= from.width) return { ...size, top, left };
  return refuse(
    layer,
    `its ${size.height} × ${size.width} are more than the ${from.height} × ${from.width} it gets`,
  );
}

/** The numbers in reverse along an axis; of pixels, RGB as BGR. */
const convertFlip: LayerConverter = (layer, inputs) => {
  const input = onlyInput(layer, inputs);
  const axis = onnxAxis(layer, numberSetting(layer, "axis", -1), input);
  const length = input.shape[axis - 1] ?? 1;
  const indices = Array.from({ length }, (_, i) => length - 1 - i);
  return chain({ name: layer.name, shape: input.shape }, input, [
    operation("Gather", { attributes: { axis: BigInt(axis) }, integers: { indices } }),
  ]);
};

/** A 1×1 convolution that gives each channel another place. */
const translateFlip: Translation = (layer, { channels }) => {
  const count = channels(layer.inputs[0]);
  if (layer.config.axis !== -1 || count === undefined) return [layer];
  const values = Float32Array.from({ length: count * count }, (_, at) =>
    Math.floor(at / count) + (at % count) === count - 1 ? 1 : 0,
  );
  const config = { filters: count, kernel_size: [1, 1], use_bias: false };
  return [
    {
      ...layer,
      className: "Conv2D",
      config,
      weights: [{ name: "kernel", shape: [1, 1, count, count], values }],
    },
  ];
};

/** Axes in another order. Keras counts them with the channels last. */
const convertPermute: LayerConverter = (layer, inputs) => {
  const input = onlyInput(layer, inputs);
  const dims = numbersSetting(layer, "dims");
  const rank = input.shape.length;
  if (dims.toSorted((a, b) => a - b).join() !== Array.from({ length: rank }, (_, i) => i + 1).join())
    return refuse(layer, `its dims [${dims.join(", ")}] are not those of an input of ${rank} axes`);
  const isImage = rank === 3;
  const [kerasAxes, places] = isImage
    ? [
        [2, 3, 1],
        [3, 1, 2],
      ]
    : [dims.map((_, i) => i + 1), dims.map((_, i) => i + 1)];
  // where Keras's axis lies here, before; and which of Keras's axes lies at each place here, after
  const perm = places.map((place) => kerasAxes[(dims[place - 1] ?? 1) - 1] ?? 1);
  const shape = perm.map((axis) => input.shape[axis - 1] ?? 1);
  const attributes = { perm: [0n, ...perm.map(BigInt)] };
  return chain({ name: layer.name, shape }, input, [operation("Transpose", { attributes })]);
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
  defineLayer("CenterCrop", {
    pixels: "left alone",
    tfjs: { isNative: false, translate: translateCenterCrop },
    toOnnx: convertCenterCrop,
  }),
  defineLayer("Cropping2D", { pixels: "left alone", tfjs: NATIVE, toOnnx: convertCropping2D }),
  defineLayer("Flatten", {
    makesVectors: true,
    outputChannels: () => undefined,
    mayFollowHead: true,
    tfjs: NATIVE,
    toOnnx: convertFlatten,
  }),
  defineLayer("Flip", {
    kerasModule: "keras.src.ops.numpy",
    readAs: (layer) => [
      { ...layer, config: { axis: layer.config.axis === 3 ? -1 : (layer.config.axis ?? -1) } },
    ],
    pixels: ({ config }) => ({ scale: [1], offset: [0], isTurned: config.axis === -1 }),
    tfjs: { isNative: false, translate: translateFlip },
    toOnnx: convertFlip,
  }),
  defineLayer("Permute", {
    outputChannels: () => undefined,
    pixels: "left alone",
    tfjs: NATIVE,
    toOnnx: convertPermute,
  }),
  defineLayer("Reshape", {
    outputChannels: ({ config }) => lastSizeOf(config, "target_shape"),
    mayFollowHead: true,
    tfjs: NATIVE,
    toOnnx: convertReshape,
  }),
  defineLayer("ZeroPadding2D", { pixels: "left alone", tfjs: NATIVE, toOnnx: convertZeroPadding2D }),
];
