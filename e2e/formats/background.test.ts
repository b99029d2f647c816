import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { project } from "@coarse/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { coarse } from "../coarse.ts";
import { type Path, readJson, SHARD, tinyForms, withValue, write } from "../hostile/tiny-forms.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse-background-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const CLASSES = 1000;
const FEATURES = 8;
const WEIGHTS: Path = ["weightsManifest", 0, "weights"];

/** The numbers of `rows` lists, each with a number set before it. */
function prefixed(numbers: Float32Array, rows: number): number[] {
  const length = numbers.length / rows;
  return Array.from({ length: rows }, (_, row) => [
    9,
    ...numbers.subarray(row * length, (row + 1) * length),
  ]).flat();
}

/** The small classifier as TensorFlow Hub would have it: "background", then the 1,000 classes. */
function withBackground(tfjs: string): string {
  const bytes = Uint8Array.from(readFileSync(join(dirname(tfjs), SHARD)));
  const numbers = new Float32Array(bytes.buffer);
  const head = numbers.length - (FEATURES + 1) * CLASSES;
  const [kernel, bias] = [numbers.subarray(head, -CLASSES), numbers.subarray(-CLASSES)];
  const all = [...numbers.subarray(0, head), ...prefixed(kernel, FEATURES), ...prefixed(bias, 1)];
  const [units, shapes] = [CLASSES + 1, [[FEATURES, CLASSES + 1], [CLASSES + 1]] as const];
  const model = [
    [["modelTopology", "config", "layers", 8, "config", "units"], units] as const,
    [[...WEIGHTS, 10, "shape"], shapes[0]] as const,
    [[...WEIGHTS, 11, "shape"], shapes[1]] as const,
  ].reduce((json, [path, value]) => withValue(json, path, value), readJson(tfjs));
  write(join(scratch, "hub", SHARD), new Uint8Array(Float32Array.from(all).buffer));
  return write(join(scratch, "hub", "model.json"), JSON.stringify(model));
}

describe("coarse classify: a model with 1,001 outputs", () => {
  let plain: string;
  let hub: string;
  beforeAll(async () => {
    plain = (await tinyForms(scratch)).tfjs;
    hub = withBackground(plain);
  });

  const classify = (model: string, ...options: readonly string[]) => {
    const image = project("fixtures/photos/cat/1.png");
    return coarse([
      "classify",
      image,
      "--model",
      model,
      "--groups",
      "cat,dog",
      "--format",
      "json",
      ...options,
    ]);
  };

  it("answers as it does without the first of them, and says that it was left out", async () => {
    const [with1001, with1000] = [await classify(hub), await classify(plain)];
    expect(with1000.stderr).toBe("");
    expect(with1001.stderr).toBe(
      `note: ${hub} has 1,001 outputs; the first, background, stands for no class and is left out\n`,
    );
    const answers = ({ stdout }: { stdout: string }) => JSON.parse(stdout).predictions;
    expect(answers(with1001)).toEqual(answers(with1000));
    expect(answers(with1001)).toHaveLength(1);
  });

  it("says nothing of it where it is asked to be quiet", async () => {
    expect(await classify(hub, "--quiet")).toMatchObject({ code: 0, stderr: "" });
  });
});
