import type { PixelSize } from "./preprocessing.ts";

/** `224 × 224` */
export function sizeText([height, width]: PixelSize): string {
  return `${height} × ${width}`;
}
