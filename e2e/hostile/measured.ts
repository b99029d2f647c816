import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { coarse, type Run } from "../coarse.ts";

/** A run of the command, and what it took. */
export interface MeasuredRun extends Run {
  /** Of all its threads, in user and system mode: other processes of the machine don't count. */
  readonly cpuSeconds: number;
  /** The largest resident set. */
  readonly peakMegabytes: number;
}

/**
 * Told by the process itself as it ends. Linux's `ru_maxrss` counts what the process was forked from as well, so that
 * the high-water mark of its own memory is read where there is one.
 */
const atExit = `
import { readFileSync, writeFileSync } from "node:fs";
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  let kilobytes = maxRSS;
  try {
    kilobytes = Number(/^VmHWM:\\s+(\\d+)/m.exec(readFileSync("/proc/self/status", "utf8"))[1]);
  } catch {}
  const taken = { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: kilobytes / 1024 };
  writeFileSync(process.env.COARSE_TEST_USAGE, JSON.stringify(taken));
});
`;

/** Runs the command as `coarse` does; throws where it was killed, so that nothing was measured. */
export async function measured(args: readonly string[]): Promise<MeasuredRun> {
  const folder = mkdtempSync(join(tmpdir(), "coarse-usage-"));
  try {
    const [hook, usage] = [join(folder, "hook.mjs"), join(folder, "usage.json")];
    writeFileSync(hook, atExit);
    const env = {
      ...process.env,
      COARSE_TEST_USAGE: usage,
      NODE_OPTIONS: `--import "${pathToFileURL(hook)}"`,
    };
    const run = await coarse(args, { env });
    return { ...run, ...JSON.parse(readFileSync(usage, "utf8")) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
