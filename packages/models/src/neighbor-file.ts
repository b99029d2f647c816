/** A file beside a model; a `Blob`, and so a `File`, is one. */
export interface NeighborFile {
  /** In bytes: looked at before anything is read. */
  readonly size: number;
  /** Whether a link leads from the model's folder to it, out of that. */
  readonly isElsewhere?: boolean;
  bytes(): Promise<Uint8Array>;
}

/**
 * Finds a file beside a model by its path from the model's folder, `/` between its parts, none of them `..`; `undefined`
 * where there is none.
 */
export type FindNeighbor = (path: string) => Promise<NeighborFile | undefined>;
