import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { layersOf } from "../convert/layers-of.ts";
import { toTfGraphArtifacts } from "../formats/tf-graph/tf-graph-artifacts.ts";
import { toTfjsArtifacts } from "../formats/tfjs/tfjs-artifacts.ts";
import { modelMetadata } from "../model/model-metadata.ts";
import type { Model } from "../model.ts";
import { VERSION } from "../version.ts";
import { checkFolder, type FolderRules } from "./own-tfjs-folder.ts";
import type { PathPlace } from "./place.ts";
import { replaceFolder } from "./replace-folder.ts";

/** As TensorFlow.js's own converter cuts them, so that browsers can cache them. */
const SHARD_BYTES = 4 * 1024 * 1024;

/**
 * Writes a model for TensorFlow.js, `model.json` and shards of 4 MiB: a graph model where it was read from one, else a
 * layers model. The folder appears complete or not at all; what may be replaced is checked once more before it does.
 * Throws `UnsupportedFormatError` for a model read from ONNX, which has no layers.
 */
export async function writeTfjsFolder(model: Model, place: PathPlace, rules: FolderRules): Promise<void> {
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
  await replaceFolder(place, async (fresh) => {
    for (const [i, shard] of shards.entries()) await writeFile(join(fresh, paths[i] ?? ""), shard);
    await writeFile(join(fresh, "model.json"), JSON.stringify(json));
    await checkFolder(place, rules);
  });
}

function artifactsOf(model: Model) {
  if (model.graph.kind === "tf-graph") return toTfGraphArtifacts(model.graph);
  return { format: "layers-model", ...toTfjsArtifacts(layersOf(model)) };
}

function cut(bytes: Uint8Array): readonly Uint8Array[] {
  const count = Math.max(1, Math.ceil(bytes.length / SHARD_BYTES));
  return Array.from({ length: count }, (_, i) => bytes.subarray(i * SHARD_BYTES, (i + 1) * SHARD_BYTES));
}
