import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWithShared, shared } from "@coarse/testing";
import { afterAll, expect, it } from "vitest";
import { coarseProcess } from "../coarse.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse stands "));
afterAll(() => rmSync(scratch, { recursive: true }));

const groups = ["--groups", "cat,dog", "--format", "json"];

describeWithShared("coarse evaluate: relative paths", () => {
  it("start from the working directory, blanks and all", async () => {
    cpSync(shared("photos/PetImages"), join(scratch, "my photos"), { recursive: true });
    const args = ["evaluate", "my photos", "--model", shared("models/mobilenet_v2_1.0_224.onnx"), ...groups];
    const { stdout, code } = await coarseProcess(args, { cwd: scratch });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).accuracy).toBeCloseTo(0.65, 12);
  });

  it("start from where the user stands when pnpm changed the working directory", async () => {
    const env = {
      ...process.env,
      INIT_CWD: shared("photos"),
      npm_lifecycle_event: "start",
      npm_package_name: "@coarse/cli",
    };
    const args = ["evaluate", "PetImages", "--model", "../models/mobilenet_v2_1.0_224.onnx", ...groups];
    const { stdout, code } = await coarseProcess(args, { env });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).accuracy).toBeCloseTo(0.65, 12);
  });
});
