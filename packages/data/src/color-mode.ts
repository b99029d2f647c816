import type { Channels, ColorMode, Picture } from "./types.ts";

/** How many numbers a pixel has in each colour mode. */
export const channelsOf: Readonly<Record<ColorMode, Channels>> = { rgb: 3, grayscale: 1, rgba: 4 };

/** The same picture with other channels: alpha dropped or made opaque, colours weighed to grey. */
export function toColorMode(picture: Picture, colorMode: ColorMode): Picture {
  const from = picture.channels ?? 3;
  const to = channelsOf[colorMode];
  if (from === to) return picture;
  const pixels = new Uint8Array(picture.height * picture.width * to);
  if (to === 1) greyInto(pixels, picture.pixels, from);
  else {
    if (to === 4) pixels.fill(255);
    for (let target = 0, source = 0; target < pixels.length; target += to, source += from)
      for (let channel = 0; channel < 3; channel++)
        pixels[target + channel] = picture.pixels[source + (from === 1 ? 0 : channel)] ?? 0;
  }
  return { pixels, height: picture.height, width: picture.width, channels: to };
}

/** libpng's integer arithmetic, which TensorFlow uses: `0.299 r + 0.587 g + 0.114 b`, cut to a whole number. */
function greyInto(grey: Uint8Array, colours: Uint8Array, step: number): void {
  for (let to = 0, from = 0; to < grey.length; to++, from += step) {
    const red = colours[from] ?? 0;
    const green = colours[from + 1] ?? 0;
    const blue = colours[from + 2] ?? 0;
    grey[to] = (9797 * red + 19234 * green + 3737 * blue) >> 15;
  }
}

/** One channel of a picture as a picture of its own, `[height, width, 1]`. */
export function channelOf(picture: Picture, channel: number): Picture {
  const step = picture.channels ?? 3;
  const pixels = new Uint8Array(picture.height * picture.width);
  for (let to = 0, from = channel; to < pixels.length; to++, from += step)
    pixels[to] = picture.pixels[from] ?? 0;
  return { pixels, height: picture.height, width: picture.width, channels: 1 };
}
