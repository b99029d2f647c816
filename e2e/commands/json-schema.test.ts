import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "@coarse/testing";
import { Ajv, type ValidateFunction } from "ajv";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { coarse } from "../coarse.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse schema "));
const cache = join(scratch, "cache");
const coarseModel = join(scratch, "coarse.keras");
afterAll(() => rmSync(scratch, { recursive: true }));

const folder = project("packages/cli/schema");
const imageFolder = project("fixtures/photos");
const cat = join(imageFolder, "cat");
const model = ["--model", project("fixtures/tiny.keras")];
const groups = ["--groups", "cat,dog"];
const fine = [...model, ...groups];

/** Among the images one with more inks than the decoder for the fast DCT takes: sharp decodes it. */
const posters = join(scratch, "posters");
for (const label of ["cat", "dog"])
  cpSync(join(imageFolder, label), join(posters, label), { recursive: true });
const poster = join(posters, "cat/poster.jpg");
await sharp({ create: { width: 4200, height: 4200, channels: 3, background: "red" } })
  .toColourspace("cmyk")
  .jpeg()
  .toFile(poster);

/** Commands that print no JSON. */
const withoutJson: readonly string[] = ["completion", "help"];

/** Runs of each command that have between them every field of its JSON. */
const runs: Readonly<Record<string, readonly (readonly string[])[]>> = {
  evaluate: [
    [imageFolder, ...model],
    [imageFolder, ...fine, "--rule", "argmax", "--confidence", "0.9"],
    [
      imageFolder,
      ...fine,
      "--other-images",
      cat,
      "--coverage",
      "0.9",
      "--temperature",
      "2",
      "--rule",
      "prototypes:3",
    ],
    [imageFolder, "--model", coarseModel],
    [posters, ...fine],
  ],
  compare: [
    [posters, ...fine],
    [
      imageFolder,
      ...fine,
      "--other-images",
      cat,
      "--min-precision",
      "0.5",
      "--also",
      "low-rank:1",
      "--curve",
    ],
    [imageFolder, ...fine, "--seed-classes", "283,248", "--k", "3", "--also", "weighted:0.5"],
  ],
  plot: [["rules", imageFolder, ...fine, "--out", join(scratch, "rules.svg")]],
  suggest: [
    [imageFolder, ...model],
    [posters, ...model],
  ],
  doctor: [[imageFolder], [imageFolder, ...fine]],
  classify: [
    [join(cat, "1.png"), join(imageFolder, "none.png"), ...fine, "--confidence", "0.9", "--other"],
    [join(cat, "1.png"), ...model, "--confidence", "0.9"],
    [join(cat, "1.png"), "--model", coarseModel],
    [poster, ...fine],
  ],
  extract: [
    [...fine, "--other", "--multi-output", "--out", join(scratch, "all.onnx")],
    [...fine, "--calibrate", imageFolder, "--coverage", "0.9", "--out", join(scratch, "calibrated.keras")],
    ["--model", coarseModel, "--out", join(scratch, "converted.onnx")],
  ],
  cache: [[], ["clear"]],
  groups: [["dog", "turtle", "pet=dog+cat", "#281..285"]],
  models: [[], ["fetch", "MobileNetV2"]],
};

/** Fields that six pictures of noise can't bring about. */
const unreachable: readonly string[] = ["use"];

/** Milliseconds for a test that runs the command several times on a machine that does other things, too. */
const SEVERAL_RUNS = 180_000;

const ajv = new Ajv({ strict: true, strictTuples: false, allErrors: true });

function schemaOf(command: string): { readonly properties?: Readonly<Record<string, unknown>> } {
  return JSON.parse(readFileSync(join(folder, `${command}.schema.json`), "utf8"));
}

async function jsonOf(command: string, args: readonly string[]): Promise<unknown> {
  const { stdout, stderr } = await coarse([command, ...args, "--format", "json"]);
  expect(stderr).not.toMatch(/error/);
  return JSON.parse(stdout);
}

function errorsOf(validate: ValidateFunction, json: unknown): readonly string[] {
  validate(json);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath}: ${message} ${JSON.stringify(params)}`,
  );
}

beforeAll(async () => {
  vi.stubEnv("COARSE_CACHE", cache);
  // has the form of the weights, no more; no hash of them was published
  mkdirSync(join(cache, "models"), { recursive: true });
  const weights = join(cache, "models/mobilenet_v2_weights_tf_dim_ordering_tf_kernels_1.0_224.h5");
  writeFileSync(weights, Buffer.from("\x89HDF\r\n\x1a\n", "latin1"));
  truncateSync(weights, 15_000_000);
  expect((await coarse(["extract", ...fine, "--out", coarseModel])).code).toBe(0);
});

describe("coarse --format json: the published JSON Schemas", () => {
  it("are there for every command that prints JSON", async () => {
    const { stdout } = await coarse(["--help"]);
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) \[/gm)].map(([, name = ""]) => name);
    const described = readdirSync(folder).map((file) => file.replace(".schema.json", ""));
    expect(described).toEqual(commands.filter((name) => !withoutJson.includes(name)).sort());
    expect(Object.keys(runs).sort()).toEqual(described);
  });

  it.each(Object.keys(runs))(
    "hold what coarse %s prints, every field of it",
    async (command) => {
      const schema = schemaOf(command);
      const validate = ajv.compile(schema);
      const found: unknown[] = [];
      for (const args of runs[command] ?? []) {
        const json = await jsonOf(command, args);
        expect(errorsOf(validate, json), args.join(" ")).toEqual([]);
        found.push(json);
      }
      const fields = new Set(found.flatMap((json) => (json instanceof Object ? Object.keys(json) : [])));
      const described = Object.keys(schema.properties ?? {});
      expect(described.filter((field) => !fields.has(field) && !unreachable.includes(field))).toEqual([]);
    },
    SEVERAL_RUNS,
  );

  it("tell how many images have other pixels than they should, and a note does", async () => {
    const { stdout, stderr } = await coarse(["classify", poster, ...fine, "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      decodedAccurately: 1,
      model: { preprocessing: { decode: "fast-dct" } },
    });
    expect(stderr).toContain("note: 1 photo was decoded with the accurate DCT, since");
  });

  it("refuse a field that they don't know", async () => {
    const validate = ajv.compile(schemaOf("groups"));
    const [explained] = JSON.parse((await coarse(["groups", "dog", "--format", "json"])).stdout);
    expect(errorsOf(validate, [{ ...explained, color: "brown" }])).toEqual([
      '/0: must NOT have additional properties {"additionalProperty":"color"}',
    ]);
  });
});
