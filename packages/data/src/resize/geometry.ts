import type { PillowInterpolation } from "./pillow/pillow-filters.ts";
import type { Interpolation } from "./resize.ts";

/** Height and width in pixels. */
export type Sides = readonly [height: number, width: number];

/** How a picture gets another size. */
export interface ResizeStep {
  /**
   * What becomes of a picture whose sides are not in the proportion of the size.
   * - `stretch`: it gets that size: torchvision's `Resize((h, w))`, timm's `squash`, Transformers' `height` and `width`.
   * - `shortest-edge`: a number is the length of its shorter side, the other one is `floor(size · long / short)`:
   *   torchvision's `Resize(size)`, Transformers' `shortest_edge`. With two sides it becomes the smallest picture in
   *   proportion that covers them, its sides rounded: timm's `center` where the network's input is no square.
   * - `pad`: the largest picture in proportion that fits, its sides rounded, with `fill` around: timm's `border`.
   *   Without `antialias`, and without a crop of another size, Keras's `pad_to_aspect_ratio`.
   * - `crop`: the largest part of its middle in the size's proportion gets that size: Keras's `crop_to_aspect_ratio`.
   */
  readonly mode: "stretch" | "shortest-edge" | "pad" | "crop";
  /** In pixels; one number is both sides but for `shortest-edge`. */
  readonly size: number | Sides;
  /** One of Pillow's with `antialias`, else one of Keras's. */
  readonly interpolation: Interpolation | PillowInterpolation;
  /** True: Pillow's resize, which gives whole numbers. False: TensorFlow's without antialiasing, which gives fractions. */
  readonly antialias: boolean;
}

/** How a picture becomes as large as a network's input: resized, then cut out of its middle. */
export interface Geometry {
  readonly resize: ResizeStep;
  /** What of the resized picture is kept. Where it is smaller than this, `fill` lies around it; all of it where not given. */
  readonly crop?: Sides;
  /**
   * Where the middle is, if an odd number of pixels is left over. `half-even`, the default: half of the number rounded to
   * the even one, and where pixels are to be added the smaller part of them comes first, as torchvision and timm have it.
   * `floor`: the smaller half is cut off first, the larger one added first, as Transformers has it.
   */
  readonly centering?: "half-even" | "floor";
  /** Red, green and blue of what lies around a picture, 0 to 255; black where not given. */
  readonly fill?: readonly [red: number, green: number, blue: number];
}
