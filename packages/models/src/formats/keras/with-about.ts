import { NotAClassifierError } from "../../errors.ts";
import type { Json, LayerGraph } from "../../types.ts";
import { field, isObject } from "../containers/json.ts";

/**
 * The same graph and what its file says of itself, where that is anything. Throws `NotAClassifierError` for several
 * outputs, unless the file says that the second are the fine classes beside the coarse ones.
 */
export function withAbout(graph: LayerGraph, about: Json | undefined, source: string): LayerGraph {
  const outputs = 1 + (graph.moreOutputs?.length ?? 0);
  if (outputs > (field(about, "fine") === true ? 2 : 1))
    throw new NotAClassifierError(source, `it has ${outputs} outputs`);
  return isObject(about) ? { ...graph, about } : graph;
}
