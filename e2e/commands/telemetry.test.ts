import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWithStrace, project } from "@coarse/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeDrawings } from "../drawings.ts";
import { hasNetworkOfItsOwn, type WatchedRun, watch } from "../watched-run.ts";

const command = project("packages/cli/dist/coarse.cjs");
const tiny = ["--model", project("fixtures/tiny.keras")];
const imageFolder = ["cat/1.png", "dog/1.png"].map((file) => project(`fixtures/photos/${file}`));

const scratch = mkdtempSync(join(tmpdir(), "coarse-telemetry-"));
beforeAll(() => writeDrawings(scratch));
afterAll(() => rmSync(scratch, { recursive: true }));

/** A script that opens a classifier through the packages, as programs of others do. */
const program = `(async () => {
  const { readModel } = await import(${JSON.stringify(project("packages/models/dist/index.node.js"))});
  const { openClassifier } = await import(${JSON.stringify(project("packages/runtime/dist/index.node.js"))});
  const classifier = await openClassifier(await readModel(${JSON.stringify(project("fixtures/tiny.keras"))}));
  if (classifier.engine !== "onnxruntime") throw new Error(classifier.engine);
  await classifier.dispose();
})()`;
/** The same in a thread, whose variables are a copy of the process's. */
const inThread = `new (require("node:worker_threads").Worker)(${JSON.stringify(program)}, { eval: true })`;

const runs: readonly (readonly [what: string, args: readonly string[]])[] = [
  ["classify", [command, "classify", ...imageFolder, ...tiny, "--groups", "cat,dog"]],
  ["evaluate", [command, "evaluate", project("fixtures/photos"), ...tiny]],
  [
    "evaluate in WebAssembly",
    [command, "evaluate", project("fixtures/photos"), ...tiny, "--engine", "onnxruntime-web"],
  ],
  [
    "evaluate with int8",
    [command, "evaluate", join(scratch, "drawings"), "--model", "bundled", "--dtype", "int8"],
  ],
  ["a program that uses the packages", ["--eval", program]],
  ["a thread that uses the packages", ["--eval", inThread]],
];

/** 700 photos, whose names take more than 100 kB together. */
function manyImages(): readonly string[] {
  const folder = join(scratch, "photos of a very long summer ".repeat(6).trim());
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: 700 }, (_, i) => {
    const path = join(folder, `${i}.png`);
    copyFileSync(imageFolder[i % imageFolder.length] ?? "", path);
    return path;
  });
}

/** Coarse's own place: what it keeps of images that went through a network. */
const activationCache = /(^|\/cache\/)coarse(\/activations(\/[\w./-]*)?)?("|$)/;

function expectQuiet(run: WatchedRun): void {
  expect(run.stderr).not.toContain("telemetry");
  expect(run).toMatchObject({ code: 0, network: [] });
  for (const paths of [run.left, run.written])
    expect(paths.filter((path) => !activationCache.test(path))).toEqual([]);
}

describe("coarse: nothing is left in the home, the cache and the temporary folder but the activation cache", () => {
  it.each(runs)("by %s", async (_, args) => expectQuiet(await watch(args)));

  it("by a command line of more than 100 kB, which works", async () => {
    const many = manyImages();
    expect(many.join(" ").length).toBeGreaterThan(100_000);
    const run = await watch([
      command,
      "classify",
      ...many,
      ...tiny,
      "--groups",
      "cat,dog",
      "--format",
      "json",
    ]);
    expectQuiet(run);
    expect(JSON.parse(run.stdout).predictions).toHaveLength(700);
  });

  // what is asked for here is what must not happen above, so that the tests above can fail
  it.runIf(process.platform === "linux" && hasNetworkOfItsOwn())("unless the user wants it", async () => {
    const run = await watch(["--eval", program], {
      env: { ORT_DISABLE_TELEMETRY: "0" },
    });
    expect(run.left.join()).toMatch(/mat-debug/);
  });
});

describeWithStrace("coarse: no socket is opened, no name asked, and no file opened to write into", () => {
  it.each(runs)("by %s", async (_, args) => expectQuiet(await watch(args, { trace: true })));

  const canary = `
    const { lookup } = require("node:dns");
    require("node:fs").writeFileSync(process.env.TMPDIR + "/canary", "");
    require("node:net").connect(9, "127.0.0.1").on("error", () => lookup("canary.invalid", () => {}));
  `;

  it("and a process that does such things is seen", async () => {
    const run = await watch(["--eval", canary], { trace: true });
    expect(run.left).toEqual(["canary"]);
    expect(run.written.join()).toContain("/canary");
    expect(run.network.join()).toContain('inet_addr("127.0.0.1")');
    expect(run.network.join()).toContain("/etc/resolv.conf");
  });
});
