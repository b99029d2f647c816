import type { ChannelNumbers, PixelSize, ResizeStep } from "@coarse/core";
import { resizeModes } from "@coarse/core/internal";
import { InvalidArgumentError } from "commander";

/** A number, or a fraction such as 1/255. */
export function fractionText(text: string): number {
  const [above = "", below = "1", ...more] = text.split("/").map((part) => part.trim());
  const value = numberOf(above) / numberOf(below);
  if (more.length > 0 || !(value > 0 && Number.isFinite(value)))
    throw new InvalidArgumentError("Give a number above 0, such as 1/255 or 0.0039");
  return value;
}

/** Three numbers separated by commas, or one for all channels. */
export function threeNumbers(text: string): ChannelNumbers {
  const [first = Number.NaN, second = first, third = first, ...more] = text
    .split(",")
    .map((part) => numberOf(part.trim()));
  const numbers: ChannelNumbers = [first, second, third];
  const isWhole = !text.includes(",") || text.split(",").length === 3;
  if (more.length > 0 || !isWhole || !numbers.every(Number.isFinite))
    throw new InvalidArgumentError("Give three numbers, such as 0.485,0.456,0.406, or one for all channels");
  return numbers;
}

/** The same, above 0. */
export function positiveThree(text: string): ChannelNumbers {
  const numbers = threeNumbers(text);
  if (!numbers.every((number) => number > 0)) throw new InvalidArgumentError("Give numbers above 0");
  return numbers;
}

/** `224`, or height and width: `224x320`. */
export function inputSize(text: string): PixelSize {
  const size = /^(\d+)(?:[x×](\d+))?$/.exec(text.trim());
  const height = Number(size?.[1]);
  const width = Number(size?.[2] ?? size?.[1]);
  if (!size || !isSide(height) || !isSide(width))
    throw new InvalidArgumentError("Give a height and a width, such as 224x320, or one for both: 224");
  return [height, width];
}

/** `stretch`, `shortest-edge:256`, `pad:224x320`. */
export function resizeStep(text: string): Partial<Pick<ResizeStep, "mode" | "size">> {
  const [name = "", size, ...more] = text.split(":");
  const mode = resizeModes.find((known) => known === name.trim());
  if (!mode || more.length > 0)
    throw new InvalidArgumentError(
      `Give one of ${resizeModes.join(", ")}, with a size or without: shortest-edge:256`,
    );
  if (size === undefined) return { mode };
  const [height, width] = inputSize(size);
  return { mode, size: size.trim().includes("x") || mode !== "shortest-edge" ? [height, width] : height };
}

/** Above 0, at most 1. */
export function shareAboveZero(text: string): number {
  const value = numberOf(text);
  if (!(value > 0 && value <= 1)) throw new InvalidArgumentError("Give a number above 0, at most 1");
  return value;
}

function numberOf(text: string): number {
  return text.trim() === "" ? Number.NaN : Number(text);
}

/** Networks for images take some hundreds. */
function isSide(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1 && value <= 16_384;
}
