import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { coarseProcess, type Run } from "../coarse.ts";

/** A run of the command, and what it took with the processes that it started. */
export interface MeasuredRun extends Run {
  /** Of all their threads, in user and system mode: other processes of the machine don't count. */
  readonly cpuSeconds: number;
  /** Their largest resident sets together. */
  readonly peakMegabytes: number;
}

/**
 * Told by the process itself as it ends. Linux's `ru_maxrss` counts what the process was forked from as well, so that
 * the high-water mark of its own memory is read where there is one. What its children take is looked at while it waits
 * for them.
 */
const atExit = `
import { readFileSync, writeFileSync } from "node:fs";
const children = new Map();
const read = (path) => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
};
const highWater = (pid) => Number(/^VmHWM:\\s+(\\d+)/m.exec(read("/proc/" + pid + "/status"))?.[1] ?? 0);
setInterval(() => {
  for (const pid of read("/proc/self/task/" + process.pid + "/children").split(" ").filter(Boolean)) {
    const ticks = read("/proc/" + pid + "/stat").split(") ")[1]?.split(" ").slice(11, 13) ?? [];
    const before = children.get(pid) ?? [0, 0];
    const now = [ticks.reduce((sum, count) => sum + Number(count), 0) / 100, highWater(pid)];
    children.set(pid, now.map((value, i) => Math.max(value, before[i])));
  }
}, 5).unref();
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const own = [(userCPUTime + systemCPUTime) / 1e6, highWater("self") || maxRSS];
  const [cpuSeconds, kilobytes] = [own, ...children.values()].reduce((sum, each) => sum.map((value, i) => value + each[i]));
  const taken = { cpuSeconds, peakMegabytes: kilobytes / 1024 };
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
    const run = await coarseProcess(args, { env });
    return { ...run, ...JSON.parse(readFileSync(usage, "utf8")) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
