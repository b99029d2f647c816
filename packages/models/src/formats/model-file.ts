import type { ModelFormat } from "../model.ts";

/** A file beside a model; a `Blob`, and so a `File`, is one. */
export interface NeighborFile {
  /** In bytes: looked at before anything is read. */
  readonly size: number;
  bytes(): Promise<Uint8Array>;
}

/**
 * Finds a file beside a model by its path from the model's folder, `/` between its parts, none of them `..`; `undefined`
 * where there is none.
 */
export type FindNeighbor = (path: string) => Promise<NeighborFile | undefined>;

/** The bytes of a model's file, or of its `model.json`, and what lies beside it. */
export interface ModelFile {
  /** What the model is called: the path that was given, be it of the folder that holds the file. */
  readonly source: string;
  /** What the file is called. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly format: ModelFormat;
  readonly neighbor: FindNeighbor;
}
