import { UnsupportedLayerError } from "../../errors.ts";
import type { Json } from "../../types.ts";
import { field, isList } from "../containers/json.ts";
import type { GraphNode } from "./tf-graph.ts";

/** A text attribute, which the format holds in base 64; `undefined` where there is none. */
export function textAttribute({ attr }: GraphNode, name: string): string | undefined {
  return text(field(field(attr, name), "s"));
}

/** A list of texts; empty where there is none. */
export function textsAttribute({ attr }: GraphNode, name: string): readonly string[] {
  const list = field(field(field(attr, name), "list"), "s");
  return isList(list) ? list.map((item) => text(item) ?? "") : [];
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

function text(value: Json | undefined): string | undefined {
  return typeof value === "string" ? Buffer.from(value, "base64").toString("latin1") : undefined;
}
