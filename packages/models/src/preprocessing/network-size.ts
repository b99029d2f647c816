import { ContradictoryPreprocessingError, type PixelSize } from "@coarse/core";
import { sizeText } from "@coarse/core/internal";
import { UnknownInputSizeError } from "../errors.ts";
import type { ImageSize, SizeOptions } from "../graph/graph-input.ts";

/** A size, and who says it. */
export interface SizeCandidate {
  readonly origin: string;
  readonly size: PixelSize | undefined;
}

/** Reads a network's input; throws `UnknownInputSizeError` where neither the graph nor the options say the size. */
type ReadInput<Input extends ImageSize> = (options: SizeOptions) => Input;

/** The size that a graph fixes; `undefined` where it takes images of others as well. */
export function fixedSize(read: ReadInput<ImageSize>): PixelSize | undefined {
  try {
    const { height, width } = read({});
    return [height, width];
  } catch (error) {
    if (error instanceof UnknownInputSizeError) return undefined;
    throw error;
  }
}

/**
 * The input of a network, as large as its graph fixes it, else as the first candidate says; and where the size came from:
 * `graph` where the network takes nothing else.
 *
 * @throws {ContradictoryPreprocessingError} where the user says another size than the graph fixes
 */
export function networkSize<Input extends ImageSize>(
  read: ReadInput<Input>,
  candidates: readonly SizeCandidate[],
): { readonly input: Input; readonly origin: string } {
  const fixed = fixedSize(read);
  const asked = candidates.find(({ origin }) => origin === "option")?.size;
  if (fixed && asked && (asked[0] !== fixed[0] || asked[1] !== fixed[1]))
    throw new ContradictoryPreprocessingError(
      `The network takes ${sizeText(fixed)} pixels and no others, but ${sizeText(asked)} were asked for: leave the input size out`,
    );
  if (fixed) return { input: read({}), origin: asked ? "option" : "graph" };
  const found = candidates.find(({ size }) => size !== undefined);
  const [height, width] = found?.size ?? [];
  return { input: read({ height, width }), origin: found?.origin ?? "graph" };
}
