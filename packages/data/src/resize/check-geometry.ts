import type { ImageSize } from "../types.ts";
import { bothSides } from "./fit-image.ts";
import type { Geometry } from "./geometry.ts";
import { pillowInterpolations } from "./pillow/pillow-filters.ts";
import { interpolations, type ResizeOptions } from "./resize.ts";

/** How to resize: as a geometry says, or, where it says nothing, as Keras's loader does. */
export type GeometryOptions = ResizeOptions & Partial<Geometry>;

/**
 * Checks that options say in one way only how all pictures become as large as a network's input.
 * @throws {RangeError}
 */
export function checkGeometryOptions(options: GeometryOptions, { height, width }: ImageSize): void {
  const { resize, crop, interpolation, aspectRatio } = options;
  if (!resize && crop) throw new RangeError("Expected resize beside crop, but got none");
  if (!resize) return;
  if (interpolation !== undefined || aspectRatio !== undefined)
    throw new RangeError("Expected interpolation in resize, but got interpolation or aspectRatio beside it");
  checkGeometry({ resize, ...(crop && { crop }) });
  if (!crop && resize.mode === "shortest-edge")
    throw new RangeError(`Expected a crop of ${height}, ${width} beside shortest-edge, but got none`);
  const made = crop ?? bothSides(resize.size);
  if (made[0] !== height || made[1] !== width)
    throw new RangeError(
      `Expected ${crop ? "crop" : "resize.size"} to be ${height}, ${width}, but got ${made.join(", ")}`,
    );
}

/**
 * Checks that sizes are sizes, and that there is such an interpolation.
 * @throws {RangeError}
 */
export function checkGeometry({ resize, crop }: Geometry): void {
  for (const side of [resize.size, crop ?? []].flat())
    if (!Number.isSafeInteger(side) || side < 1)
      throw new RangeError(
        `Expected the sides of resize and crop to be whole numbers above 0, but got ${side}`,
      );
  named(resize.interpolation, resize.antialias ? pillowInterpolations : interpolations);
}

/**
 * The name among those there are.
 * @throws {RangeError}
 */
export function named<Name extends string>(name: string, names: readonly Name[]): Name {
  const found = names.find((known) => known === name);
  if (found !== undefined) return found;
  throw new RangeError(`Expected an interpolation among ${names.join(", ")}, but got ${name}`);
}
