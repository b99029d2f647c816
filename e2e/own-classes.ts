import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readModel, writeModel } from "@coarse/models";
import { project } from "@coarse/testing";

interface WeightSpec {
  readonly name: string;
  readonly shape: readonly number[];
}

/**
 * Writes the tiny network with a few of its classes alone, as a TensorFlow.js folder that says nothing of itself but, where
 * labels are given, these as Teachable Machine does.
 */
export async function writeOwnClasses(
  folder: string,
  { classes, labels }: { readonly classes: readonly number[]; readonly labels?: readonly string[] },
): Promise<string> {
  await writeModel(await readModel(project("fixtures/tiny.keras")), folder);
  const path = join(folder, "model.json");
  const { userDefinedMetadata: _, ...model } = JSON.parse(readFileSync(path, "utf8"));
  const [manifest] = model.weightsManifest;
  const dense = (model.modelTopology.model_config ?? model.modelTopology).config.layers.at(-1).config;
  const classCount: number = dense.units;
  const file = join(folder, manifest.paths[0]);
  const values = new Float32Array(new Uint8Array(readFileSync(file)).buffer);
  const specs: readonly WeightSpec[] = manifest.weights;
  const sizes = specs.map(({ shape }) => shape.reduce((product, side) => product * side, 1));
  let at = 0;
  const kept = specs.flatMap(({ name }, i) => {
    const own = values.subarray(at, at + (sizes[i] ?? 0));
    at += own.length;
    // the columns of the last layer lie side by side
    return /^predictions\//.test(name) ? columns(own, { classCount, classes }) : [...own];
  });
  writeFileSync(file, new Uint8Array(Float32Array.from(kept).buffer));
  dense.units = classes.length;
  manifest.weights = specs.map(({ shape, ...spec }) => ({
    ...spec,
    shape: shape.map((side) => (side === classCount ? classes.length : side)),
  }));
  writeFileSync(path, JSON.stringify(model));
  mkdirSync(folder, { recursive: true });
  if (labels) writeFileSync(join(folder, "metadata.json"), JSON.stringify({ labels }));
  return folder;
}

function columns(
  values: Float32Array,
  { classCount, classes }: { readonly classCount: number; readonly classes: readonly number[] },
): number[] {
  return Array.from({ length: values.length / classCount }, (_, row) =>
    classes.map((index) => values[row * classCount + index] ?? 0),
  ).flat();
}
