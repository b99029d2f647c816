import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import util from "node:util";
import { describeWithTfjsNode } from "@coarse/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { EngineNotSetUpError } from "../errors.ts";
import { loadTfjsNode, type TfjsNode } from "./load-tfjs-node.ts";

const notSetUp = expect.objectContaining({
  name: "EngineNotSetUpError",
  engine: "tfjs-node",
  userError: true,
  message: expect.stringMatching(
    /^Engine tfjs-node is not set up: run pnpm setup:tfjs-node [^\n]*onnxruntime$/,
  ),
});

describe("loadTfjsNode without TensorFlow", () => {
  let scratch = "";
  beforeEach(() => {
    scratch = mkdtempSync(join(tmpdir(), "coarse-"));
  });
  afterEach(() => rmSync(scratch, { recursive: true }));

  /** The installed package as pnpm leaves it, with its dependencies, but without what was compiled. */
  function packageWithoutAddon(): string {
    const require = createRequire(import.meta.url);
    const folder = dirname(realpathSync(require.resolve("@tensorflow/tfjs-node/package.json")));
    const copy = join(scratch, "node_modules/@tensorflow/tfjs-node");
    for (const part of ["package.json", "dist"])
      cpSync(join(folder, part), join(copy, part), { recursive: true });
    for (const dependency of ["@tensorflow/tfjs", "@mapbox"]) {
      mkdirSync(dirname(join(scratch, "node_modules", dependency)), { recursive: true });
      symlinkSync(resolve(folder, "../..", dependency), join(scratch, "node_modules", dependency));
    }
    return pathToFileURL(join(copy, "dist/index.js")).href;
  }

  it("says how to set it up where the package is missing", async () => {
    const importPackage = (): Promise<TfjsNode> => import(/* @vite-ignore */ `${scratch}/not-there.js`);
    await expect(loadTfjsNode({ threads: 1, importPackage })).rejects.toEqual(notSetUp);
  });

  it("says the same where the package has no addon, and keeps TensorFlow.js's own words as the cause", async () => {
    const entry = packageWithoutAddon();
    const importPackage = (): Promise<TfjsNode> => import(/* @vite-ignore */ entry);
    const error = await loadTfjsNode({ threads: 1, importPackage }).catch((reason: unknown) => reason);
    expect(error).toEqual(notSetUp);
    expect(error instanceof EngineNotSetUpError && String(error.cause)).toContain("tfjs_binding.node");
  });
});

describeWithTfjsNode("loadTfjsNode", () => {
  it("gives TensorFlow the function that Node 23 took away", async () => {
    Reflect.deleteProperty(util, "isNullOrUndefined");
    const tf = await loadTfjsNode({ threads: 1 });
    expect(Reflect.get(util, "isNullOrUndefined")).toBeTypeOf("function");
    expect([...(await tf.tensor1d([1, 2]).mul(2).data())]).toEqual([2, 4]);
    expect(tf.getBackend()).toBe("tensorflow");
  });
});
