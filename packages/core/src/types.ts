import type { Taxonomy } from "@coarse/taxonomy";

/** The last linear layer of a classifier: `logits = features · kernel + bias`. */
export interface Head {
  /** Row-major `[featureCount, classCount]`. */
  readonly kernel: Float32Array;
  /** `[classCount]`. */
  readonly bias: Float32Array;
  readonly featureCount: number;
  readonly classCount: number;
  /**
   * Present where a network has no linear layer at its end: the features are the logits themselves, the kernel is left out,
   * and rules that look into one don't work.
   */
  readonly isIdentity?: true;
  /** Present where each class has a score of its own, `sigmoid(z_c)`, and several may be true of one image. */
  readonly isIndependent?: true;
}

/** A name and the classes it stands for. */
export interface Group {
  readonly name: string;
  /** The synset the group came from, `cat.n.01`; absent where it was put together from several terms or from indices. */
  readonly synset?: string;
  /** Ascending, without duplicates, at least one. */
  readonly classIndices: readonly number[];
}

/** Images as a network takes them, before its own preprocessing. */
export interface ImageBatch {
  /** `[count, height, width, 3]`, row-major, RGB, 0 to 255. */
  readonly pixels: Float32Array;
  readonly count: number;
  readonly height: number;
  readonly width: number;
}

/**
 * Which of libjpeg-turbo's ways to compute a JPEG's pixels: the fast DCT is TensorFlow's default, and so Keras's; Pillow,
 * and so the world of PyTorch, has the accurate one. They are up to 4 levels of 255 apart, at edges 12.
 */
export type JpegDecoding = "fast-dct" | "accurate-dct";

/** What one pass through the network gives for `N` images. */
export interface Activations {
  /** Input of the head, row-major `[N, F]`. */
  readonly features: Float32Array;
  /** Output of the head before softmax, row-major `[N, C]`. */
  readonly logits: Float32Array;
  readonly count: number;
}

/** A pretrained network that is ready to run. */
export interface Classifier {
  readonly taxonomy: Taxonomy;
  readonly head: Head;
  readonly input: { readonly height: number; readonly width: number };
  forward(batch: ImageBatch): Promise<Activations>;
}

/** The rules without a parameter. */
export type PlainRule =
  | "head-average"
  | "sum"
  | "mean"
  | "max"
  | "head-unit"
  | "head-discriminant"
  | "second-order"
  | "product"
  | "argmax";

/**
 * How the fine head becomes the coarse one; the formula of each stands beside its code and in docs/rules.md. `prototypes:m`
 * and `low-rank:r` have a whole number from 1 on, `weighted:w` a number from 0 to 1; a name from outside goes through {@linkcode findRule}.
 */
export type Rule = PlainRule | `prototypes:${number}` | `weighted:${number}` | `low-rank:${number}`;

/** How the members of a group are chosen. */
export type Selection = "hyponyms" | "head-cosine" | "path-similarity";
