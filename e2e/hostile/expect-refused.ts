import { project } from "@coarse/testing";
import { expect } from "vitest";
import { measured } from "./measured.ts";

/**
 * What a hostile file may cost: issue 5. Its two seconds of processor time are for a machine that does nothing else; on a
 * slower one the file may cost so many times what a harmless model does.
 */
const LIMITS = { cpuSeconds: 2, timesHarmless: 3, megabytes: 500, characters: 2_000 };

const photo = project("fixtures/photos/cat/1.png");
const harmless = new Map<string, Promise<number>>();

/** Processor seconds of classifying a photo with a small model, measured once for all files with the same options. */
function harmlessSeconds(options: readonly string[]): Promise<number> {
  const key = options.join(" ");
  const seconds = harmless.get(key) ?? classify(project("fixtures/tiny.keras"), options).then(secondsOf);
  harmless.set(key, seconds);
  return seconds;
}

const secondsOf = ({ cpuSeconds }: { readonly cpuSeconds: number }) => cpuSeconds;

function classify(model: string, options: readonly string[]): ReturnType<typeof measured> {
  return measured(["classify", photo, "--model", model, "--groups", "cat,dog", ...options]);
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
  expect(run.stderr).toMatch(/^error: [^\n]+\n$/);
  expect(run.stderr).toMatch(reason);
  expect(run.stderr.trimEnd()).not.toMatch(/\p{Cc}/u);
  expect(run.stderr.length).toBeLessThan(LIMITS.characters);
  expect([run.code, run.stdout]).toEqual([2, ""]);
  const allowed = Math.max(LIMITS.cpuSeconds, LIMITS.timesHarmless * (await harmlessSeconds(options)));
  expect(run.cpuSeconds).toBeLessThan(allowed);
  expect(run.peakMegabytes).toBeLessThan(LIMITS.megabytes);
}
