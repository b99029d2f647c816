import type { AttributeProto, FunctionProto, NodeProto } from "../formats/onnx/protobuf/messages.ts";
import { AttributeSchema, NodeSchema } from "../formats/onnx/protobuf/schemas.ts";
import { withChanges } from "../formats/onnx/protobuf/with-changes.ts";

/** Functions in each other; exporters have a few. */
const DEEPEST = 100;

/**
 * How many operations a graph comes to where each call of a function is replaced by what it does, and both branches
 * count; infinitely many where a function calls itself or lies too deep. Takes no longer than reading the functions once.
 */
export function countOperations(
  nodes: readonly NodeProto[],
  functions: ReadonlyMap<string, FunctionProto>,
): number {
  // a function within itself is found by what it counts as until it is counted
  const counts = new Map<FunctionProto, number>();
  let depth = 0;
  const ofFunction = (called: FunctionProto): number => {
    const known = counts.get(called);
    if (known !== undefined) return known;
    counts.set(called, Number.POSITIVE_INFINITY);
    depth += 1;
    const count = depth > DEEPEST ? Number.POSITIVE_INFINITY : ofNodes(called.node);
    depth -= 1;
    counts.set(called, count);
    return count;
  };
  const ofNode = ({ domain, opType, attribute }: NodeProto): number => {
    const called = functions.get(functionKey(domain, opType));
    const graphs = attribute.flatMap((each) => (each.g ? [each.g, ...each.graphs] : each.graphs));
    return 1 + (called ? ofFunction(called) : 0) + graphs.reduce((sum, { node }) => sum + ofNodes(node), 0);
  };
  const ofNodes = (list: readonly NodeProto[]): number => list.reduce((sum, node) => sum + ofNode(node), 0);
  return ofNodes(nodes);
}

/** How a function is found by the operation that calls it. */
export function functionKey(domain: string, name: string): string {
  return `${domain === "ai.onnx" ? "" : domain}:${name}`;
}

/** A function's operations with the attributes that its call gives, or else those that the function itself has. */
export function withAttributesOf(
  { node: nodes, attributeProto }: FunctionProto,
  call: NodeProto,
): readonly NodeProto[] {
  const given = new Map([...attributeProto, ...call.attribute].map((each) => [each.name, each]));
  return nodes.map((node) =>
    node.attribute.some(({ refAttrName }) => refAttrName !== "")
      ? withChanges(NodeSchema, node, { attribute: node.attribute.flatMap((each) => resolved(each, given)) })
      : node,
  );
}

function resolved(
  attribute: AttributeProto,
  given: ReadonlyMap<string, AttributeProto>,
): readonly AttributeProto[] {
  if (attribute.refAttrName === "") return [attribute];
  const found = given.get(attribute.refAttrName);
  return found ? [withChanges(AttributeSchema, found, { name: attribute.name })] : [];
}
