import { NotAClassifierError } from "@coarse/models";
import type { Network } from "./network.ts";

/** The least number of float32 in full precision: of 0 there is no logarithm. */
const LEAST = 2 ** -126;

/** What is expected of the outputs. */
export interface ProbabilitiesOptions {
  readonly source: string;
  /** Number of outputs per image. */
  readonly labelCount: number;
}

/**
 * A network whose outputs are probabilities already, as one with logits: their logarithms, of which softmax makes the
 * same probabilities, are features and logits alike. Throws `NotAClassifierError` where there are not as many as expected.
 */
export function probabilitiesNetwork(
  network: Network,
  { source, labelCount }: ProbabilitiesOptions,
): Network {
  return {
    layout: network.layout,
    dispose: () => network.dispose(),
    async run(input) {
      const { logits: probabilities } = await network.run(input);
      const found = probabilities.length / input.count;
      if (found !== labelCount)
        throw new NotAClassifierError(source, `it has ${found} outputs where it says ${labelCount}`);
      const logits = probabilities.map((probability) => Math.log(Math.max(probability, LEAST)));
      return { features: logits, logits };
    },
  };
}
