import type { LayerGraph } from "../../types.ts";
import { layersEnd } from "./layers-end.ts";
import { layersNeeded } from "./layers-needed.ts";

/** A graph of layers for an engine to run: its first output are the logits, the second what goes into the head. */
export interface ActivationsLayers {
  readonly graph: LayerGraph;
  readonly logits: string;
  /** The same as the logits where there is no head. */
  readonly features: string;
}

/**
 * The classifier cut off behind its logits; `undefined` where no layers make them of its scores, but only logarithms. Throws
 * as `layersEnd`.
 */
export function activationsLayers(graph: LayerGraph): ActivationsLayers | undefined {
  const { graph: apart, features, logits, by } = layersEnd(graph);
  if (by !== "as they are") return undefined;
  const isSame = features.output === logits.output;
  const { moreOutputs: _, ...kept } = apart;
  const cut = layersNeeded({
    ...kept,
    layers: [...apart.layers, ...features.layers, ...(isSame ? [] : logits.layers)],
    output: logits.output,
    ...(!isSame && { moreOutputs: [features.output] }),
  });
  return { graph: cut, logits: logits.output, features: features.output };
}
