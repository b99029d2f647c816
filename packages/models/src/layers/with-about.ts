import type { Json, LayerGraph } from "../types.ts";
import { isObject } from "./json.ts";

/** The same graph and what its file says of itself, where that is anything. */
export function withAbout(graph: LayerGraph, about: Json | undefined): LayerGraph {
  return isObject(about) ? { ...graph, about } : graph;
}
