import { create } from "@bufbuild/protobuf";
import type { AttributeProto, NodeProto } from "./messages.ts";
import { AttributeSchema, NodeSchema } from "./schemas.ts";

/** Which field of an attribute holds its value. */
const attributeType = { float: 1, int: 2, string: 3, ints: 7 } as const;

/** Value of an attribute: an integer, integers, a string, or a number that is written as float. */
export type AttributeValue = bigint | readonly bigint[] | string | number;

/** What an operation reads and writes, and its constants. */
export interface NodeParts {
  readonly inputs: readonly string[];
  /** The tensor it writes; also the node's name. */
  readonly output: string;
  readonly attributes?: Readonly<Record<string, AttributeValue>>;
}

/** One operation of ONNX's standard domain with one output. */
export function node(opType: string, { inputs, output, attributes = {} }: NodeParts): NodeProto {
  return create(NodeSchema, {
    opType,
    name: output,
    input: inputs,
    output: [output],
    attribute: Object.entries(attributes).map(([name, value]) => attribute(name, value)),
  });
}

function attribute(name: string, value: AttributeValue): AttributeProto {
  if (typeof value === "bigint") return create(AttributeSchema, { name, type: attributeType.int, i: value });
  if (typeof value === "number")
    return create(AttributeSchema, { name, type: attributeType.float, f: value });
  if (typeof value === "string")
    return create(AttributeSchema, { name, type: attributeType.string, s: new TextEncoder().encode(value) });
  return create(AttributeSchema, { name, type: attributeType.ints, ints: value });
}

/** An integer attribute of a node, or `fallback` where the node does not have it. */
export function intAttribute(node: NodeProto, name: string, fallback: number): number {
  const found = node.attribute.find((a) => a.name === name);
  return found ? Number(found.i) : fallback;
}

/** A float attribute of a node, or `fallback` where the node does not have it. */
export function floatAttribute(node: NodeProto, name: string, fallback: number): number {
  return node.attribute.find((a) => a.name === name)?.f ?? fallback;
}
