import { evaluatorOf } from "./constants/constant-evaluator.ts";
import { indexGraph } from "./graph-index.ts";
import type { OnnxGraph } from "./onnx-graph.ts";

/** More images at once than any exporter was ever shown. */
const LARGEST_BATCH = 256;

/**
 * Numbers of images that a model may want in each run though it says that any number will do: those that its operations
 * reshape tensors to, by constants, the smallest first. Empty where they leave that open.
 */
export function fixedBatches({ graph }: OnnxGraph): readonly number[] {
  const index = indexGraph(graph);
  const evaluator = evaluatorOf(index);
  const found = new Set<number>();
  for (const { opType, input } of graph.node) {
    if (opType !== "Reshape" || evaluator.constant(input[0] ?? "")) continue;
    const [rows = 0] = evaluator.constant(input[1] ?? "")?.values ?? [];
    if (rows >= 1 && rows <= LARGEST_BATCH) found.add(rows);
  }
  return [...found].sort((a, b) => a - b);
}
