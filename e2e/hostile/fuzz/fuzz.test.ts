import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { project } from "@coarse/testing";
import { describe, expect, it } from "vitest";

/** Longer than any round takes, on a machine with other things to do. */
const LONGEST_ROUND = 20_000;

/** Runs rounds of the fuzzer in a process of its own, which may crash; returns what it printed last. */
async function fuzz(
  seed: number,
  count: number,
  more: readonly string[] = [],
): Promise<{ code: number | null; last: string; stderr: string }> {
  const script = project("e2e/hostile/fuzz/fuzz-models.ts");
  const args = ["--import", "tsx", script, "--seed", `${seed}`, "--count", `${count}`, ...more];
  const child = spawn(process.execPath, args, { cwd: project("e2e"), stdio: ["ignore", "pipe", "pipe"] });
  let [last, stderr] = ["", ""];
  let timer: NodeJS.Timeout | undefined;
  createInterface({ input: child.stdout }).on("line", (line) => {
    last = line;
    clearTimeout(timer);
    timer = setTimeout(() => child.kill("SIGKILL"), LONGEST_ROUND);
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  clearTimeout(timer);
  return { code, last, stderr };
}

describe("damaged model files of every format", () => {
  it("are answered or refused: no crash, no hang, no fault of ours", async () => {
    const { code, last, stderr } = await fuzz(1, 300);
    // after a crash or a hang, `last` names the round
    expect({ code, last, stderr }).toMatchObject({ code: 0, stderr: "" });
    const { answered, refused } = JSON.parse(last.replace("done: ", ""));
    expect(answered).toBeGreaterThan(30);
    expect(refused).toBeGreaterThan(100);
  });
});

describe("random operations, functions, loops and branches before a real head", () => {
  it("are answered or refused: nothing fills the memory, goes on or ends the process", async () => {
    const { code, last, stderr } = await fuzz(1, 100, ["--way", "random networks"]);
    // after a crash or a hang, `last` names the round
    expect({ code, last, stderr }).toMatchObject({ code: 0, stderr: "" });
    const { answered, refused } = JSON.parse(last.replace("done: ", ""));
    expect(answered).toBeGreaterThan(3);
    expect(refused).toBeGreaterThan(50);
  });
});
