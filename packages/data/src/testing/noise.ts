import sharp, { type Sharp } from "sharp";

/** `count` bytes that look random and are the same in every run. */
export function noise(count: number, seed = 1): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}

/** A picture of noise. 3 channels: RGB; 4: with alpha; 1: gray. */
export function noiseImage(width: number, height: number, channels: 1 | 3 | 4 = 3): Sharp {
  const pixels = noise(width * height * channels, width + height);
  const image = sharp(pixels, { raw: { width, height, channels } });
  return channels === 1 ? image.toColorspace("b-w") : image;
}

/** The same with 16 bits in each channel. */
export function deepNoiseImage(width: number, height: number, channels: 1 | 3): Sharp {
  const pixels = new Uint16Array(noise(width * height * channels * 2).buffer);
  const image = sharp(pixels, { raw: { width, height, channels } });
  return image.toColorspace(channels === 1 ? "gray16" : "rgb16");
}
