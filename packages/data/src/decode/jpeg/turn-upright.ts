import type { DecodedImage } from "../../types.ts";

/** By EXIF's orientation: whether rows become columns, and which of the new axes then run backwards. */
const turns: readonly (readonly [transposed: boolean, fromBottom: boolean, fromRight: boolean])[] = [
  [false, false, false],
  [false, false, true],
  [false, true, true],
  [false, true, false],
  [true, false, false],
  [true, false, true],
  [true, true, true],
  [true, true, false],
];

/**
 * The picture as a camera held upright would have taken it.
 *
 * @param image - `[H, W, channels]`, 0 to 255.
 * @param orientation - 1 to 8, as EXIF has it; any other is 1.
 * @returns The picture turned, height and width exchanged where it lay on its side.
 */
export function turnUpright(image: DecodedImage, orientation: number): DecodedImage {
  const [transposed, fromBottom, fromRight] = turns[orientation - 1] ?? [false, false, false];
  if (!transposed && !fromBottom && !fromRight) return image;
  const { pixels: source, channels = 3 } = image;
  const [height, width] = transposed ? [image.width, image.height] : [image.height, image.width];
  const pixels = new Uint8Array(source.length);
  for (let y = 0, to = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const row = fromBottom ? height - 1 - y : y;
      const column = fromRight ? width - 1 - x : x;
      const from = channels * (transposed ? column * image.width + row : row * image.width + column);
      for (let channel = 0; channel < channels; channel++) pixels[to++] = source[from + channel] ?? 0;
    }
  return { pixels, height, width, channels };
}
