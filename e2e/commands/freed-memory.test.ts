import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { promisify } from "node:util";
import { project } from "@coarse/testing";
import { describe, expect, it } from "vitest";

const run = promisify(execFile);

/** glibc for the processors that these tests run on; others have no heaps to count. */
const isGlibc =
  existsSync("/proc/self/maps") && readFileSync("/proc/self/maps", "utf8").includes("/libc.so.6");

/** What a process of its own counts: heaps of `malloc`, which glibc maps at multiples of 64 MiB, before and after six threads have started. */
async function heapsOfThreads(beforehand: string): Promise<{ done: boolean; before: number; after: number }> {
  const source = `
    import { once } from "node:events";
    import { readFileSync } from "node:fs";
    import { Worker } from "node:worker_threads";
    import { returnFreedMemory } from ${JSON.stringify(project("packages/runtime/dist/return-freed-memory.js"))};
    function heaps() {
      const starts = readFileSync("/proc/self/maps", "utf8").matchAll(/^([0-9a-f]+)-\\S+ rw-p \\S+ \\S+ 0 *$/gm);
      return [...starts].filter(([, start]) => Number.parseInt(start, 16) % 2 ** 26 === 0).length;
    }
    const done = ${beforehand};
    const before = heaps();
    const workers = Array.from({ length: 6 }, () => new Worker("setInterval(() => {}, 1000)", { eval: true }));
    await Promise.all(workers.map((worker) => once(worker, "online")));
    console.log(JSON.stringify({ done, before, after: heaps() }));
    process.exit();`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", source]);
  return JSON.parse(stdout);
}

describe.runIf(isGlibc)("returnFreedMemory of the built package", () => {
  it("has new threads share the heaps that there are", async () => {
    const { done, before, after } = await heapsOfThreads("returnFreedMemory()");
    expect(done).toBe(true);
    // what else is mapped may begin at such a multiple by chance
    expect(after - before).toBeLessThanOrEqual(3);
  });

  it("is needed for that", async () => {
    const { before, after } = await heapsOfThreads("false");
    expect(after - before).toBeGreaterThanOrEqual(6);
  });
});
