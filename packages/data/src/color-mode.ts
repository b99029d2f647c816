import type { Channels, ColorMode, DecodedImage } from "./types.ts";

/** How many numbers a pixel has in each color mode. */
export const channelsOf: Readonly<Record<ColorMode, Channels>> = { rgb: 3, grayscale: 1, rgba: 4 };

/**
 * The same picture with other channels: alpha dropped or made opaque, colors weighed to gray.
 *
 * @param image - `[H, W, channels]`, 0 to 255.
 * @param colorMode - What a pixel is to be made of.
 * @returns `[H, W, channels]`, 0 to 255; the picture itself where nothing is to be done.
 */
export function toColorMode(image: DecodedImage, colorMode: ColorMode): DecodedImage {
  const from = image.channels ?? 3;
  const to = channelsOf[colorMode];
  if (from === to) return image;
  const pixels = new Uint8Array(image.height * image.width * to);
  if (to === 1) grayInto(pixels, image.pixels, from);
  else {
    if (to === 4) pixels.fill(255);
    for (let target = 0, source = 0; target < pixels.length; target += to, source += from)
      for (let channel = 0; channel < 3; channel++)
        pixels[target + channel] = image.pixels[source + (from === 1 ? 0 : channel)] ?? 0;
  }
  return { pixels, height: image.height, width: image.width, channels: to };
}

/** libpng's integer arithmetic, which TensorFlow uses: `0.299 r + 0.587 g + 0.114 b`, cut to a whole number. */
function grayInto(gray: Uint8Array, colors: Uint8Array, step: number): void {
  for (let to = 0, from = 0; to < gray.length; to++, from += step) {
    const red = colors[from] ?? 0;
    const green = colors[from + 1] ?? 0;
    const blue = colors[from + 2] ?? 0;
    gray[to] = (9797 * red + 19234 * green + 3737 * blue) >> 15;
  }
}

/** One channel of a picture as a picture of its own, `[height, width, 1]`. */
export function channelOf(image: DecodedImage, channel: number): DecodedImage {
  const step = image.channels ?? 3;
  const pixels = new Uint8Array(image.height * image.width);
  for (let to = 0, from = channel; to < pixels.length; to++, from += step)
    pixels[to] = image.pixels[from] ?? 0;
  return { pixels, height: image.height, width: image.width, channels: 1 };
}
