import { NotAClassifierError, UnknownInputSizeError } from "../../errors.ts";
import type { SizeOptions } from "../../graph/graph-input.ts";
import { describeShape, type ImageLayout, imageLayout } from "./image-layout.ts";
import type { OnnxGraph } from "./onnx-graph.ts";
import type { ValueInfoProto } from "./protobuf/messages.ts";
import { elementType } from "./protobuf/tensors.ts";
import { shapeOf } from "./protobuf/value-info.ts";

/** The images that a model takes. */
export interface OnnxInput {
  /** What the model calls its input. */
  readonly name: string;
  readonly layout: ImageLayout;
  readonly height: number;
  readonly width: number;
  /** The number of images that each run must have; `undefined` where any number will do. */
  readonly batch: number | undefined;
}

/** More than any batch of any network that is exported for use has. */
const MOST_PIXELS = 2 ** 24;

const pixelTypes: ReadonlySet<number> = new Set([
  elementType.float32,
  elementType.float16,
  elementType.float64,
  elementType.bfloat16,
  elementType.uint8,
]);

/**
 * The only input of a model, RGB images. Where the model leaves their size open, that of `options`.
 *
 * Throws {@link NotAClassifierError} where the input is no batch of images and {@link UnknownInputSizeError} where
 * neither the model nor the options say how large they are.
 */
export function readOnnxInput(onnx: OnnxGraph, options: SizeOptions = {}): OnnxInput {
  const input = imageInput(onnx);
  const layout = imageLayout(onnx, input);
  const [batch, ...axes] = shapeOf(input) ?? [];
  const [height = options.height, width = options.width] = layout === "NHWC" ? axes : axes.slice(1);
  if (height === undefined || width === undefined)
    throw new UnknownInputSizeError(onnx.source, describeShape(input));
  if ((batch ?? 1) * height * width > MOST_PIXELS)
    throw new NotAClassifierError(
      onnx.source,
      `it wants ${batch ?? 1} images of ${height} × ${width} pixels at once`,
    );
  return { name: input.name, layout, height, width, batch };
}

/** The order of the axes of a model's only input. Throws as {@link readOnnxInput} does. */
export function readOnnxLayout(onnx: OnnxGraph): Pick<OnnxInput, "name" | "layout" | "batch"> {
  const input = imageInput(onnx);
  return { name: input.name, layout: imageLayout(onnx, input), batch: shapeOf(input)?.[0] };
}

/**
 * The only input of a model. Files of the first versions of the format list their weights among the inputs, too. Throws
 * {@link NotAClassifierError} where there are more, or its numbers are of a type that no pixels have.
 */
export function imageInput({ graph, source }: OnnxGraph): ValueInfoProto {
  const weights = new Set(graph.initializer.map((tensor) => tensor.name));
  const inputs = graph.input.filter((value) => !weights.has(value.name));
  const [input] = inputs;
  if (!input || inputs.length > 1) throw new NotAClassifierError(source, `it has ${inputs.length} inputs`);
  const type = input.type?.tensorType?.elemType;
  if (!pixelTypes.has(type ?? 0))
    throw new NotAClassifierError(source, `its input ${input.name} takes no pixels (ONNX type ${type})`);
  return input;
}
