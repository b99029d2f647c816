import { project } from "@coarse/testing";
import { expect } from "vitest";
import { measured } from "./measured.ts";

/** What a hostile file may cost: issue 5. */
const LIMITS = { cpuSeconds: 2, megabytes: 500, characters: 2_000 };

/**
 * Classifies a photo with a hostile model: it ends with 2 and one `error:` line of bounded length that fits `reason`,
 * no output, no stack, in little time and memory.
 */
export async function expectRefused(
  model: string,
  reason: RegExp,
  options: readonly string[] = [],
): Promise<void> {
  const photo = project("fixtures/photos/cat/1.png");
  const run = await measured(["classify", photo, "--model", model, "--groups", "cat,dog", ...options]);
  expect(run.stderr).toMatch(/^error: [^\n]+\n$/);
  expect(run.stderr).toMatch(reason);
  expect(run.stderr.trimEnd()).not.toMatch(/\p{Cc}/u);
  expect(run.stderr.length).toBeLessThan(LIMITS.characters);
  expect([run.code, run.stdout]).toEqual([2, ""]);
  expect(run.cpuSeconds).toBeLessThan(LIMITS.cpuSeconds);
  expect(run.peakMegabytes).toBeLessThan(LIMITS.megabytes);
}
