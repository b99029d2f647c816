import { isUserError } from "@coarse/core";
import { type Model, modelToOnnx } from "@coarse/models";
import { type CostVerdict, judgeCost } from "@coarse/models/internal";
import { withFixedBatch } from "../engines/in-batches-of.ts";
import type { Network } from "../network.ts";

/** What a batch of so many images costs. */
export type Judge = (count: number) => CostVerdict;

/** Judges a model's network. */
export function judgeOf(model: Model): Judge {
  const { height, width } = model.input;
  const isWhole = model.coarse !== undefined;
  try {
    const onnx = modelToOnnx(model);
    return (count) => judgeCost(onnx, { count, height, width }, { isWhole });
  } catch (error) {
    // what ONNX can't say TensorFlow may still run
    if (!isUserError(error)) throw error;
    return () => ({ verdict: "not proven", reason: error.message });
  }
}

/** Batches whose cost is not known to be harmless, as formulas for shapes may depend on their size, go image by image. */
export function inProvenBatches(network: Network, judge: Judge): Network {
  const one = withFixedBatch(1, network);
  const harmless = new Map<number, boolean>([[1, true]]);
  const isHarmless = (count: number) => {
    const known = harmless.get(count) ?? judge(count).verdict === "harmless";
    harmless.set(count, known);
    return known;
  };
  return {
    layout: network.layout,
    run: (input) => (isHarmless(input.count) ? network : one).run(input),
    dispose: () => network.dispose(),
  };
}
