import { statSync } from "node:fs";
import { join } from "node:path";
import { describeWithRegistry } from "@coarse/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { cloneFresh, type FreshClone, type TimedRun } from "./from-nothing.ts";

/**
 * On two processors that do nothing else the first takes under three minutes and the second under five seconds, as
 * `pnpm --filter @coarse/e2e from-nothing` tells; beside other tests it may take longer.
 */
const limit = 480_000;

describeWithRegistry("pnpm start: a fresh clone on a machine with nothing but Node", () => {
  let clone: FreshClone;
  let first: TimedRun;
  beforeAll(async () => {
    clone = await cloneFresh();
    first = await clone.pnpm("start");
  }, limit);
  afterAll(() => clone.remove());

  it("installs, builds, draws pictures and tells their groups apart, by one command", () => {
    for (const group of ["dog", "cat", "bird", "fruit", "vehicle", "musical instrument"])
      expect(first.stdout).toContain(group);
    const accuracy = /rule sum: accuracy (0\.\d+)/.exec(first.stdout)?.[1];
    expect(Number(accuracy)).toBeGreaterThanOrEqual(0.85);
  });

  it("takes nothing from a package store that was there before", async () => {
    const { stdout } = await clone.pnpm("store", "path");
    expect(stdout.trim().startsWith(clone.folder)).toBe(true);
  });

  it("builds and draws nothing anew the second time, and prints the same", async () => {
    const made = ["packages/cli/dist/bin.js", ".cache/bundled/pictures"];
    const times = () => made.map((path) => statSync(join(clone.folder, "coarse", path)).mtimeMs);
    const before = times();
    const again = await clone.pnpm("start");
    expect(times()).toEqual(before);
    expect(withoutTimes(again.stdout)).toBe(withoutTimes(first.stdout));
  });

  it(
    "needs no install script, neither ours nor another's",
    async () => {
      await clone.clean();
      await clone.pnpm("install", "--ignore-scripts");
      const { stdout } = await clone.pnpm("start");
      expect(withoutTimes(stdout)).toBe(withoutTimes(first.stdout));
    },
    limit,
  );
});

/** What the command prints, from its first line on. */
function withoutTimes(text: string): string {
  return text.slice(text.indexOf("85 photos")).replaceAll(/[\d.]+ s\b/g, "");
}
