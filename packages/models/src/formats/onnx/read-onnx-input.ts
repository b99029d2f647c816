import { NotAClassifierError, UnknownInputSizeError } from "../../errors.ts";
import type { SizeOptions } from "../../graph/graph-input.ts";
import type { OnnxGraph } from "./onnx-graph.ts";
import type { ValueInfoProto } from "./protobuf/messages.ts";
import { elementType } from "./protobuf/tensors.ts";
import { shapeOf } from "./protobuf/value-info.ts";

/** Order of an image's axes: channels last or channels first. */
export type ImageLayout = "NHWC" | "NCHW";

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

const RGB = 3;
/** More than any batch of any network that is exported for use has. */
const MOST_PIXELS = 2 ** 24;

/**
 * The only input of a model, float32 RGB images. Where the model leaves their size open, that of `options`.
 *
 * Throws {@link NotAClassifierError} where the input is no batch of images and {@link UnknownInputSizeError} where
 * neither the model nor the options say how large they are.
 */
export function readOnnxInput(onnx: OnnxGraph, options: SizeOptions = {}): OnnxInput {
  const input = imageInput(onnx);
  const layout = imageLayout(input, onnx.source);
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
  return { name: input.name, layout: imageLayout(input, onnx.source), batch: shapeOf(input)?.[0] };
}

/** Files of the first versions of the format list their weights among the inputs. */
function imageInput({ graph, source }: OnnxGraph): ValueInfoProto {
  const weights = new Set(graph.initializer.map((tensor) => tensor.name));
  const inputs = graph.input.filter((value) => !weights.has(value.name));
  const [input] = inputs;
  if (!input || inputs.length > 1) throw new NotAClassifierError(source, `it has ${inputs.length} inputs`);
  const type = input.type?.tensorType?.elemType;
  if (type !== elementType.float32)
    throw new NotAClassifierError(source, `its input ${input.name} is not of float32 (ONNX type ${type})`);
  return input;
}

function imageLayout(input: ValueInfoProto, source: string): ImageLayout {
  const shape = shapeOf(input) ?? [];
  if (shape.length === 4 && shape[3] === RGB) return "NHWC";
  if (shape.length === 4 && shape[1] === RGB) return "NCHW";
  throw new NotAClassifierError(source, `its input ${input.name} has the shape ${describeShape(input)}`);
}

function describeShape(input: ValueInfoProto): string {
  return `[${(shapeOf(input) ?? []).map((length) => length ?? "?").join(", ")}]`;
}
