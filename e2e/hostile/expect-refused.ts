import { project } from "@coarse/testing";
import { expect } from "vitest";
import { measured } from "./measured.ts";

/**
 * What a hostile file may cost. Its two seconds of processor time are for a machine as fast as the one it was
 * written on; where that is not enough, a file may cost so many times what a harmless model costs at the same moment.
 */
const LIMITS = { cpuSeconds: 2, timesHarmless: 2, megabytes: 500, characters: 2_000 };

const image = project("fixtures/photos/cat/1.png");

function classify(model: string, options: readonly string[]): ReturnType<typeof measured> {
  return measured(["classify", image, "--model", model, "--groups", "cat,dog", ...options]);
}

/**
 * Classifies a photo with a hostile model: it ends with 2 and one `error:` line of bounded length that fits `reason`,
 * no output, no stack, in little time and memory.
 */
export async function expectRefused(
  model: string,
  reason: RegExp,
  options: readonly string[] = [],
): Promise<void> {
  const run = await classify(model, options);
  // what is known of a model before it is run may be told first
  expect(run.stderr).toMatch(/^(note: [^\n]+\n)*error: [^\n]+\n$/);
  expect(run.stderr).toMatch(reason);
  expect(run.stderr.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  expect(run.stderr.length).toBeLessThan(LIMITS.characters);
  expect([run.code, run.stdout]).toEqual([2, ""]);
  if (run.cpuSeconds >= LIMITS.cpuSeconds) {
    const harmless = await classify(project("fixtures/tiny.keras"), options);
    expect(run.cpuSeconds).toBeLessThan(LIMITS.timesHarmless * harmless.cpuSeconds);
  }
  expect(run.peakMegabytes).toBeLessThan(LIMITS.megabytes);
}
