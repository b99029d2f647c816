import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import { loadImage } from "@coarse/data";
import { bundledModel } from "@coarse/models";
import { project } from "@coarse/testing";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { bundleForPage } from "./bundle-for-page.ts";
import { type PageInput, type PageOutput, work } from "./page-work.ts";

/** What Node.js has and a page has not. */
const NODE_ONLY = [
  "process",
  "Buffer",
  "require",
  "module",
  "exports",
  "global",
  "setImmediate",
  "__filename",
];

/** Runs a script where there is nothing of Node.js. */
function inBareWorker(script: string, input: PageInput): Promise<PageOutput> {
  const prelude = `const { parentPort, workerData } = require("node:worker_threads");
    for (const name of ${JSON.stringify(NODE_ONLY)}) delete globalThis[name];
    const left = ${JSON.stringify(NODE_ONLY)}.filter((name) => name in globalThis);
    if (left.length > 0) throw new Error("still there: " + left);`;
  const code = `${prelude}\n(() => {${script}\nreturn page;})().work(workerData).then((output) => parentPort.postMessage(output));`;
  return new Promise((resolve, reject) => {
    const worker = new Worker(code, { eval: true, workerData: input });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

const read = (path: string) => new Uint8Array(readFileSync(path));
const jpeg = new Uint8Array(await sharp(project("fixtures/photos/cat/10.png")).jpeg().toBuffer());
const wasm = createRequire(project("packages/data/package.json")).resolve(
  "@cwasm/jpeg-turbo/jpeg-turbo.wasm",
);

const drawings: PageInput = {
  model: {
    "model.json": read(bundledModel),
    "weights.bin": read(bundledModel.replace("model.json", "weights.bin")),
  },
  ...{ groups: "fruit, ball", jpeg, decoder: read(wasm) },
};
const keras: PageInput = {
  ...drawings,
  model: { "tiny.keras": read(project("fixtures/tiny.keras")) },
  groups: "cat, dog",
};

describe("the packages in a page", () => {
  let script = "";
  beforeAll(async () => {
    script = await bundleForPage("e2e/page/page-work.ts", "page");
  });

  it.each([
    ["TensorFlow.js", drawings, { format: "tfjs-layers", labelSet: "emoji-242", classCount: 242 }],
    ["Keras", keras, { format: "keras", labelSet: "imagenet-1k", classCount: 1000 }],
  ])("read, replace the head of and write a model of %s as Node.js does", async (_, input, facts) => {
    const output = await inBareWorker(script, input);
    expect(output.read).toEqual(facts);
    const expected = await work(input);
    expect(Object.keys(output.files)).toEqual(Object.keys(expected.files));
    for (const [name, bytes] of Object.entries(expected.files))
      expect(Buffer.compare(output.files[name] ?? new Uint8Array(), bytes), name).toBe(0);
    expect(output.labels).toEqual(input.groups.split(", "));
  });

  it("prepare the pixels that Node.js prepares", async () => {
    const { format, pixels } = await inBareWorker(script, drawings);
    expect(format).toBe("JPEG");
    const { pixels: expected } = await loadImage(jpeg, { height: 64, width: 64 });
    expect(pixels).toEqual(expected);
  });
});
