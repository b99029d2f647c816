import type { Layout } from "./preprocessing/preprocess-into.ts";

/** Preprocessed images. */
export interface NetworkInput {
  /** `[count, height, width, 3]` or `[count, 3, height, width]`, as the network's layout says. */
  readonly pixels: Float32Array;
  readonly count: number;
  readonly height: number;
  readonly width: number;
}

/** What comes out for each image. */
export interface NetworkOutput {
  /** `[count, F]` */
  readonly features: Float32Array;
  /** `[count, C]` */
  readonly logits: Float32Array;
}

/** A network in an engine. `run` is called again only after it has answered. */
export interface Network {
  readonly layout: Layout;
  run(input: NetworkInput): Promise<NetworkOutput>;
  dispose(): Promise<void>;
}
