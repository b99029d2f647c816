import type { FindNeighbor } from "../../neighbor-file.ts";
import { checkGraph } from "./check-graph.ts";
import { decodeUnchecked } from "./decode-onnx.ts";
import { withExternalData } from "./external-data.ts";
import type { OnnxGraph } from "./onnx-graph.ts";

/** An ONNX file in memory, and what lies beside it. */
export interface OnnxFile {
  /** What it is called. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly neighbor: FindNeighbor;
}

/**
 * Parses an ONNX file and reads the files beside it in which it says that weights lie. Throws as `decodeOnnx` and
 * `withExternalData` do.
 */
export async function readOnnxFile({ path, bytes, neighbor }: OnnxFile): Promise<OnnxGraph> {
  const onnx = await withExternalData(decodeUnchecked(bytes, path), neighbor);
  checkGraph(onnx);
  return onnx;
}
