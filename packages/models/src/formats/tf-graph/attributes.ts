import { UnsupportedLayerError } from "../../errors.ts";
import type { Json } from "../../types.ts";
import { field, isList } from "../containers/json.ts";
import type { GraphNode } from "./tf-graph.ts";

/** A text attribute, which the format holds in base 64; `undefined` where there is none. */
export function textAttribute(node: GraphNode, name: string): string | undefined {
  return text(field(field(node.attr, name), "s"), { node, name });
}

/** A list of texts; empty where there is none. */
export function textsAttribute(node: GraphNode, name: string): readonly string[] {
  const list = field(field(field(node.attr, name), "list"), "s");
  return isList(list) ? list.map((item) => text(item, { node, name }) ?? "") : [];
}

/** A list of integers, which the format may hold as texts; empty where there is none. */
export function integersAttribute({ attr }: GraphNode, name: string): readonly number[] {
  const list = field(field(field(attr, name), "list"), "i");
  return isList(list) ? list.map(Number) : [];
}

/** A truth value, `false` where there is none. */
export function booleanAttribute({ attr }: GraphNode, name: string): boolean {
  return field(field(attr, name), "b") === true;
}

/** A number, or `fallback` where there is none. */
export function numberAttribute({ attr }: GraphNode, name: string, fallback: number): number {
  const value = field(field(attr, name), "f") ?? field(field(attr, name), "i");
  return value === undefined ? fallback : Number(value);
}

/** Throws {@link UnsupportedLayerError} for a node. */
export function refuseNode({ name, op }: GraphNode, reason: string): never {
  throw new UnsupportedLayerError(name, op, reason);
}

interface Attribute {
  readonly node: GraphNode;
  readonly name: string;
}

function text(value: Json | undefined, { node, name }: Attribute): string | undefined {
  if (typeof value !== "string") return undefined;
  try {
    // some writers take the alphabet for addresses
    return atob(value.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return refuseNode(node, `its attribute ${name} is not in base 64`);
  }
}
