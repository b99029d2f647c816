import { chain, type LayerConverter, operation, type Step } from "../convert/fragments/fragment.ts";
import {
  booleanSetting,
  countSetting,
  imageInput,
  pairSetting,
  refuse,
  stringSetting,
} from "../convert/fragments/settings.ts";
import { node } from "../formats/onnx/protobuf/nodes.ts";
import { type FloatArray, floatTensor } from "../formats/onnx/protobuf/tensors.ts";
import type { Layer } from "../types.ts";
import { defineLayer, type LayerDefinition, type Translation } from "./layer-definition.ts";
import { type Interpolation, type ResizeOptions, resizeMatrix } from "./resize-matrix.ts";

/** Images of another size, as two matrix products: what is taken from which row, and from which column. */
interface Resize extends ResizeOptions {
  readonly height: number;
  readonly width: number;
}

interface ImageSize {
  readonly height: number;
  readonly width: number;
}

function interpolationOf(layer: Layer, fallback: Interpolation): Interpolation {
  const interpolation = stringSetting(layer, "interpolation", fallback);
  if (interpolation === "nearest" || interpolation === "bilinear") return interpolation;
  return refuse(layer, `its interpolation is ${interpolation}; supported are bilinear and nearest`);
}

/** `Resizing`: to a size that is given; what does not fit is cut off at the edges where the aspect ratio is kept so. */
function resizingOf(layer: Layer, from: ImageSize): { readonly resize: Resize; readonly crop: ImageSize } {
  const resize = {
    height: countSetting(layer, "height", 1),
    width: countSetting(layer, "width", 1),
    interpolation: interpolationOf(layer, "bilinear"),
    antialias: booleanSetting(layer, "antialias", false),
  };
  if (booleanSetting(layer, "pad_to_aspect_ratio", false)) return refuse(layer, "it has pad_to_aspect_ratio");
  if (!booleanSetting(layer, "crop_to_aspect_ratio", false)) return { resize, crop: from };
  const cropHeight = Math.trunc((from.width * resize.height) / resize.width);
  const cropWidth = Math.trunc((from.height * resize.width) / resize.height);
  const height = Math.max(Math.min(from.height, cropHeight), 1);
  const width = Math.max(Math.min(from.width, cropWidth), 1);
  return { resize, crop: { height, width } };
}

/** `UpSampling2D`: so many times as large. */
function upsamplingOf(layer: Layer, from: ImageSize): { readonly resize: Resize; readonly crop: ImageSize } {
  const [rows, columns] = pairSetting(layer, "size", 2);
  const interpolation = interpolationOf(layer, "nearest");
  return { resize: { height: from.height * rows, width: from.width * columns, interpolation }, crop: from };
}

type ResizeOf = typeof resizingOf;

function resizeWith(resizeOf: ResizeOf): LayerConverter {
  return (layer, inputs) => {
    const { input, channels, height, width } = imageInput(layer, inputs);
    const { resize, crop } = resizeOf(layer, { height, width });
    const isSame = crop.height === resize.height && crop.width === resize.width;
    const steps = [
      ...cropSteps({ height, width }, crop),
      ...(isSame
        ? []
        : [
            operation("MatMul", { weights: { columns: matrix(crop, resize, "width") } }),
            productFromLeft(turned(matrix(crop, resize, "height"))),
          ]),
    ];
    return chain({ name: layer.name, shape: [channels, resize.height, resize.width] }, input, steps);
  };
}

function matrix(from: ImageSize, resize: Resize, side: "height" | "width"): FloatArray {
  return resizeMatrix({ from: from[side], to: resize[side] }, resize);
}

/** What lies in the middle. */
function cropSteps(from: ImageSize, { height, width }: ImageSize): readonly Step[] {
  if (from.height === height && from.width === width) return [];
  const top = Math.trunc((from.height - height) / 2);
  const left = Math.trunc((from.width - width) / 2);
  return [
    operation("Slice", {
      integers: { starts: [top, left], ends: [top + height, left + width], axes: [2, 3] },
    }),
  ];
}

function turned({ shape: [rows = 0, columns = 0], values }: FloatArray): FloatArray {
  const turnedValues = Float32Array.from(
    values,
    (_, at) => values[(at % rows) * columns + Math.floor(at / rows)] ?? 0,
  );
  return { shape: [columns, rows], values: turnedValues };
}

/** `matrix · x` for each channel. */
function productFromLeft(matrix: FloatArray): Step {
  return (input, output) => {
    const name = `${output}/rows`;
    return {
      nodes: [node("MatMul", { inputs: [name, input], output })],
      weights: [floatTensor(name, matrix)],
    };
  };
}

/** The same in TensorFlow.js, whose own resizing has other positions: each product is a `Dense` on the axis that is last. */
function translateResize(resizeOf: ResizeOf): Translation {
  return (layer, { free, shape }) => {
    const [height, width] = shape(layer.inputs[0]) ?? [];
    const isNearest = layer.className === "UpSampling2D" && layer.config.interpolation !== "bilinear";
    if (height === undefined || width === undefined || isNearest) return [layer];
    const { resize, crop } = resizeOf(layer, { height, width });
    const names = ["cropped", "turned", "columns", "upright", "rows"].map((part) =>
      free(`${layer.name}_${part}`),
    );
    const [cropped = "", turnedTo = "", columns = "", upright = "", rows = ""] = names;
    const top = Math.trunc((height - crop.height) / 2);
    const left = Math.trunc((width - crop.width) / 2);
    const cropping = [
      [top, height - crop.height - top],
      [left, width - crop.width - left],
    ];
    // [H, W, C] → [H, C, W] · columns → [H, C, w] → [w, C, H] · rows → [w, C, h] → [h, w, C]
    return [
      made(cropped, "Cropping2D", { inputs: layer.inputs, config: { cropping } }),
      made(turnedTo, "Permute", { inputs: [cropped], config: { dims: [1, 3, 2] } }),
      product(columns, turnedTo, matrix(crop, resize, "width")),
      made(upright, "Permute", { inputs: [columns], config: { dims: [3, 2, 1] } }),
      product(rows, upright, matrix(crop, resize, "height")),
      made(layer.name, "Permute", { inputs: [rows], config: { dims: [3, 1, 2] } }),
    ];
  };
}

function made(name: string, className: string, parts: Pick<Layer, "inputs" | "config">): Layer {
  return { name, className, weights: [], ...parts };
}

function product(name: string, input: string, kernel: FloatArray): Layer {
  const config = { units: kernel.shape[1] ?? 0, use_bias: false, activation: "linear" };
  return { ...made(name, "Dense", { inputs: [input], config }), weights: [{ name: "kernel", ...kernel }] };
}

/** Layers that make an image larger or smaller. */
export const resizingLayers: readonly LayerDefinition[] = [
  defineLayer("Resizing", {
    pixels: "left alone",
    tfjs: { isNative: false, translate: translateResize(resizingOf) },
    toOnnx: resizeWith(resizingOf),
  }),
  defineLayer("UpSampling2D", {
    tfjs: {
      isNative: true,
      translate: translateResize(upsamplingOf),
      harmless: { interpolation: "nearest" },
    },
    toOnnx: resizeWith(upsamplingOf),
  }),
];
