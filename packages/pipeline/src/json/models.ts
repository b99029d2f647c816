/** What `coarse models --format json` prints, and `coarse models fetch`. */
export type ModelsJson = readonly CatalogEntryJson[] | readonly FetchedWeightsJson[];

/** A pretrained network of the catalog. */
export interface CatalogEntryJson {
  readonly name: string;
  /** The module of Keras Applications that it is in. */
  readonly module: string;
  readonly input: { readonly height: number; readonly width: number; readonly preprocessing: string };
  readonly parameters: number;
  /** What the weights take, from the parameters where they are not here. */
  readonly bytes: number;
  readonly file: string;
  readonly url: string;
  /** The hash by its algorithm; null where its makers publish none. */
  readonly hash: { readonly md5?: string; readonly sha256?: string } | null;
  /** The path of the weights; null where they are not here. */
  readonly cached: string | null;
}

/** Weights that are here now. */
export interface FetchedWeightsJson {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}
