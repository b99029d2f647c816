import type { ModelFile } from "../model-file.ts";
import { checkGraph } from "./check-graph.ts";
import { decodeUnchecked } from "./decode-onnx.ts";
import { withExternalData } from "./external-data.ts";
import type { OnnxGraph } from "./onnx-graph.ts";

/**
 * Parses an ONNX file and reads the files beside it in which it says that weights lie. Throws as `decodeOnnx` and
 * `withExternalData` do.
 */
export async function readOnnxFile({
  path,
  bytes,
  neighbor,
}: Pick<ModelFile, "path" | "bytes" | "neighbor">): Promise<OnnxGraph> {
  const onnx = await withExternalData(decodeUnchecked(bytes, path), neighbor);
  checkGraph(onnx);
  return onnx;
}
