import type { PixelSize, ResizeStep } from "@coarse/core";

/**
 * How an image becomes as large as a network's input, as core's `Preprocessing` has it: resized, then cut out of its middle.
 *
 * - `stretch` is torchvision's `Resize((h, w))`, timm's `squash` and Transformers' `height` and `width`.
 * - `shortest-edge`: with a number the longer side becomes `floor(size · long / short)`, as with torchvision's `Resize(size)`
 *   and Transformers' `shortest_edge`; with two, both sides are rounded: timm's `center` where the input is no square.
 * - `pad`: both sides are rounded, and `fill` lies around: timm's `border`. Without antialiasing it is Keras's
 *   `pad_to_aspect_ratio`, and cut out of that.
 * - `crop` is Keras's `crop_to_aspect_ratio`.
 */
export interface Geometry {
  readonly resize: ResizeStep;
  /** What of the resized image is kept. Where it is smaller than this, `fill` lies around it; all of it where not given. */
  readonly crop?: PixelSize;
  /**
   * Where the middle is, if an odd number of pixels is left over. `half-even`, the default: half of the number rounded to
   * the even one, and where pixels are to be added the smaller part of them comes first, as torchvision and timm have it.
   * `floor`: the smaller half is cut off first, the larger one added first, as Transformers has it.
   */
  readonly centering?: "half-even" | "floor";
  /** Red, green and blue of what lies around an image, 0 to 255; black where not given. */
  readonly fill?: readonly [red: number, green: number, blue: number];
}
