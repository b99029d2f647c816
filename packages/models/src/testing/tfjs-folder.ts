import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { io } from "@tensorflow/tfjs";

/** What a browser would fetch of a TensorFlow.js model, read from a folder; nothing of it is interpreted here. */
export function loadTfjsFolder(folder: string): io.ModelArtifacts {
  const { weightsManifest, ...model }: io.ModelJSON = JSON.parse(
    readFileSync(join(folder, "model.json"), "utf8"),
  );
  const shards = weightsManifest.flatMap(({ paths }) =>
    paths.map((path) => readFileSync(join(folder, path))),
  );
  return {
    ...model,
    weightSpecs: weightsManifest.flatMap(({ weights }) => weights),
    weightData: new Uint8Array(Buffer.concat(shards)).buffer,
  };
}
