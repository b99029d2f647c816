import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { promisify } from "node:util";
import { project } from "@coarse/testing";
import { describe, expect, it } from "vitest";

const run = promisify(execFile);

/** glibc for the processors that these tests run on; others have no arenas to count. */
const isGlibc =
  existsSync("/proc/self/maps") && readFileSync("/proc/self/maps", "utf8").includes("/libc.so.6");

/**
 * What a process of its own counts before and after six threads have started: arenas of `malloc`. glibc maps the first
 * heap of each at a multiple of 64 MiB and begins it with `arena, previous heap, size, mapped size`, of which the arena
 * lies in that heap and no other is the previous one. Where a mapping begins tells less: V8 maps code at such multiples,
 * too, once per thread.
 * @see https://sourceware.org/glibc/wiki/MallocInternals
 */
async function arenasOfThreads(
  beforehand: string,
): Promise<{ done: boolean; before: number; after: number }> {
  const source = `
    import { once } from "node:events";
    import { openSync, readFileSync, readSync } from "node:fs";
    import { Worker } from "node:worker_threads";
    import { returnFreedMemory } from ${JSON.stringify(project("packages/runtime/dist/return-freed-memory.js"))};
    const HEAP = 2 ** 26;
    const memory = openSync("/proc/self/mem");
    function beginsArena(start) {
      const header = Buffer.alloc(32);
      try {
        readSync(memory, header, 0, 32, start);
      } catch {
        // it was taken away meanwhile
        return false;
      }
      const [arena, previous, size, mapped] = [0, 8, 16, 24].map((at) => Number(header.readBigUInt64LE(at)));
      const isWithin = start < arena && arena < start + 4096;
      return isWithin && previous === 0 && 0 < size && size <= mapped && mapped <= HEAP;
    }
    function arenas() {
      const mappings = readFileSync("/proc/self/maps", "utf8").matchAll(/^([0-9a-f]+)-([0-9a-f]+) rw-p \\S+ \\S+ 0 *$/gm);
      let count = 0;
      for (const [, ...ends] of mappings) {
        const [first, end] = ends.map((digits) => Number.parseInt(digits, 16));
        for (let start = Math.ceil(first / HEAP) * HEAP; start < end; start += HEAP) count += beginsArena(start);
      }
      return count;
    }
    const done = ${beforehand};
    const before = arenas();
    const workers = Array.from({ length: 6 }, () => new Worker("setInterval(() => {}, 1000)", { eval: true }));
    await Promise.all(workers.map((worker) => once(worker, "online")));
    console.log(JSON.stringify({ done, before, after: arenas() }));
    process.exit();`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", source]);
  return JSON.parse(stdout);
}

describe.runIf(isGlibc)("returnFreedMemory of the built package", () => {
  it("has new threads share the arenas that there are, or one beside the main one", async () => {
    const { done, before, after } = await arenasOfThreads("returnFreedMemory()");
    expect(done).toBe(true);
    // the main one lies elsewhere; threads of Node.js itself may have made others before the call
    expect(after).toBeLessThanOrEqual(Math.max(before, 1));
  });

  it("is needed for that", async () => {
    const { before, after } = await arenasOfThreads("false");
    expect(after - before).toBeGreaterThanOrEqual(6);
  });
});
