import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "@coarse/testing";
import { afterAll, describe, expect, it } from "vitest";
import { coarse } from "../coarse.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse assumptions "));
afterAll(() => rmSync(scratch, { recursive: true }));

const fine = project("fixtures/tiny.keras");
const assumed = "without --groups, the folders' names are the groups: cat (7 classes), dog (118 classes)";

function evaluate(model: string, ...rest: readonly string[]) {
  return coarse(["evaluate", project("fixtures/photos"), "--model", model, ...rest]);
}

function withoutTime(text: string): string {
  return text.replace(/[\d.]+ s$/m, "");
}

describe("coarse evaluate", () => {
  it("says which groups it assumed, where it was told none; not with --quiet", async () => {
    const told = await evaluate(fine);
    expect([told.code, told.stderr]).toEqual([0, `note: ${assumed}\n`]);
    const quiet = await evaluate(fine, "--quiet");
    expect([quiet.code, quiet.stderr]).toEqual([0, ""]);
    expect(withoutTime(quiet.stdout)).toBe(withoutTime(told.stdout));
  });

  it("assumes nothing where it was told", async () => {
    const { code, stderr } = await evaluate(fine, "--groups", "cat,dog");
    expect([code, stderr]).toEqual([0, ""]);
  });

  it("says what a coarse model settles by itself", async () => {
    const path = join(scratch, "coarse.keras");
    await coarse(["extract", "--model", fine, "--groups", "cat,dog", "--rule", "mean", "--out", path]);
    const { code, stderr } = await evaluate(path);
    const note = "the model is coarse already: its groups, cat, dog, and its rule, mean, count";
    expect([code, stderr]).toEqual([0, `note: ${note}\n`]);
  });
});
