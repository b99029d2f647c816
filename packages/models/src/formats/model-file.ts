import type { ModelFormat } from "../model.ts";
import type { FindNeighbor } from "../neighbor-file.ts";

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
