import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWithShared, shared } from "@coarse/testing";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { serveHub } from "../../packages/models/src/testing/hub-server.ts";
import { coarse } from "../coarse.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse-hub-"));
afterAll(() => rmSync(scratch, { recursive: true }));
const folder = join(scratch, "net");

/** Files of the layout that Optimum and transformers.js have, with the weights beside the model, and where they are from. */
const files = {
  "preprocessor_config.json": "hf-pets/preprocessor_config.json",
  "onnx/model.onnx": "onnx/external.onnx",
  "onnx/external.onnx.data": "onnx/external.onnx.data",
  "onnx/model_fp16.onnx": "onnx/fp16_keep_io.onnx",
  "onnx/model_quantized.onnx": "onnx/int8_qdq.onnx",
};

interface Answers {
  readonly predictions: readonly { readonly probabilities: readonly number[] }[];
}

/** What a model gives the likeliest class of an image, and what ONNX Runtime in Python gave it. */
async function classified(model: string, reference: string, options: readonly string[] = []) {
  const expected = JSON.parse(readFileSync(shared("cases/onnx/expected-top5.json"), "utf8"))[reference];
  const [[index, probability]] = expected.top5[0];
  const groups = `top=#${index},rest=#0..${index - 1}+#${index + 1}..999`;
  const image = shared("cases/onnx/px/0.png");
  const run = await coarse([
    ...["classify", image, "--model", model, "--groups", groups, "--rule", "sum", "--format", "json"],
    ...options,
  ]);
  if (run.code !== 0) throw new Error(run.stderr);
  const answers: Answers = JSON.parse(run.stdout);
  return { found: answers.predictions[0]?.probabilities[0] ?? 0, probability, notes: run.stderr };
}

describeWithShared("a model as Hugging Face has them", () => {
  beforeAll(() => {
    mkdirSync(join(folder, "onnx"), { recursive: true });
    for (const [name, from] of Object.entries(files))
      copyFileSync(shared(`cases/${from}`), join(folder, name));
  });
  beforeEach(() => {
    for (const name of [
      "HF_TOKEN",
      "HF_TOKEN_PATH",
      "HF_HUB_CACHE",
      "HUGGINGFACE_HUB_CACHE",
      "HF_HUB_OFFLINE",
    ])
      vi.stubEnv(name, undefined);
    vi.stubEnv("HF_HOME", join(scratch, "home"));
  });

  it.each([
    [[], "external.onnx"],
    [["--dtype", "float16"], "fp16_keep_io.onnx"],
    [["--dtype", "int8"], "int8_qdq.onnx"],
  ])("is read from a folder with %j as ONNX Runtime reads %s", async (options, reference) => {
    const { found, probability } = await classified(folder, reference, options);
    expect(found).toBeWithin(probability, 1e-4);
  });

  it.each([
    [
      "org/net",
      [],
      /^error: No model at .+org\/net: check the path .+, or give hf:org\/net for one of Hugging Face\n$/,
    ],
    [
      folder,
      ["--dtype", "q4"],
      /^error: .+ without a file of q4: give one that it has, --dtype float32 or .+\n$/,
    ],
    [
      shared("cases/onnx/plain.onnx"),
      ["--dtype", "float16"],
      /^error: .+plain\.onnx has no file of float16: .+\n$/,
    ],
  ])("is named by %s with %j or not at all", async (model, options, message) => {
    const args = ["classify", scratch, "--model", model, "--groups", "a=#0,b=#1", ...options];
    const { code, stderr } = await coarse(args, { cwd: scratch });
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });

  it("is fetched by its name, and read from the cache without a network", async () => {
    const contents = Object.keys(files).map((name) => [name, readFileSync(join(folder, name))] as const);
    const hub = await serveHub({ name: "org/net", files: Object.fromEntries(contents) });
    vi.stubEnv("HF_ENDPOINT", hub.url);
    const fetched = await classified("hf:org/net", "external.onnx");
    expect(fetched.found).toBeWithin(fetched.probability, 1e-4);
    const asked = hub.requests.length;
    vi.stubEnv("HF_HUB_OFFLINE", "1");
    const again = await classified("hf:org/net", "external.onnx");
    expect(again.found).toBe(fetched.found);
    expect(hub.requests).toHaveLength(asked);
    const { code, stderr } = await coarse([
      "classify",
      scratch,
      "--model",
      "hf:org/other",
      "--groups",
      "a=#0,b=#1",
    ]);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^error: Repository org\/other at main is not in .+HF_HUB_OFFLINE is set: [^\n]+\n$/,
    );
  });
});
