import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  describeWithRegistry,
  describeWithShared,
  describeWithTfjsNode,
  project,
  shared,
} from "@coarse/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeDrawings } from "../../drawings.ts";
import { run } from "../../run.ts";
import { canInstallNodes, installNode, nodeVersions } from "./install-node.ts";

const title = canInstallNodes ? "on Node %s" : "on Node %s (needs linux-x64, for which npm has whole Nodes)";

const folder = mkdtempSync(join(tmpdir(), "coarse nodes "));
beforeAll(() => writeDrawings(folder));
afterAll(() => rmSync(folder, { recursive: true }));

describeWithRegistry("coarse", () => {
  describe.skipIf(!canInstallNodes).each(nodeVersions)(title, (version) => {
    let node = "";
    beforeAll(async () => {
      node = await installNode(version);
    });

    function coarse(...args: readonly string[]): Promise<string> {
      return run(node, [project("packages/cli/dist/bin.js"), ...args], { cwd: project(".") });
    }

    async function accuracyOf(...options: readonly string[]): Promise<number> {
      const model = shared("models/mobilenet_v2_1.0_224.keras");
      const what = [shared("photos/PetImages"), "--model", model, "--groups", "cat,dog"];
      return JSON.parse(await coarse("evaluate", ...what, ...options, "--format", "json")).accuracy;
    }

    it("is the one that runs", async () => {
      expect(await run(node, ["--version"], { cwd: project(".") })).toBe(`v${version}\n`);
    });

    it("runs the command", async () => {
      expect(await coarse("--version")).toMatch(/^\d+\.\d+\.\d+\n$/);
      expect(await coarse("groups", "dog")).toContain("dog.n.01");
    });

    it("runs the bundled model", async () => {
      const args = ["evaluate", join(folder, "drawings"), "--model", "bundled", "--format", "json"];
      expect(JSON.parse(await coarse(...args))).toMatchObject({ images: 2, accuracy: 1 });
    });

    it("passes the tests of taxonomy and core", async () => {
      const vitest = project("node_modules/vitest/vitest.mjs");
      // with COARSE_TEST_ALL, vitest would write its report over that of the run this one is part of
      const settings = { cwd: project("."), env: { COARSE_TEST_ALL: "" } };
      const withoutPython = ["--exclude", "**/nltk.test.ts", "--exclude", "**/reference/**"];
      const args = [vitest, "run", "packages/taxonomy", "packages/core", ...withoutPython, "--reporter=json"];
      const report = JSON.parse(await run(node, args, settings));
      expect(report).toMatchObject({ success: true, numFailedTests: 0 });
      expect(report.numPassedTests).toBeGreaterThan(100);
    }, 300_000);

    describeWithShared("with photos and a model", () => {
      it("evaluates on ONNX Runtime", async () => {
        expect(await accuracyOf()).toBe(0.65);
      });

      describeWithTfjsNode("and tfjs-node's addon", () => {
        it("evaluates on TensorFlow", async () => {
          expect(await accuracyOf("--engine", "tfjs-node")).toBe(0.65);
        });
      });
    });
  });
});
