import type { ScalingName } from "@coarse/core";

/** A file of weights as Keras distributes it. */
export interface ApplicationWeights {
  /** The name that Keras gives the file in its cache. */
  readonly fileName: string;
  /** From where Keras fetches it. */
  readonly url: string;
  /** Of the whole file, in lower-case hexadecimals; absent where Keras publishes none. */
  readonly hash?: { readonly algorithm: "md5" | "sha256"; readonly hex: string };
}

/** A network of Keras Applications, trained on the 1,000 classes of `imagenet-1k`. */
export interface Application<Name extends string = string> {
  readonly name: Name;
  /** The module of `keras.applications` that has it, one for each family: `mobilenet_v2`. */
  readonly module: string;
  /** Size of its images in pixels. */
  readonly height: number;
  readonly width: number;
  readonly preprocessing: ScalingName;
  /** As Keras counts them, the statistics of batch normalization included. */
  readonly parameterCount: number;
  readonly weights: ApplicationWeights;
}
