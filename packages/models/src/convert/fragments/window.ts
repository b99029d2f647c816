import type { AttributeValue } from "../../formats/onnx/protobuf/nodes.ts";
import type { Layer } from "../../types.ts";
import { type Edges, edgesSetting, pairSetting, refuse } from "./settings.ts";

/** How a kernel moves over an image: its size, steps and padding, and how large the result is. */
export interface Window {
  readonly height: number;
  readonly width: number;
  /** `kernel_shape`, `strides`, `dilations` and `pads` of ONNX's convolutions and pools. */
  readonly attributes: Readonly<Record<string, AttributeValue>>;
}

interface WindowOptions {
  readonly kernel: readonly [number, number];
  readonly strides: readonly [number, number];
  readonly height: number;
  readonly width: number;
}

/**
 * The window of a convolution or pool. Padding `same` is TensorFlow's: what is needed for `ceil(size / stride)`
 * outputs, the odd row or column at the bottom and at the right.
 */
export function windowOf(layer: Layer, { kernel, strides, height, width }: WindowOptions): Window {
  const [dilationHeight, dilationWidth] = pairSetting(layer, "dilation_rate", 1);
  const rows = { size: height, extent: (kernel[0] - 1) * dilationHeight + 1, stride: strides[0] };
  const columns = { size: width, extent: (kernel[1] - 1) * dilationWidth + 1, stride: strides[1] };
  const { top, bottom, left, right } = padding(layer, rows, columns);
  const outputHeight = Math.floor((height + top + bottom - rows.extent) / rows.stride) + 1;
  const outputWidth = Math.floor((width + left + right - columns.extent) / columns.stride) + 1;
  if (outputHeight < 1 || outputWidth < 1)
    return refuse(layer, `its window is larger than its input of ${height} × ${width}`);
  const attributes = {
    kernel_shape: kernel.map(BigInt),
    strides: strides.map(BigInt),
    pads: [top, left, bottom, right].map(BigInt),
    // ONNX's AveragePool has no dilations before opset 19, so they are named only where there are any.
    ...(dilationHeight * dilationWidth > 1
      ? { dilations: [BigInt(dilationHeight), BigInt(dilationWidth)] }
      : {}),
  };
  return { height: outputHeight, width: outputWidth, attributes };
}

interface Span {
  readonly size: number;
  readonly extent: number;
  readonly stride: number;
}

function padding(layer: Layer, rows: Span, columns: Span): Edges {
  const mode = layer.config.padding ?? "valid";
  // Not a spelling of Keras: `mergeZeroPadding` writes the edges here.
  if (Array.isArray(mode)) return edgesSetting(layer, "padding");
  if (mode === "valid") return { top: 0, bottom: 0, left: 0, right: 0 };
  if (mode !== "same") return refuse(layer, `its padding is ${String(mode)}`);
  const vertical = samePadding(rows);
  const horizontal = samePadding(columns);
  const [top, left] = [Math.floor(vertical / 2), Math.floor(horizontal / 2)];
  return { top, bottom: vertical - top, left, right: horizontal - left };
}

function samePadding({ size, extent, stride }: Span): number {
  return Math.max((Math.ceil(size / stride) - 1) * stride + extent - size, 0);
}
