import { numberAttribute } from "../../../formats/tf-graph/attributes.ts";
import { dataInputs } from "../../../formats/tf-graph/graph-view.ts";
import type { GraphNode } from "../../../formats/tf-graph/tf-graph.ts";
import type { NodeView } from "./op-converter.ts";

/** A number that a graph computes of shapes; times the number of images where that is in it. */
export interface Extent {
  readonly size: number;
  readonly isPerImage: boolean;
}

type ShapeOperation = (node: GraphNode, view: NodeView) => readonly Extent[] | undefined;

/** The numbers of a tensor that hang on shapes alone; `undefined` where they hang on anything else. */
export function shapeValues(tensor: string, view: NodeView): readonly Extent[] | undefined {
  const constant = view.constant(tensor);
  if (constant) return [...constant.values].map((size) => ({ size, isPerImage: false }));
  const node = view.producer(tensor);
  return node && shapeOperations.get(node.op)?.(node, view);
}

/** What one input holds. */
const handedOn: ShapeOperation = (node, view) => shapeValues(dataInputs(node)[0] ?? "", view);

/** The number of images comes first, also where nothing else is known. */
const shape: ShapeOperation = (node, view) => {
  const sizes = view.shape(dataInputs(node)[0] ?? "") ?? [];
  return [{ size: 1, isPerImage: true }, ...sizes.map((size) => ({ size, isPerImage: false }))];
};

const gather: ShapeOperation = (node, view) => {
  const [values, indices] = dataInputs(node).map((tensor) => shapeValues(tensor, view));
  return whole(indices?.map(({ size }) => values?.at(size)));
};

const stridedSlice: ShapeOperation = (node, view) => {
  const [values, begins, ends, strides] = dataInputs(node).map((tensor) => shapeValues(tensor, view));
  const [begin, end, stride] = [begins?.[0]?.size ?? 0, ends?.[0]?.size ?? 0, strides?.[0]?.size ?? 1];
  if (!values || stride !== 1 || begins?.length !== 1) return undefined;
  const first = numberAttribute(node, "begin_mask", 0) === 1 ? 0 : begin;
  if (numberAttribute(node, "shrink_axis_mask", 0) === 1) return whole([values.at(first)]);
  return numberAttribute(node, "end_mask", 0) === 1 ? values.slice(first) : values.slice(first, end);
};

const product: ShapeOperation = (node, view) => {
  const values = handedOn(node, view);
  return values && whole([multiplied(values)]);
};

const elementwiseProduct: ShapeOperation = (node, view) => {
  const [one, other] = dataInputs(node).map((tensor) => shapeValues(tensor, view));
  if (!one || !other || one.length !== other.length) return undefined;
  return whole(one.map((extent, i) => multiplied([extent, ...other.slice(i, i + 1)])));
};

/** Several of them, one behind the other. */
function joined(inputs: (node: GraphNode) => readonly string[]): ShapeOperation {
  return (node, view) => {
    const parts = inputs(node).map((tensor) => shapeValues(tensor, view));
    return whole(parts)?.flat();
  };
}

function multiplied(extents: readonly Extent[]): Extent | undefined {
  if (extents.filter(({ isPerImage }) => isPerImage).length > 1) return undefined;
  const size = extents.reduce((total, extent) => total * extent.size, 1);
  return { size, isPerImage: extents.some(({ isPerImage }) => isPerImage) };
}

function whole<Item>(list: readonly (Item | undefined)[] | undefined): readonly Item[] | undefined {
  const found = list?.filter((item) => item !== undefined);
  return found && found.length === list?.length ? found : undefined;
}

const shapeOperations: ReadonlyMap<string, ShapeOperation> = new Map<string, ShapeOperation>([
  ["Cast", handedOn],
  ["ConcatV2", joined((node) => dataInputs(node).slice(0, -1))],
  ["ExpandDims", handedOn],
  ["Gather", gather],
  ["GatherV2", gather],
  ["Mul", elementwiseProduct],
  ["Pack", joined(dataInputs)],
  ["Prod", product],
  ["Shape", shape],
  ["Squeeze", handedOn],
  ["StridedSlice", stridedSlice],
]);
