import type { PixelSize, ResizeStep } from "@coarse/core";
import type { ImageSize } from "../types.ts";
import type { Geometry } from "./geometry.ts";
import { roundHalfToEven } from "./round-half-to-even.ts";

/** How tall and wide a picture becomes before anything is cut off or put around it. */
export function resizedSize(source: ImageSize, { mode, size }: Pick<ResizeStep, "mode" | "size">): ImageSize {
  if (mode === "shortest-edge" && typeof size === "number") return byShorterSide(source, size);
  const [height, width] = bothSides(size);
  if (mode === "stretch" || mode === "crop") return { height, width };
  const ratios = [source.height / height, source.width / width] as const;
  const ratio = mode === "pad" ? Math.max(...ratios) : Math.min(...ratios);
  return { height: roundedSide(source.height / ratio), width: roundedSide(source.width / ratio) };
}

/** `[height, width]` of a size. */
export function bothSides(size: number | PixelSize): PixelSize {
  return typeof size === "number" ? [size, size] : size;
}

function byShorterSide({ height, width }: ImageSize, size: number): ImageSize {
  const longer = Math.floor((size * Math.max(height, width)) / Math.min(height, width));
  return width <= height ? { height: longer, width: size } : { height: size, width: longer };
}

/** A picture that would become thinner than a pixel, at which timm fails, gets one. */
function roundedSide(length: number): number {
  return Math.max(roundHalfToEven(length), 1);
}

/** Where along one side the resized picture and what is made of it overlap. */
export interface Overlap {
  /** Position in the resized picture. */
  readonly from: number;
  /** Position in what is made of it. */
  readonly to: number;
  readonly length: number;
}

/** Puts the middle of `length` pixels on the middle of `wanted`. */
export function centered(
  length: number,
  { wanted, centering = "half-even" }: { wanted: number } & Pick<Geometry, "centering">,
): Overlap {
  const over = (length - wanted) / 2;
  if (over >= 0)
    return { from: centering === "floor" ? Math.floor(over) : roundHalfToEven(over), to: 0, length: wanted };
  return { from: 0, to: centering === "floor" ? Math.ceil(-over) : Math.floor(-over), length };
}
