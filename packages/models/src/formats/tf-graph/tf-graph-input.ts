import { NotAClassifierError, UnknownInputSizeError } from "../../errors.ts";
import type { ImageSize, SizeOptions } from "../../graph/graph-input.ts";
import type { Json } from "../../types.ts";
import { field, isList } from "../containers/json.ts";
import type { TfGraph } from "./tf-graph.ts";

/**
 * Size of the images that a graph takes; where the graph leaves it open, that of `options`. Throws
 * `UnknownInputSizeError` where neither says, `NotAClassifierError` where the input is no RGB image `[N, H, W, 3]`.
 */
export function tfGraphInput(graph: TfGraph, options: SizeOptions): ImageSize {
  const shape = shapeOf(graph);
  if (shape?.length !== 4 || shape[3] !== 3)
    throw new NotAClassifierError(graph.source, `its input has the shape ${JSON.stringify(shape ?? null)}`);
  const [, height = options.height, width = options.width] = shape;
  if (height === undefined || width === undefined)
    throw new UnknownInputSizeError(graph.source, JSON.stringify(shape.map((size) => size ?? null)));
  return { height, width };
}

/** As the node says, else as the signature says. */
function shapeOf({ nodes, input, signature }: TfGraph): readonly (number | undefined)[] | undefined {
  const node = nodes.find(({ name }) => name === input);
  const own = dimensions(field(field(field(node?.attr, "shape"), "shape"), "dim"));
  const [described] = Object.values(field(signature, "inputs") ?? {});
  return own ?? dimensions(field(field(described, "tensorShape"), "dim"));
}

function dimensions(list: Json | undefined): readonly (number | undefined)[] | undefined {
  if (!isList(list)) return undefined;
  return list.map((dim) => {
    const size = Number(field(dim, "size"));
    return Number.isSafeInteger(size) && size > 0 ? size : undefined;
  });
}
