import { layersOf } from "../convert/layers-of.ts";
import { modelToOnnx } from "../convert/model-to-onnx.ts";
import { writeH5File } from "../formats/keras/write-h5-file.ts";
import { writeKerasFile } from "../formats/keras/write-keras-file.ts";
import { encodeOnnx } from "../formats/onnx/encode-onnx.ts";
import { withOnnxMetadata } from "../formats/onnx/onnx-metadata.ts";
import { readOnnxLayout } from "../formats/onnx/read-onnx-input.ts";
import { toTfGraphArtifacts } from "../formats/tf-graph/tf-graph-artifacts.ts";
import { toTfjsArtifacts } from "../formats/tfjs/tfjs-artifacts.ts";
import { modelMetadata } from "../model/model-metadata.ts";
import type { Model } from "../model.ts";
import { VERSION } from "../version.ts";

type BytesOf = (model: Model) => Uint8Array | Promise<Uint8Array>;

const WRITERS: ReadonlyMap<string, BytesOf> = new Map<string, BytesOf>([
  [".keras", (model) => writeKerasFile(layersOf(model), modelMetadata(model))],
  [".h5", (model) => writeH5File(layersOf(model), modelMetadata(model))],
  [".onnx", onnxBytes],
]);

/** Whether a model can be one file with that extension. */
export function isWritable(extension: string): boolean {
  return WRITERS.has(extension);
}

/** The extension of the format that a model was read from; of one that was no file of its own, that of ONNX. */
export function ownExtension({ format, graph }: Model): string {
  return graph.kind === "layers" && (format === "keras" || format === "h5") ? `.${format}` : ".onnx";
}

/**
 * The bytes of a model's file. The same model gives the same bytes.
 *
 * @param model - As it was read, or with another head.
 * @param extension - The format, as its files end: `.keras`, `.h5` or `.onnx`; that of the model itself where not given.
 * @returns The content of the file.
 * @throws {UnsupportedFormatError} for a model that was read from ONNX, in a format that has layers
 * @throws {UnsupportedLayerError} where the format can't hold the model
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { modelBytes, readModel } from "@coarse/models";
 *
 * const onnx = await modelBytes(await readModel("tiny.keras"), ".onnx");
 * assert.equal(onnx[0], 8); // an ONNX file begins with its version's field
 * ```
 */
export async function modelBytes(model: Model, extension: string = ownExtension(model)): Promise<Uint8Array> {
  const bytesOf = WRITERS.get(extension) ?? onnxBytes;
  return bytesOf(model);
}

function onnxBytes(model: Model): Uint8Array {
  const graph = modelToOnnx(model);
  const about = modelMetadata(model, readOnnxLayout(graph).layout);
  return encodeOnnx(withOnnxMetadata(graph, { coarse: JSON.stringify(about) }));
}

/** As TensorFlow.js's own converter cuts them, so that browsers can cache them. */
const SHARD_BYTES = 4 * 1024 * 1024;

/**
 * The files of a model for TensorFlow.js, `model.json` and shards of 4 MiB: a graph model where it was read from one, else
 * a layers model.
 *
 * @param model - As it was read, or with another head.
 * @returns The content of each file by its name, `model.json` last: who writes them in this order never has a model whose
 * weights are missing.
 * @throws {UnsupportedFormatError} for a model read from ONNX, which has no layers
 */
export function tfjsFiles(model: Model): ReadonlyMap<string, Uint8Array> {
  const { weightSpecs, weightData, ...rest } = artifactsOf(model);
  const shards = cut(new Uint8Array(weightData));
  const paths = shards.map((_, i) => `group1-shard${i + 1}of${shards.length}.bin`);
  const json = {
    ...rest,
    generatedBy: `Coarse ${VERSION}`,
    convertedBy: `Coarse ${VERSION}`,
    weightsManifest: [{ paths, weights: weightSpecs }],
    userDefinedMetadata: modelMetadata(model),
  };
  return new Map([
    ...shards.map((shard, i) => [paths[i] ?? "", shard] as const),
    ["model.json", new TextEncoder().encode(JSON.stringify(json))],
  ]);
}

function artifactsOf(model: Model) {
  if (model.graph.kind === "tf-graph") return toTfGraphArtifacts(model.graph);
  return { format: "layers-model", ...toTfjsArtifacts(layersOf(model)) };
}

function cut(bytes: Uint8Array): readonly Uint8Array[] {
  const count = Math.max(1, Math.ceil(bytes.length / SHARD_BYTES));
  return Array.from({ length: count }, (_, i) => bytes.subarray(i * SHARD_BYTES, (i + 1) * SHARD_BYTES));
}
