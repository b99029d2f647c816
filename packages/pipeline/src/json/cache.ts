/** What `coarse cache --format json` prints. */
export interface CacheJson {
  /** Where activations of images are kept. */
  readonly folder: string;
  /** How many files there are, or were. */
  readonly files: number;
  readonly bytes: number;
  /** They were removed. */
  readonly cleared: boolean;
}
