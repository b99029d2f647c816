import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { withFolderBeside } from "./with-folder-beside.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse-beside-"));
afterAll(() => rmSync(scratch, { recursive: true }));

describe("withFolderBeside", () => {
  it("leaves what was moved out of the folder, and nothing else", async () => {
    const target = join(scratch, "new/model.onnx");
    const answer = await withFolderBeside(target, async (folder) => {
      await writeFile(join(folder, "new"), "whole");
      await rename(join(folder, "new"), target);
      return 7;
    });
    expect(answer).toBe(7);
    expect(readdirSync(join(scratch, "new"))).toEqual(["model.onnx"]);
    const failing = withFolderBeside(target, () => Promise.reject(new Error("The disk is full")));
    await expect(failing).rejects.toThrow("full");
    expect(readdirSync(join(scratch, "new"))).toEqual(["model.onnx"]);
  });

  it("removes the folder where the process ends before the work does", () => {
    const target = JSON.stringify(join(scratch, "ended/model.onnx"));
    const file = JSON.stringify(join(import.meta.dirname, "with-folder-beside.ts"));
    const script = `
      const { withFolderBeside } = await import(${file});
      const { writeFileSync } = await import("node:fs");
      await withFolderBeside(${target}, async (folder) => {
        writeFileSync(folder + "/new", "half");
        process.exit(5);
      });`;
    const args = ["--import", "tsx", "--input-type=module", "--eval", script];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(status).toBe(5);
    expect(readdirSync(join(scratch, "ended"))).toEqual([]);
  });
});
