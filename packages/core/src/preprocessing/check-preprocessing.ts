import { ContradictoryPreprocessingError } from "./errors.ts";
import { interpolationsOf, type Preprocessing, type ResizeStep } from "./preprocessing.ts";
import { sizeText } from "./size-text.ts";

/**
 * Throws where the parts of a whole value don't go together.
 *
 * @param preprocessing - The whole value, no part left out.
 * @throws {ContradictoryPreprocessingError}
 */
export function checkPreprocessing({ inputSize, resize, crop }: Preprocessing): void {
  if (crop[0] !== inputSize[0] || crop[1] !== inputSize[1])
    throw new ContradictoryPreprocessingError(
      `The part that is cut out has ${sizeText(crop)} pixels, but the network takes ${sizeText(inputSize)}: give them the same size`,
    );
  checkResize(resize);
}

function checkResize({ interpolation, antialias }: ResizeStep): void {
  const possible = interpolationsOf({ antialias });
  if (!possible.includes(interpolation))
    throw new ContradictoryPreprocessingError(
      `There is no ${interpolation} interpolation ${antialias ? "with" : "without"} antialiasing: choose one of ${possible.join(", ")}`,
    );
}
