import type { ColorMode } from "../../types.ts";

/** libjpeg-turbo's numbers for what a pixel is made of; `cmyk` is not for the native decoder. */
export const pixelFormats: Readonly<Record<ColorMode | "cmyk", number>> = {
  rgb: 0,
  grayscale: 6,
  rgba: 7,
  cmyk: 11,
};
