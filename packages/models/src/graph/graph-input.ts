import { NotAClassifierError, UnknownInputSizeError } from "../errors.ts";
import { isList } from "../formats/containers/json.ts";
import { layerDefinition } from "../layers/registry.ts";
import type { LayerGraph } from "../types.ts";

/** Size of the images of a model, in pixels. */
export interface ImageSize {
  readonly height: number;
  readonly width: number;
}

/** A size for models that leave it open. */
export interface SizeOptions {
  readonly height?: number | undefined;
  readonly width?: number | undefined;
}

/**
 * Size of the images that a graph takes; where the graph leaves it open, that of `options`, or to which it resizes them itself. Throws
 * `UnknownInputSizeError` where neither says, `NotAClassifierError` where the input is no RGB image `[N, H, W, 3]`.
 */
export function graphInput(graph: LayerGraph, options: SizeOptions, source: string = graph.name): ImageSize {
  const shape = graph.layers[0]?.config.batch_input_shape;
  if (!isList(shape) || shape.length !== 4 || shape[3] !== 3)
    throw new NotAClassifierError(source, `its input has the shape ${JSON.stringify(shape ?? null)}`);
  const resized = shape[1] === null && shape[2] === null ? sizeByResizing(graph) : undefined;
  const height = shape[1] ?? options.height ?? resized?.height;
  const width = shape[2] ?? options.width ?? resized?.width;
  if (!isSize(height) || !isSize(width)) throw new UnknownInputSizeError(source, JSON.stringify(shape));
  return { height, width };
}

/**
 * The size that a network makes of images of any size, before it looks at them: where they come in that size, its own
 * resizing has nothing left to do. `undefined` where it does not resize them, or not to one size.
 */
function sizeByResizing({ layers }: LayerGraph): ImageSize | undefined {
  const pixels = new Set(layers.slice(0, 1).map(({ name }) => name));
  for (const { name, className, config, inputs } of layers.slice(1)) {
    if (!inputs.some((input) => pixels.has(input))) continue;
    if (className === "Resizing") {
      const size = { height: Number(config.height), width: Number(config.width) };
      return isBearable(size) ? size : undefined;
    }
    if (layerDefinition(className)?.pixels === undefined || !keepsSize(className)) return undefined;
    pixels.add(name);
  }
  return undefined;
}

const CHANGES_SIZE: ReadonlySet<string> = new Set(["CenterCrop", "Cropping2D", "Permute", "ZeroPadding2D"]);

function keepsSize(className: string): boolean {
  return !CHANGES_SIZE.has(className);
}

/** The same graph for images of this size alone. */
export function withInputSize(graph: LayerGraph, { height, width }: ImageSize): LayerGraph {
  const [first, ...others] = graph.layers;
  if (!first) return graph;
  const config = { ...first.config, batch_input_shape: [null, height, width, 3] };
  return { ...graph, layers: [{ ...first, config }, ...others] };
}

/** Those of the largest networks that take images have a tenth of it. */
const MOST_PIXELS = 2 ** 22;

/** Whether a network may take images of this size: a file that claims more would fill the memory. */
export function isBearable({ height, width }: ImageSize): boolean {
  return isSize(height) && isSize(width) && height * width <= MOST_PIXELS;
}

function isSize(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}
