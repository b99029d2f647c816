import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { decodeOnnx } from "../packages/models/src/formats/onnx/decode-onnx.ts";
import { encodeOnnx } from "../packages/models/src/formats/onnx/encode-onnx.ts";
import { node } from "../packages/models/src/formats/onnx/protobuf/nodes.ts";
import { GraphSchema } from "../packages/models/src/formats/onnx/protobuf/schemas.ts";
import { floatValueInfo } from "../packages/models/src/formats/onnx/protobuf/value-info.ts";
import { withChanges } from "../packages/models/src/formats/onnx/protobuf/with-changes.ts";

/** Nearest to what Keras does that its processor has: bilinear, x / 127.5 - 1. */
const processor = {
  image_processor_type: "ViTImageProcessor",
  do_resize: true,
  size: { height: 224, width: 224 },
  resample: 2,
  do_rescale: true,
  rescale_factor: 1 / 255,
  do_normalize: true,
  image_mean: [0.5, 0.5, 0.5],
  image_std: [0.5, 0.5, 0.5],
};

/**
 * Writes an ONNX classifier of images `[N, height, width, 3]` as the folder that transformers.js reads: the same
 * weights, the input turned to `[N, 3, height, width]` and the names it looks for.
 */
export async function writeTransformersModel(onnxFile: string, folder: string): Promise<void> {
  const onnx = decodeOnnx(await readFile(onnxFile), onnxFile);
  const input = onnx.graph.input[0]?.name ?? "";
  const output = onnx.graph.output[0]?.name ?? "";
  const turn = node("Transpose", {
    inputs: ["pixel_values"],
    output: input,
    attributes: { perm: [0n, 2n, 3n, 1n] },
  });
  const graph = withChanges(GraphSchema, onnx.graph, {
    node: [turn, ...onnx.graph.node, node("Identity", { inputs: [output], output: "logits" })],
    input: [floatValueInfo("pixel_values", ["N", 3, 224, 224])],
    output: [floatValueInfo("logits", ["N", 1000])],
  });
  const labels = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [i, `${i}`]));
  const config = { model_type: "mobilenet_v2", architectures: ["MobileNetV2ForImageClassification"] };
  await mkdir(join(folder, "onnx"), { recursive: true });
  await writeFile(join(folder, "onnx/model.onnx"), encodeOnnx({ ...onnx, graph }));
  await writeFile(join(folder, "config.json"), JSON.stringify({ ...config, id2label: labels }));
  await writeFile(join(folder, "preprocessor_config.json"), JSON.stringify(processor));
}
